internal import Model

/// The content of one cell.
package enum ExportCell: Hashable, Sendable {
    /// Nothing: `null` in JSON, empty elsewhere.
    case null
    /// A text.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number, written with two or three decimals.
    case decimal(Double)
    /// A number as it is, in the fewest digits that give it back; `null` in JSON where it is no number.
    case real(Double)
    /// Texts.
    case list([String])
    /// A value of JSON, as text.
    case json(String)

    /// Writes the number with a point and two decimals, three where it has them; `0.00` for what is no number.
    static func append(decimal value: Double, to bytes: inout [UInt8]) {
        let isWritable = value.isFinite && abs(value) < 1e12
        let thousandths = isWritable ? Int((abs(value) * 1000).rounded()) : 0
        if value < 0, thousandths > 0 { bytes.append(UInt8(ascii: "-")) }
        if thousandths < 10_000 {
            bytes.append(digit(thousandths / 1000))
        } else {
            bytes += String(thousandths / 1000).utf8
        }
        bytes.append(UInt8(ascii: "."))
        bytes.append(digit(thousandths / 100))
        bytes.append(digit(thousandths / 10))
        if thousandths % 10 != 0 { bytes.append(digit(thousandths)) }
    }

    private static func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }

    /// The number as `append(decimal:to:)` writes it.
    static func decimalText(_ value: Double) -> String {
        var bytes: [UInt8] = []
        append(decimal: value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The content as one text, lists joined with `|`.
    package var plainText: String {
        switch self {
        case .null: ""
        case .text(let text), .json(let text): text
        case .integer(let number): String(number)
        case .decimal(let number): Self.decimalText(number)
        case .real(let number): number.description
        case .list(let texts): texts.joined(separator: "|")
        }
    }
}
