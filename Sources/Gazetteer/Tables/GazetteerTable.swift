import Model

/// A table of the gazetteer as it stands in a file: lines of cells under a header line.
///
/// The first line names the columns, after an optional `#`; further lines that begin with `#` are remarks. Cells are
/// separated by tabs, or by commas when the header has no tab (RFC 4180, quotes included). The name of the first
/// column says which table it is; the others may come in any order, and those not needed may be missing.
struct GazetteerTable {
    /// What the rows are.
    enum Kind: String, CaseIterable {
        /// States and what is like one.
        case polity
        /// International organisations and armed or political movements.
        case organisation
        /// Named organs of a polity: parliaments, ministries, services.
        case organ
        /// Agencies, newspapers, broadcasters.
        case medium
        /// Cities and regions.
        case place
        /// Sets of states by name: "the Baltic states".
        case group
        /// Who belongs to an organisation or group, and when.
        case membership
        /// Which polities lie side by side.
        case border
        /// Titles of offices.
        case office
        /// Who held an office, and when.
        case person
        /// Common nouns for organs.
        case organ_word
        /// Names that are none of the above though they contain one.
        case phrase
        /// Words beside a name that show that it is none of the above.
        case context
        /// Given names.
        case given_name
        /// Names with more than one bearer, declared as such; read by tests and people only.
        case ambiguous
    }

    /// The file's name, for messages.
    let name: String

    /// What the rows are.
    let kind: Kind

    private let bytes: [UInt8]
    private let columns: [String]
    private let start: Int
    private let firstLine: Int
    private let separator: UInt8

    /// Reads the header of a table.
    ///
    /// - Throws: `GazetteerError` when there is no header, or its first column is that of no table.
    init(_ bytes: [UInt8], name: String) throws(GazetteerError) {
        self.bytes = bytes
        self.name = name
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var number = 1
        while index < bytes.count, bytes[index] == UInt8(ascii: "\n") || bytes[index] == UInt8(ascii: "\r") {
            if bytes[index] == UInt8(ascii: "\n") { number += 1 }
            index += 1
        }
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        while index < end, bytes[index] == UInt8(ascii: "#") || bytes[index] == UInt8(ascii: " ") { index += 1 }
        let header = bytes[index..<end]
        separator = header.contains(UInt8(ascii: "\t")) || !header.contains(UInt8(ascii: ",")) ? 9 : UInt8(ascii: ",")
        let columns = header.split(separator: separator, omittingEmptySubsequences: false).map { cell in
            String(decoding: cell.filter { $0 > 32 && $0 != UInt8(ascii: "\"") }, as: UTF8.self)
        }
        let first = columns.first ?? ""
        guard let kind = Kind(rawValue: first) else {
            throw first.isEmpty ? .noHeader(file: name) : .unknownTable(file: name, column: first)
        }
        self.kind = kind
        self.columns = columns
        self.start = min(end + 1, bytes.count)
        self.firstLine = number + 1
    }

    /// Calls `body` with each row, in the order of the file.
    func forEachRow<E: Error>(_ body: (Row) throws(E) -> Void) throws(E) {
        var row = Row(table: self)
        var index = start
        var number = firstLine
        while index < bytes.count {
            let first = bytes[index]
            if first == UInt8(ascii: "\n") || first == UInt8(ascii: "\r") {
                if first == UInt8(ascii: "\n") { number += 1 }
                index += 1
            } else if first == UInt8(ascii: "#") {
                index = (bytes[index...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
                number += 1
            } else {
                row.line = number
                index = readRow(from: index, into: &row.cells, lines: &number)
                try body(row)
            }
        }
    }

    /// Finds the cells of the row that begins there; returns where the next begins.
    private func readRow(from start: Int, into cells: inout [Range<Int>], lines: inout Int) -> Int {
        cells.removeAll(keepingCapacity: true)
        var index = start
        var cell = start
        var isQuoted = false
        while index < bytes.count {
            let byte = bytes[index]
            if separator == UInt8(ascii: ","), byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if byte == UInt8(ascii: "\n") {
                lines += 1
                if !isQuoted { break }
            }
            if byte == separator, !isQuoted {
                cells.append(cell..<index)
                cell = index + 1
            }
            index += 1
        }
        let end = index > cell && bytes[index - 1] == UInt8(ascii: "\r") ? index - 1 : index
        cells.append(cell..<max(cell, end))
        return index + 1
    }

    /// One row: its cells by the name of the column.
    struct Row {
        /// The number of the line in the file, from 1.
        fileprivate(set) var line = 0

        fileprivate var cells: [Range<Int>] = []
        private let table: GazetteerTable

        fileprivate init(table: GazetteerTable) { self.table = table }

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
                return ArraySlice(GazetteerTable.unquoted(cell))
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
