internal import ArgumentParser
internal import Embedded
internal import KnowledgeBase
internal import Model

/// `chancery timeline`: facts in the order of time.
struct TimelineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "timeline", abstract: "List the facts of one party, or between two, in the order of time.")

    @Argument(help: ArgumentHelp("A name or a code.", valueName: "name"))
    var first: String

    @Argument(help: ArgumentHelp("The other party.", valueName: "name"))
    var second: String?

    @OptionGroup var limit: LimitOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let catalogue = try RelationCatalogue.seeded()
        var names = try NameResolver(base: base)
        var query = FactQuery()
        query.either = try names.selectors(for: first)
        if let second { query.members = try names.selectors(for: second) }
        try table.write(facts: [query], of: base, catalogue: catalogue, limit: limit)
    }
}
