/// Messages for the person at the terminal, on standard error.
package struct Diagnostics: Sendable {
    /// Whether only errors are told.
    package let isQuiet: Bool

    /// Messages that are told in full, or errors only.
    package init(isQuiet: Bool = false) { self.isQuiet = isQuiet }

    /// Tells what went wrong.
    package func error(_ message: String) { tell("chancery: " + message) }

    /// Tells what the user should know; left out when quiet.
    package func note(_ message: String) {
        if !isQuiet { tell(message) }
    }

    /// Standard error that cannot be written to leaves no way to say so.
    private func tell(_ message: String) { try? StandardStream.error.writeLine(VisibleText.escaping(message)) }
}
