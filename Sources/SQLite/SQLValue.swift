/// A value that SQLite stores, with its storage class.
package enum SQLValue: Hashable, Sendable {
    /// NULL.
    case null
    /// A 64-bit integer.
    case integer(Int64)
    /// A double.
    case real(Double)
    /// A text.
    case text(String)
    /// Bytes.
    case blob([UInt8])

    /// An integer.
    package static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }

    /// A text, or NULL for nil.
    package static func optionalText(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }

    /// The value as a query shows it: NULL is empty, bytes are hexadecimal.
    package var text: String {
        switch self {
        case .null: ""
        case .integer(let value): String(value)
        case .real(let value): String(value)
        case .text(let value): value
        case .blob(let bytes):
            String(
                decoding: bytes.flatMap { [Self.hexDigits[Int($0 >> 4)], Self.hexDigits[Int($0 & 15)]] },
                as: UTF8.self)
        }
    }

    private static let hexDigits = Array("0123456789abcdef".utf8)
}
