/// What is wrong with a line of a CoNLL-U file; the sentence that it stands in is passed over.
public struct ConlluProblem: Error, Hashable, Sendable, CustomStringConvertible {
    /// The kinds of fault.
    public enum Fault: Hashable, Sendable {
        /// The line has not ten cells.
        case cells(count: Int)
        /// The first cell is not the number that is due.
        case number(found: String, expected: Int)
        /// A range of words is empty, reaches back, or ends after the sentence.
        case range(found: String)
        /// The word's form is empty.
        case emptyForm
        /// The head is no number of the sentence's words, nor 0.
        case head(found: String)
    }

    /// The file's name.
    public let file: String

    /// The number of the line, from 1.
    public let line: Int

    /// What is wrong there.
    public let fault: Fault

    /// The whole sentence that a user reads.
    public var description: String {
        let what =
            switch fault {
            case .cells(let count): "the line has \(count) cells; CoNLL-U has 10, separated by tabs"
            case .number(let found, let expected): "the word is numbered \"\(found)\" where \(expected) is due"
            case .range(let found): "the range \"\(found)\" does not fit the words that follow"
            case .emptyForm: "the form is empty; write \"_\" for a word that is not known"
            case .head(let found): "the head is \"\(found)\"; expected the number of a word of the sentence, or 0"
            }
        return "\(file):\(line): \(what). The sentence is passed over."
    }
}
