internal import ArgumentParser
internal import Embedded
internal import KnowledgeBase
internal import Model

/// `chancery review`: a person's decisions on statements.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Accept, reject or edit a statement, or every statement of a fact.",
        discussion: "Decisions are kept apart from what was extracted and survive a new ingest and a newer extractor.",
        subcommands: [Accept.self, Reject.self, Edit.self, History.self])

    /// `chancery review accept`.
    struct Accept: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Accept a statement or a fact.")
        @Argument(help: ArgumentHelp("The id of a statement or fact.", valueName: "id")) var id: String
        @OptionGroup var decision: DecisionOptions
        @OptionGroup var database: DatabaseOptions
        @OptionGroup var messages: MessageOptions

        func run() throws { try DecisionMaker(database, decision, messages).decide(.accept, on: id) }
    }

    /// `chancery review reject`.
    struct Reject: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Reject a statement or a fact.")
        @Argument(help: ArgumentHelp("The id of a statement or fact.", valueName: "id")) var id: String
        @OptionGroup var decision: DecisionOptions
        @OptionGroup var database: DatabaseOptions
        @OptionGroup var messages: MessageOptions

        func run() throws { try DecisionMaker(database, decision, messages).decide(.reject, on: id) }
    }

    /// `chancery review edit`.
    struct Edit: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a statement another relation, date or modality.")
        @Argument(help: ArgumentHelp("The id of a statement or fact.", valueName: "id")) var id: String
        @Option(help: ArgumentHelp("The relation type.", valueName: "id")) var relation: String?
        @Option(help: ArgumentHelp("The date in EDTF; empty for none.", valueName: "date")) var date: String?
        @Option(help: "actual, intended, possible or negated.") var modality: Modality?
        @OptionGroup var decision: DecisionOptions
        @OptionGroup var database: DatabaseOptions
        @OptionGroup var messages: MessageOptions

        func run() throws {
            var edit = StatementEdit()
            edit.relation = try relation.map { try RelationCatalogue.seeded().type(named: $0).id }
            edit.date = date
            edit.modality = modality
            try DecisionMaker(database, decision, messages).decide(.edit, on: id, edit: edit)
        }
    }

    /// `chancery review history`.
    struct History: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List every decision, in the order of time.")
        @OptionGroup var table: TableOptions
        @OptionGroup var database: DatabaseOptions

        func run() throws {
            let decisions = try KnowledgeBase.open(reading: database.path).decisions()
            let inForce = Set(Decision.inForce(decisions).map(\.id))
            try table.write(DecisionTable.table) { write in
                for decision in decisions { try write(DecisionTable.row(decision, inForce: inForce)) }
            }
            if decisions.isEmpty { throw CommandFailure(.nothingFound) }
        }
    }
}
