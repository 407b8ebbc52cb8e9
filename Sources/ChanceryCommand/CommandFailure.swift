/// Why a command ends early: the exit status and the sentence on standard error.
package struct CommandFailure: Error, CustomStringConvertible {
    /// How the program ends.
    package let status: ExitStatus

    /// What happened and what to do, as whole sentences; empty when all was said before.
    package let description: String

    /// A failure of that status, with that message.
    package init(_ status: ExitStatus, _ description: String = "") {
        self.status = status
        self.description = description
    }
}
