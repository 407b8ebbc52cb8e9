internal import ArgumentParser
internal import Export
internal import KnowledgeBase
internal import Model

/// `chancery search`: full text over sentences.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find the sentences that hold all the words, in any form of each.",
        discussion: """
            Words in quotation marks stand side by side just as they are; an asterisk stands for any end of a word: \
            expel*.
            """)

    @Argument(help: ArgumentHelp("The words.", valueName: "words"))
    var words: [String]

    @Option(help: ArgumentHelp("At most so many sentences; 0 for all.", valueName: "count"))
    var limit = 50

    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes a number of sentences; 0 is for all.") }
    }

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let words = words.joined(separator: " ")
        let hits = try base.search(words, limit: limit == 0 ? .max : limit)
        try table.write(SearchTable.table) { write in
            for hit in hits { try write(SearchTable.row(hit)) }
        }
        guard hits.isEmpty else { return }
        messages.diagnostics.note("No sentence has all of the words: \(words)")
        throw CommandFailure(.nothingFound)
    }
}
