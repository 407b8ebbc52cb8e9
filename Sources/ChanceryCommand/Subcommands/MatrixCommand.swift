internal import ArgumentParser
internal import Embedded
internal import Export
internal import KnowledgeBase
internal import Model

/// `chancery matrix`: who by whom, with dates.
struct MatrixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "matrix", abstract: "Lay a relation out as a matrix: who by whom, with the date in the cell.")

    @Argument(help: ArgumentHelp("A relation type.", valueName: "type"))
    var type = KnownRelation.recognised.id

    @OptionGroup var time: TimeOptions
    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let catalogue = try RelationCatalogue.seeded()
        guard let relation = catalogue[type] else {
            throw CommandFailure(.usage, "There is no relation type \"\(type)\"; `chancery codebook` lists them all.")
        }
        let base = try KnowledgeBase.open(reading: database.path)
        let matrix: MatrixTable
        if relation.id == KnownRelation.recognised.id {
            matrix = MatrixTable(try base.recognitions(asOf: time.asOf, knownAt: time.knownAt))
        } else {
            var query = FactQuery()
            query.relations = [relation.id]
            query.modalities = [.actual]
            query.asOf = time.asOf
            query.knownAt = time.knownAt
            matrix = MatrixTable(try base.facts(matching: query), of: relation)
        }
        try table.write(matrix.table) { write in
            for row in matrix.rows { try write(row) }
        }
        if matrix.rows.isEmpty { throw CommandFailure(.nothingFound) }
    }
}
