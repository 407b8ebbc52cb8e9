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
            self[column].utf8.split(separator: UInt8(ascii: "|")).map { part in
                String(Substring(part)).trimmingSpaces()
            }.filter { !$0.isEmpty }
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
        for lineBytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            number += 1
            var line = Substring(lineBytes)
            if line.utf8.last == UInt8(ascii: "\r") { line = Substring(line.utf8.dropLast()) }
            if line.utf8.isEmpty { continue }
            if line.utf8.first == UInt8(ascii: "#") {
                if columns.isEmpty {
                    columns = Self.cells(of: Substring(line.utf8.dropFirst())).map { $0.trimmingSpaces() }
                    for (position, column) in columns.enumerated() { index[column] = position }
                }
                continue
            }
            if columns.isEmpty { throw SeedTableError.noHeader(file: name) }
            let cells = Self.cells(of: line).map { $0.trimmingSpaces() }
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

    private static func cells(of line: Substring) -> [String] {
        line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { String(Substring($0)) }
    }
}

extension String {
    /// The text without spaces (U+0020) at either end.
    fileprivate func trimmingSpaces() -> String {
        var bytes = utf8[...]
        while bytes.first == UInt8(ascii: " ") { bytes = bytes.dropFirst() }
        while bytes.last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
        return String(Substring(bytes))
    }
}
