/// What can be wrong with a lexicon file.
package enum CueLexiconError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A cell does not follow the format.
    ///
    /// The column is that of the line's text, from 1, where the part at fault begins.
    case badCell(file: String, line: Int, column: Int, found: String, expected: String)

    /// The whole sentence that a user reads.
    package var description: String {
        switch self {
        case .badCell(let file, let line, let column, let found, let expected):
            "\(file):\(line):\(column): found \"\(found)\"; expected \(expected)."
        }
    }
}
