internal import ArgumentParser
internal import KnowledgeBase
internal import Model
internal import RelationExtraction

/// `chancery doctor`: whether the file is whole.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the database: the file, every text, every row.",
        discussion: "Exit status 76 when something is wrong.")

    @Argument(help: ArgumentHelp("The database; by default that of --db.", valueName: "file"))
    var file: String?

    @Flag(help: "List the mentions in the stored articles that the program left open, instead of checking.")
    var unlinked = false

    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: file ?? database.path)
        if unlinked {
            try listUnlinked(in: base)
            return
        }
        let findings = try base.check()
        for finding in findings {
            let mark = finding.isFailure ? "WRONG" : "ok"
            try StandardStream.output.writeLine(
                VisibleText.escaping("\(mark.padded(to: 6))\(finding.check.padded(to: 12))\(finding.detail)"))
        }
        if findings.contains(where: \.isFailure) { throw CommandFailure(.notOurDatabase) }
    }

    /// Reads the stored articles again: what is open depends on the gazetteer of today.
    private func listUnlinked(in base: KnowledgeBase) throws {
        let pipeline = try LanguageTables(rememberedBy: base).pipeline()
        try table.write(UnlinkedTable.table) { write in
            try base.forEachStoredArticle { article in
                for row in UnlinkedTable.rows(of: pipeline.extraction(of: article), article: article) { try write(row) }
            }
        }
    }
}

extension String {
    /// The text, filled with spaces up to the width.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: max(1, width - utf8.count))
    }
}
