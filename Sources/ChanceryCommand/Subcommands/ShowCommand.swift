internal import ArgumentParser
internal import Embedded
internal import KnowledgeBase
internal import Model
internal import Questions

/// `chancery show`: one statement or fact with all its evidence.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show one statement or fact: evidence, article, date and how it was derived, attribution, rule.")

    @Argument(help: ArgumentHelp("The id of a statement or fact.", valueName: "id"))
    var id: String

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let catalogue = try RelationCatalogue.seeded()
        let id = try base.wholeID(id, of: .statement, .fact)
        var records: [StatementRecord] = []
        if let record = try base.statement(id) {
            records = [record]
        } else if try base.fact(id) != nil {
            records = try base.statements(ofFact: id)
        }
        guard !records.isEmpty else {
            throw CommandFailure(.nothingFound, "No statement and no fact has the id \"\(id)\".")
        }
        for record in records {
            try StandardStream.output.writeLine(
                VisibleText.escaping(StatementText(catalogue: catalogue).text(of: record)))
        }
    }
}
