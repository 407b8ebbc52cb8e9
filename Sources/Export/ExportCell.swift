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
    /// Texts.
    case list([String])
    /// A value of JSON, as text.
    case json(String)

    /// The number with a point and two decimals, three where it has them; `0.00` for what is no number.
    static func decimalText(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "0.00" }
        let thousandths = Int((abs(value) * 1000).rounded())
        var digits = String(thousandths % 1000)
        digits = String(repeating: "0", count: 3 - digits.utf8.count) + digits
        if digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
        return (value < 0 && thousandths > 0 ? "-" : "") + String(thousandths / 1000) + "." + digits
    }

    /// The content as one text, lists joined with `|`.
    package var plainText: String {
        switch self {
        case .null: ""
        case .text(let text), .json(let text): text
        case .integer(let number): String(number)
        case .decimal(let number): Self.decimalText(number)
        case .list(let texts): texts.joined(separator: "|")
        }
    }
}
