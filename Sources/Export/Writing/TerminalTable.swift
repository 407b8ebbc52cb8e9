/// Lays a table out in columns of even width.
struct TerminalTable {
    private let names: [String]
    private let isNumber: [Bool]
    private let rows: [[String]]
    private let widths: [Int]

    private static let gap = 2
    /// The narrowest that a column of text is made.
    private static let leastWidth = 8

    /// Lays out those rows; columns of long texts are narrowed until the table fits the width.
    init(columns: [ExportColumn], rows: [[ExportCell]], width: Int?) {
        names = columns.map(\.name)
        isNumber = columns.map { column in
            switch column.kind {
            case .integer, .decimal: true
            default: false
            }
        }
        self.rows = rows.map { $0.map { VisibleLine.of($0.plainText) } }
        var widths = names.map { VisibleLine.columns(of: $0) }
        for row in self.rows {
            for (index, cell) in row.enumerated() where index < widths.count {
                widths[index] = max(widths[index], VisibleLine.columns(of: cell))
            }
        }
        if let width {
            var surplus = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
            while surplus > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
                widths[widest] > Self.leastWidth
            {
                // Down to the next widest at once: the work does not depend on how long the texts are.
                let next = widths.indices.filter { $0 != widest }.map { widths[$0] }.max() ?? 0
                let cut = min(surplus, max(1, widths[widest] - max(next, Self.leastWidth)))
                widths[widest] -= cut
                surplus -= cut
            }
        }
        self.widths = widths
    }

    /// Writes the header and the rows.
    func append(to bytes: inout [UInt8]) {
        appendLine(names, to: &bytes)
        appendLine(widths.map { String(repeating: "-", count: $0) }, to: &bytes)
        for row in rows { appendLine(row, to: &bytes) }
    }

    private func appendLine(_ cells: [String], to bytes: inout [UInt8]) {
        var line = ""
        for (index, cell) in cells.enumerated() where index < widths.count {
            let fitted = VisibleLine.fitted(cell, columns: widths[index])
            let filling = String(repeating: " ", count: max(0, widths[index] - VisibleLine.columns(of: fitted)))
            if index > 0 { line += String(repeating: " ", count: Self.gap) }
            line += isNumber[index] ? filling + fitted : fitted + filling
        }
        var end = Array(line.utf8)
        while end.last == UInt8(ascii: " ") { end.removeLast() }
        bytes += end
        bytes.append(UInt8(ascii: "\n"))
    }
}
