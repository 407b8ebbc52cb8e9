public import ArgumentParser

/// The program: a knowledge base of diplomatic relations in one SQLite file.
public struct Chancery: ParsableCommand {
    /// The program's name, version and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "chancery",
        abstract: "A knowledge base of diplomatic relations in one SQLite file.",
        discussion: """
            Examples:
              chancery demo                                        see it work
              chancery ingest articles/                            read articles into chancery.db
              chancery ask "who recognised DPR, and when"
              chancery recognitions --of DPR --format csv
              chancery timeline Russia "North Korea"
              chancery export all -o tables/
            """,
        version: ProgramVersion.current,
        subcommands: [
            IngestCommand.self, ExtractCommand.self, AskCommand.self, RecognitionsCommand.self, RelationsCommand.self,
            TimelineCommand.self, EntityCommand.self, ShowCommand.self, ExplainCommand.self, SearchCommand.self,
            ExportCommand.self, MatrixCommand.self, ReportCommand.self, ReviewCommand.self, MergeCommand.self,
            SplitCommand.self, AliasCommand.self,
            UndoCommand.self, SQLCommand.self, DoctorCommand.self, BackupCommand.self, MergeDatabasesCommand.self,
            EvaluateCommand.self, CodebookCommand.self, DemoCommand.self,
        ])

    /// The names of the subcommands, for a check of the documentation.
    package static var subcommandNames: [String] {
        configuration.subcommands.compactMap { $0.configuration.commandName }
    }

    /// The command as the parser makes it.
    public init() {}
}
