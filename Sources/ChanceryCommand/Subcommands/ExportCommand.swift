internal import ArgumentParser
internal import Embedded
internal import Export
internal import KnowledgeBase
internal import Model

/// `chancery export`: tables for other programs.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write a table: statements, facts, recognitions, entities, articles, or a relation type.",
        discussion: """
            `export all -o DIR` writes every table and one file for each relation type. CSV by default; the same \
            content gives the same bytes.

            Documents for other programs: graphml, dot, turtle, ftm (FollowTheMoney), csvw, datasette-metadata.
            """)

    @Argument(help: ArgumentHelp("The table, or all.", valueName: "table"))
    var name: String

    @Option(
        parsing: .singleValue,
        help: "unreviewed, accepted, edited or rejected; may be given more than once.")
    var status: [ReviewStatus] = []

    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let export = try TableExport(base: base, catalogue: .seeded())
        if name == "all" {
            try writeAll(export)
            return
        }
        if let document = DocumentExport(rawValue: name) {
            let text = try document.text(of: base, catalogue: .seeded(), statuses: status)
            try OutputFile.write(to: table.output) { try $0.write(Array(text.utf8)) }
            return
        }
        guard let columns = export.table(named: name) else {
            throw CommandFailure(
                .usage, "There is no table \"\(name)\"; `chancery codebook` lists the relation types.")
        }
        try table.write(columns, defaultFormat: .csv) { write in
            try export.writeRows(of: name, statuses: status, to: write)
        }
    }

    private func writeAll(_ export: TableExport) throws {
        guard let folder = table.output, folder != "-" else {
            throw CommandFailure(
                .usage, "Name the folder for all tables with -o, as in `chancery export all -o tables`.")
        }
        let count = try AllTables(export: export).write(
            to: folder, format: table.format ?? .csv, options: table.exportOptions, statuses: status)
        messages.diagnostics.note("\(count) tables are in \(folder).")
    }
}
