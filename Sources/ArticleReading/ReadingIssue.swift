/// What is wrong with a file or a record, and where.
package struct ReadingIssue: Error, Hashable, Sendable, CustomStringConvertible {
    /// What kind of fault it is.
    package enum Cause: Hashable, Sendable {
        /// The content is not as it should be.
        case content
        /// There is no such file.
        case missing
        /// The file may not be read.
        case forbidden
    }

    /// The path as it was given, or `standard input`.
    package let file: String

    /// The line on which the record or the fault begins, from 1; nil when the whole file is meant.
    package let line: Int?

    /// What is wrong and what follows from it, as whole sentences.
    package let message: String

    /// What kind of fault it is.
    package let cause: Cause

    /// The fault at that place.
    package init(file: String, line: Int? = nil, message: String, cause: Cause = .content) {
        self.cause = cause
        self.file = file
        self.line = line
        self.message = message
    }

    /// Bytes of that file that cannot be had.
    init(file: String, error: ByteSourceError) {
        let cause: Cause =
            switch error {
            case .noSuchFile: .missing
            case .noPermission: .forbidden
            default: .content
            }
        self.init(file: file, message: error.description, cause: cause)
    }

    /// One line: file, line, message; control characters of file names and quoted values are made visible.
    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return (place + ": " + message).withVisibleControls
    }
}
