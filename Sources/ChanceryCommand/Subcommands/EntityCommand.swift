internal import ArgumentParser
internal import Embedded
internal import Export
internal import KnowledgeBase
internal import Model

/// `chancery entity`: one entity.
struct EntityCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "entity", abstract: "Show one entity: names, codes, offices, relations by type.")

    @Argument(help: ArgumentHelp("A name or a code.", valueName: "name"))
    var name: String

    @Option(help: "text, or a format of tables for its row in the table of entities.")
    var format: String = "text"

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let catalogue = try RelationCatalogue.seeded()
        var names = try NameResolver(base: base)
        let records = try names.entities(for: name)
        guard !records.isEmpty else {
            throw CommandFailure(.nothingFound, "The articles name nobody called \"\(name)\".")
        }
        if format != "text" {
            guard let tableFormat = ExportFormat(rawValue: format) else {
                throw CommandFailure(.usage, "There is no format \"\(format)\"; take text, csv, tsv, json or jsonl.")
            }
            var writer = TableWriter(EntityTable.table, format: tableFormat)
            try StandardStream.output.write(writer.bytes(of: records.map { EntityTable.row($0) }))
            return
        }
        for record in records {
            let text = try EntityText(base: base, catalogue: catalogue).text(of: record)
            try StandardStream.output.writeLine(VisibleText.escaping(text))
        }
    }
}
