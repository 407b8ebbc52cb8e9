internal import ArgumentParser
internal import Export
internal import KnowledgeBase
internal import Model

/// `chancery recognitions`: who recognises whom.
struct RecognitionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recognitions",
        abstract: "List who recognises whom, since when, with withdrawals and refusals.")

    @Option(name: .customLong("of"), help: ArgumentHelp("Who is recognised: a name or a code.", valueName: "name"))
    var recognised: String?

    @Option(name: .customLong("by"), help: ArgumentHelp("Who recognises: a name or a code.", valueName: "name"))
    var recogniser: String?

    @OptionGroup var time: TimeOptions
    @OptionGroup var limit: LimitOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        var names = try NameResolver(base: base)
        let allowed = limit.count(writing: table)
        let records = try base.recognitions(
            of: try recognised.map { try names.selectors(for: $0) } ?? [],
            by: try recogniser.map { try names.selectors(for: $0) } ?? [], asOf: time.asOf, knownAt: time.knownAt,
            limit: allowed.map { $0 + 1 })
        try table.write(RecognitionTable.table) { write in
            for record in records.prefix(allowed ?? .max) { try write(RecognitionTable.row(record)) }
        }
        if records.isEmpty { throw CommandFailure(.nothingFound) }
        try limit.noteRest(records.count > allowed ?? .max ? "more rows" : nil)
    }
}
