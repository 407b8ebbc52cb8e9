internal import ArgumentParser
internal import KnowledgeBase

/// `chancery merge-db`: several databases into one.
struct MergeDatabasesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge-db",
        abstract: "Take over the articles, statements and decisions of other databases, which stay as they are.")

    @Argument(help: ArgumentHelp("The databases to take over.", valueName: "file"))
    var files: [String]

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let base = try KnowledgeBase.open(writing: database.path)
        defer { base.close() }
        for file in files {
            let count = try base.merge(from: KnowledgeBase.open(reading: file))
            messages.diagnostics.note("\(file): \(count) articles or revisions were new.")
        }
    }
}
