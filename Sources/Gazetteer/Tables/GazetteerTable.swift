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

    /// The bytes of the file.
    let bytes: [UInt8]

    /// The names of the columns.
    let columns: [String]

    private let start: Int
    private let firstLine: Int

    /// What stands between cells: a tab or a comma.
    let separator: UInt8

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
    func forEachRow<E: Error>(_ body: (GazetteerRow) throws(E) -> Void) throws(E) {
        var row = GazetteerRow(table: self)
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
}
