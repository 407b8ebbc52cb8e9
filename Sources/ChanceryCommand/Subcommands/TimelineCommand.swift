internal import ArgumentParser
internal import Embedded
internal import Export
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

    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let catalogue = try RelationCatalogue.seeded()
        let coding = try EventCoding(catalogue)
        let names = NameResolver(gazetteer: try LanguageTables(rememberedBy: base).gazetteer(), base: base)
        var facts: [Fact] = []
        for party in try names.selectors(for: first) {
            if let second {
                for other in try names.selectors(for: second) {
                    facts += try base.timeline(of: party, and: other, evidence: .best)
                }
            } else {
                facts += try base.timeline(of: party, evidence: .best)
            }
        }
        try table.write(FactTable.table) { write in
            for fact in facts { try write(FactTable.row(fact, coding: coding)) }
        }
        if facts.isEmpty { throw CommandFailure(.nothingFound) }
    }
}
