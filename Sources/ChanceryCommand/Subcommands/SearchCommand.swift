internal import ArgumentParser
internal import Export
internal import KnowledgeBase
internal import Model

/// `chancery search`: full text over sentences.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find the sentences that hold all the words; words in quotation marks stand side by side.")

    @Argument(help: ArgumentHelp("The words.", valueName: "words"))
    var words: [String]

    @Option(help: ArgumentHelp("At most so many sentences.", valueName: "count"))
    var limit = 50

    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let hits = try base.search(words.joined(separator: " "), limit: limit)
        try table.write(SearchTable.table) { write in
            for hit in hits { try write(SearchTable.row(hit)) }
        }
        if hits.isEmpty { throw CommandFailure(.nothingFound) }
    }
}
