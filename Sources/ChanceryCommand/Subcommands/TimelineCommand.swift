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
        var queries: [FactQuery] = []
        for party in try names.selectors(for: first) {
            var query = FactQuery()
            if let second {
                for other in try names.selectors(for: second) {
                    query.between = (party, other)
                    queries.append(query)
                }
            } else {
                query.either = [party]
                queries.append(query)
            }
        }
        try table.write(facts: queries, of: base, catalogue: catalogue, limit: limit)
    }
}
