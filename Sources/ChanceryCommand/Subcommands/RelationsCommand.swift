internal import ArgumentParser
internal import Embedded
internal import Export
internal import KnowledgeBase
internal import Model

/// `chancery relations`: facts by filter.
struct RelationsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "relations", abstract: "List facts by relation, parties, date, modality, source.")

    @OptionGroup var filter: FilterOptions
    @OptionGroup var limit: LimitOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let catalogue = try RelationCatalogue.seeded()
        var names = try NameResolver(base: base)
        let query = try filter.query(names: &names, catalogue: catalogue)
        try table.write(facts: [query], of: base, catalogue: catalogue, limit: limit)
    }
}
