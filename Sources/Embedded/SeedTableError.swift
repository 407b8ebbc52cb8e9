/// What can be wrong with a seed table.
public enum SeedTableError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The binary holds no file of that name.
    case noSuchFile(file: String)

    /// The file has no line that names the columns.
    case noHeader(file: String)

    /// The header lacks a column that the program needs.
    case missingColumn(file: String, column: String)

    /// A row has more cells than the header has columns.
    case tooManyCells(file: String, line: Int, cells: Int, columns: Int)

    /// A cell holds what its column does not allow.
    case badCell(file: String, line: Int, column: String, value: String, expected: String)

    /// There is no row that the program needs.
    case missingRow(file: String, column: String, value: String)

    /// The whole sentence that a user reads.
    public var description: String {
        switch self {
        case .noSuchFile(let file):
            "The program holds no file \"\(file)\"; run `make embed` and build again."
        case .noHeader(let file):
            "\(file): the first line must name the columns, as \"# id<tab>name\"."
        case .missingColumn(let file, let column):
            "\(file):1: the column \"\(column)\" is missing from the header line."
        case .tooManyCells(let file, let line, let cells, let columns):
            "\(file):\(line): \(cells) cells under \(columns) columns; remove the surplus tabs."
        case .badCell(let file, let line, let column, let value, let expected):
            "\(file):\(line): \(column) is \"\(value)\"; expected \(expected)."
        case .missingRow(let file, let column, let value):
            "\(file): a row is missing whose \(column) is \"\(value)\"."
        }
    }
}
