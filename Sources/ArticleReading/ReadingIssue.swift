/// What is wrong with a file or a record, and where.
package struct ReadingIssue: Error, Hashable, Sendable, CustomStringConvertible {
    /// The path as it was given, or `standard input`.
    package let file: String

    /// The line on which the record or the fault begins, from 1; nil when the whole file is meant.
    package let line: Int?

    /// What is wrong and what follows from it, as whole sentences.
    package let message: String

    /// The fault at that place.
    package init(file: String, line: Int? = nil, message: String) {
        self.file = file
        self.line = line
        self.message = message
    }

    /// One line: file, line, message; control characters of file names and quoted values are made visible.
    package var description: String {
        let place = line.map { "\(file):\($0)" } ?? file
        return (place + ": " + message).withVisibleControls
    }
}
