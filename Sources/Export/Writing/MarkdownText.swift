/// Writes tables and text of Markdown (GitHub Flavored Markdown).
enum MarkdownText {
    /// The header line and the line under it.
    static func appendHeader(_ names: [String], to bytes: inout [UInt8]) {
        append(names, to: &bytes)
        bytes += Array(("|" + String(repeating: " --- |", count: names.count) + "\n").utf8)
    }

    /// A row of cells.
    static func append(_ cells: [String], to bytes: inout [UInt8]) {
        bytes += Array(("| " + cells.map(escaped).joined(separator: " | ") + " |\n").utf8)
    }

    /// The text on one line, with what Markdown or HTML would take for markup escaped and controls made visible.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in VisibleLine.of(text).unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "|", "~", "#": result.append("\\")
            case "<":
                result.append(contentsOf: "&lt;".unicodeScalars)
                continue
            case ">":
                result.append(contentsOf: "&gt;".unicodeScalars)
                continue
            case "&":
                result.append(contentsOf: "&amp;".unicodeScalars)
                continue
            default: break
            }
            result.append(scalar)
        }
        return String(result)
    }

    /// An address for use between angle brackets.
    static func address(_ url: String) -> String {
        String(
            String.UnicodeScalarView(
                url.unicodeScalars.filter { $0.value > 0x20 && $0 != "<" && $0 != ">" && $0 != "\\" }))
    }
}
