internal import ArgumentParser
internal import Embedded
internal import Export
internal import Model

/// `chancery codebook`: every relation type and column explained.
struct CodebookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codebook",
        abstract: "Explain every relation type, column, modality and code.",
        discussion: "With a format of tables, the relation types as a table; otherwise the whole codebook as text.")

    @OptionGroup var table: TableOptions

    /// Taken as every command takes it, though the codebook is the same for every database.
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let catalogue = try RelationCatalogue.seeded()
        guard table.format != nil || table.excel else {
            try OutputFile.write(to: table.output) { file in
                try file.write(Array(try CodebookText(catalogue: catalogue).text().utf8))
            }
            return
        }
        try table.write(CodebookTable.table) { write in
            for type in catalogue.types { try write(CodebookTable.row(type)) }
        }
    }
}
