internal import ArgumentParser
internal import KnowledgeBase
internal import Model

/// `chancery doctor`: whether the file is whole.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the database: the file, every text, every row.",
        discussion: "Exit status 76 when something is wrong.")

    @Argument(help: ArgumentHelp("The database; by default that of --db.", valueName: "file"))
    var file: String?

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: file ?? database.path)
        let findings = try base.check()
        for finding in findings {
            let mark = finding.isFailure ? "WRONG" : "ok"
            try StandardStream.output.writeLine(
                VisibleText.escaping("\(mark.padded(to: 6))\(finding.check.padded(to: 12))\(finding.detail)"))
        }
        if findings.contains(where: \.isFailure) { throw CommandFailure(.notOurDatabase) }
    }
}

extension String {
    /// The text, filled with spaces up to the width.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - utf8.count))
    }
}
