/// What can be wrong with a table of the gazetteer.
package enum GazetteerError: Error, Equatable, CustomStringConvertible, Sendable {
    /// The file has no line that names the columns.
    case noHeader(file: String)

    /// The header's first column is that of no table.
    case unknownTable(file: String, column: String)

    /// A row lacks what it needs.
    case emptyCell(file: String, line: Int, column: String)

    /// A date is not as it should be.
    case badDate(file: String, line: Int, column: String, value: String)

    /// A cell holds what its column does not allow.
    case badCell(file: String, line: Int, column: String, value: String, expected: String)

    /// The whole sentence that a user reads.
    package var description: String {
        switch self {
        case .noHeader(let file):
            "\(file): the first line must name the columns, as \"polity<tab>code<tab>name\"."
        case .unknownTable(let file, let column):
            "\(file): no table of the gazetteer begins with the column \"\(column)\"; the first column must be one of "
                + GazetteerTable.Kind.allCases.map(\.rawValue).joined(separator: ", ") + "."
        case .emptyCell(let file, let line, let column):
            "\(file):\(line): the column \"\(column)\" is empty; a row needs it."
        case .badDate(let file, let line, let column, let value):
            "\(file):\(line): \(column) is \"\(value)\"; expected a date as 1991, 1991-12 or 1991-12-26, or nothing."
        case .badCell(let file, let line, let column, let value, let expected):
            "\(file):\(line): \(column) is \"\(value)\"; expected \(expected)."
        }
    }
}
