import Model

/// One row of a table: its cells by the name of the column.
struct GazetteerRow {
    /// The number of the line in the file, from 1.
    var line = 0

    /// Where its cells stand in the table's bytes.
    var cells: [Range<Int>] = []
    private let table: GazetteerTable

    /// A row of that table, without cells yet.
    init(table: GazetteerTable) { self.table = table }

    /// The bytes of a cell without spaces at either end; empty when the row or the table has no such cell.
    private func bytes(_ column: String) -> ArraySlice<UInt8> {
        guard let cell = cellRange(column) else { return [] }
        return trimmed(table.bytes[cell])
    }

    /// Where a cell stands; nil when the row or the table has no such cell, or it is empty, as most are.
    private func cellRange(_ column: String) -> Range<Int>? {
        guard let position = table.columns.firstIndex(of: column), position < cells.count else { return nil }
        return cells[position].isEmpty ? nil : cells[position]
    }

    private func trimmed(_ cell: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        if table.separator == UInt8(ascii: ","), cell.first == UInt8(ascii: "\"") {
            return ArraySlice(Self.unquoted(cell))
        }
        var cell = cell
        while let last = cell.last, last == UInt8(ascii: " ") { cell.removeLast() }
        while let first = cell.first, first == UInt8(ascii: " ") { cell.removeFirst() }
        return cell
    }

    /// The text of a cell.
    subscript(column: String) -> String {
        guard let cell = cellRange(column) else { return "" }
        return String(decoding: trimmed(table.bytes[cell]), as: UTF8.self)
    }

    /// The parts of a cell that holds a list separated by `|`.
    func list(_ column: String) -> [String] {
        guard let range = cellRange(column) else { return [] }
        let cell = trimmed(table.bytes[range])
        if !cell.contains(UInt8(ascii: "|")) { return [String(decoding: cell, as: UTF8.self)] }
        return cell.split(separator: UInt8(ascii: "|")).map { part in
            String(decoding: part.first == 32 || part.last == 32 ? trimmed(part) : part, as: UTF8.self)
        }
    }

    /// The period between the cells `from` and `to`.
    ///
    /// - Throws: `GazetteerError.badDate` when one of them is neither empty nor a date.
    func period() throws(GazetteerError) -> ValidityPeriod {
        ValidityPeriod(from: try date("from")?.firstDay, to: try date("to")?.lastDay)
    }

    /// The first and last day in the cell `attested`, `1985-02-20/1990-09-30`; open where it is empty.
    ///
    /// - Throws: `GazetteerError.badDate` when the cell is anything else.
    func attested() throws(GazetteerError) -> ValidityPeriod {
        guard cellRange("attested") != nil else { return ValidityPeriod() }
        let cell = bytes("attested")
        let parts = cell.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return ValidityPeriod(
            from: try date(parts.first ?? [], "attested")?.firstDay,
            to: try date(parts.last ?? [], "attested")?.lastDay)
    }

    private func date(_ column: String) throws(GazetteerError) -> PartialDate? {
        cellRange(column) == nil ? nil : try date(bytes(column), column)
    }

    private func date(_ cell: ArraySlice<UInt8>, _ column: String) throws(GazetteerError) -> PartialDate? {
        if cell.isEmpty { return nil }
        if [4, 7, 10].contains(cell.count) {
            var parts = [0, 0, 0]
            var part = 0
            for (offset, byte) in cell.enumerated() {
                if offset == 4 || offset == 7, byte == UInt8(ascii: "-") {
                    part += 1
                } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                    parts[part] = parts[part] * 10 + Int(byte) - 48
                } else {
                    parts[0] = 0
                    break
                }
            }
            if part == (cell.count - 4) / 3,
                let date = PartialDate(
                    year: parts[0], month: part > 0 ? parts[1] : nil, day: part > 1 ? parts[2] : nil)
            {
                return date
            }
        }
        throw .badDate(file: table.name, line: line, column: column, value: self[column])
    }

    private static func unquoted(_ cell: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = cell.startIndex + 1
        while index < cell.endIndex {
            if cell[index] == UInt8(ascii: "\"") {
                guard index + 1 < cell.endIndex, cell[index + 1] == UInt8(ascii: "\"") else { break }
                index += 1
            }
            result.append(cell[index])
            index += 1
        }
        return result
    }
}
