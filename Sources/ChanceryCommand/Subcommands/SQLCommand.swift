internal import ArgumentParser
internal import Export
internal import KnowledgeBase
internal import SQLite

/// `chancery sql`: one query that reads.
struct SQLCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sql",
        abstract: "Run one SQL query that reads, limited in time and rows.",
        discussion:
            "The views statements_v, facts_v, recognitions_v, entities_v and articles_v have the columns of the exports; Schema/ explains every table."
    )

    @Argument(help: ArgumentHelp("The query.", valueName: "query"))
    var query: String

    @Option(help: ArgumentHelp("At most so many rows; 0 for all.", valueName: "count"))
    var limit = 1000

    @Option(help: ArgumentHelp("Stop the query after so many seconds.", valueName: "seconds"))
    var seconds = 10.0

    @OptionGroup var table: TableOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var messages: MessageOptions

    func validate() throws {
        if limit < 0 { throw ValidationError("--limit takes a number of rows; 0 is for all.") }
        guard seconds > 0, seconds <= Self.mostSeconds else {
            throw ValidationError("--seconds takes a number above 0 and up to \(Int(Self.mostSeconds)), a day.")
        }
    }

    /// How long a query may be given: a day.
    private static let mostSeconds = 86_400.0

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        let isCut = try base.query(query, rowLimit: limit == 0 ? nil : limit, seconds: seconds) { columns, rows in
            try table.write(ExportTable(name: "query", textColumns: columns)) { write in
                try rows { try write($0.map(Self.cell)) }
            }
        }
        if isCut { messages.diagnostics.note("There are more rows than \(limit); ask for more with --limit.") }
    }

    private static func cell(_ value: SQLValue) -> ExportCell {
        switch value {
        case .null: .null
        case .integer(let number): .integer(Int(number))
        case .real(let number): .real(number)
        case .text, .blob: .text(value.text)
        }
    }
}
