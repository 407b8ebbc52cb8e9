/// Lays a table out in columns of even width.
struct TerminalTable {
    private let names: [String]
    private let isNumber: [Bool]
    private let rows: [[String]]
    private let widths: [Int]

    private static let gap = 2
    /// The narrowest that a column of texts is made.
    private static let leastWidth = 12
    /// The longest that a code can be: an identifier or a relation type, which is of no use cut. Addresses are longer.
    private static let longestCode = 24

    /// As much of a text as is readable: the columns that matter less come when the others have so much.
    private static let readableWidth = 60

    /// How many columns are shown.
    var columnCount: Int { names.count }

    /// Lays out those rows: where the width does not allow for all, the widest texts are cut first, and then the columns
    /// left out that matter least.
    init(_ table: ExportTable, rows: [[ExportCell]], width: Int?) {
        let texts = rows.map { row in
            table.columns.indices.map { $0 < row.count ? VisibleLine.of(row[$0].plainText) : "" }
        }
        var widths = table.columns.map { VisibleLine.columns(of: $0.name) }
        for row in texts {
            for (index, cell) in row.enumerated() { widths[index] = max(widths[index], VisibleLine.columns(of: cell)) }
        }
        let least = zip(table.columns, widths).map { column, width in
            switch column.kind {
            case .text, .list, .json: min(width, Self.leastWidth)
            case .code: width > Self.longestCode ? Self.leastWidth : width
            case .edtf, .day, .integer, .decimal: width
            }
        }
        let shown =
            width.map { Self.columns(of: table, widths: widths, least: least, width: $0) }
            ?? Array(table.columns.indices)
        if let width {
            var surplus = shown.reduce(-Self.gap) { $0 + widths[$1] + Self.gap } - width
            while surplus > 0,
                let widest = shown.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
            {
                // Down to the next widest at once: the work does not depend on how long the texts are.
                let next = shown.filter { $0 != widest && widths[$0] < widths[widest] }.map { widths[$0] }.max() ?? 0
                let cut = min(surplus, max(1, widths[widest] - max(next, least[widest])))
                widths[widest] -= cut
                surplus -= cut
            }
        }
        names = shown.map { table.columns[$0].name }
        isNumber = shown.map { index in
            switch table.columns[index].kind {
            case .integer, .decimal: true
            default: false
            }
        }
        self.rows = texts.map { row in shown.map { row[$0] } }
        self.widths = shown.map { widths[$0] }
    }

    /// The columns that fit the width when texts are cut, in the order of the table; always one.
    private static func columns(of table: ExportTable, widths: [Int], least: [Int], width: Int) -> [Int] {
        var leading = table.leading.compactMap { name in table.columns.firstIndex { $0.name == name } }
        if leading.isEmpty { leading = Array(table.columns.indices) }
        var shown: [Int] = []
        var used = -gap
        func add(_ index: Int) {
            guard shown.isEmpty || used + gap + least[index] <= width else { return }
            shown.append(index)
            used += gap + least[index]
        }
        leading.forEach(add)
        used = shown.reduce(-gap) { $0 + gap + max(least[$1], min(widths[$1], readableWidth)) }
        table.columns.indices.filter { !leading.contains($0) }.forEach(add)
        return shown.sorted()
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
