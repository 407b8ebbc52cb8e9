internal import ArgumentParser
internal import KnowledgeBase

/// `chancery backup`: a verified copy.
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the database to a new file and verify the copy.")

    @Argument(help: ArgumentHelp("The new file.", valueName: "file"))
    var file: String

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        try base.backup(to: file)
        messages.diagnostics.note("\(file) is a verified copy of \(database.path).")
    }
}
