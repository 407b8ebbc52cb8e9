/// A table of `Seeds/`, or a user's own in the same form: tab-separated lines under a header line.
///
/// The first line is `# ` and the names of the columns, separated by tabs. Further lines that start with `#` are
/// remarks (source, licence); empty lines are skipped. A cell holds no tab and no line break; a list within a cell is
/// separated by `|`. Trailing empty cells may be left out.
public struct SeedTable: Sendable {
    /// One row, with its place for messages.
    public struct Row: Sendable {
        /// The number of the line in the file, from 1.
        public let line: Int

        fileprivate let cells: [String]
        fileprivate let columns: [String: Int]

        /// The cell under the column of that name; empty when the row ends before it or there is no such column.
        public subscript(column: String) -> String {
            guard let index = columns[column], index < cells.count else { return "" }
            return cells[index]
        }

        /// The parts of a cell that holds a list separated by `|`; none for an empty cell.
        public func list(_ column: String) -> [String] {
            SeedTable.parts(of: Array(self[column].utf8)[...], separator: UInt8(ascii: "|")).filter { !$0.isEmpty }
        }
    }

    /// The file's name, for messages.
    public let name: String

    /// The names of the columns, in order.
    public let columns: [String]

    /// The rows, in the order of the file.
    public let rows: [Row]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - text: the content of the file.
    ///   - name: the file's name, for messages.
    ///   - required: columns that the header must name.
    /// - Throws: `SeedTableError` when there is no header, a required column is missing, or a row has more cells than
    ///   the header has columns.
    public init(_ text: String, name: String, required: [String] = []) throws(SeedTableError) {
        self.name = name
        var columns: [String] = []
        var index: [String: Int] = [:]
        var rows: [Row] = []
        var number = 0
        let bytes = Array(text.utf8)
        var next = 0
        while next < bytes.count {
            let end = bytes[next...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            var line = bytes[next..<end]
            next = end + 1
            number += 1
            if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
            if line.isEmpty { continue }
            if line.first == UInt8(ascii: "#") {
                if columns.isEmpty {
                    columns = Self.parts(of: line.dropFirst(), separator: UInt8(ascii: "\t"))
                    for (position, column) in columns.enumerated() { index[column] = position }
                }
                continue
            }
            if columns.isEmpty { throw SeedTableError.noHeader(file: name) }
            let cells = Self.parts(of: line, separator: UInt8(ascii: "\t"))
            if cells.count > columns.count {
                throw SeedTableError.tooManyCells(file: name, line: number, cells: cells.count, columns: columns.count)
            }
            rows.append(Row(line: number, cells: cells, columns: index))
        }
        if columns.isEmpty { throw SeedTableError.noHeader(file: name) }
        for column in required where index[column] == nil {
            throw SeedTableError.missingColumn(file: name, column: column)
        }
        self.columns = columns
        self.rows = rows
    }

    /// Reads the embedded table of that name, such as `Seeds/relations.tsv`.
    ///
    /// - Throws: `SeedTableError.noSuchFile` when the binary holds no such file, and what reading it throws.
    public init(embedded name: String, required: [String] = []) throws(SeedTableError) {
        guard let file = EmbeddedFile.named(name) else { throw SeedTableError.noSuchFile(file: name) }
        try self.init(file.text, name: name, required: required)
    }

    /// The error that a cell holds what its column does not allow.
    public func fault(in row: Row, _ column: String, _ value: String, expected: String) -> SeedTableError {
        .badCell(file: name, line: row.line, column: column, value: value, expected: expected)
    }

    /// What stands between separators, without spaces (U+0020) at either end.
    private static func parts(of bytes: ArraySlice<UInt8>, separator: UInt8) -> [String] {
        var parts: [String] = []
        var start = bytes.startIndex
        while true {
            let end = bytes[start...].firstIndex(of: separator) ?? bytes.endIndex
            var part = bytes[start..<end]
            while part.first == UInt8(ascii: " ") { part = part.dropFirst() }
            while part.last == UInt8(ascii: " ") { part = part.dropLast() }
            parts.append(String(decoding: part, as: UTF8.self))
            if end == bytes.endIndex { return parts }
            start = end + 1
        }
    }
}
