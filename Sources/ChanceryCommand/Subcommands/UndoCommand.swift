internal import ArgumentParser
internal import KnowledgeBase

/// `chancery undo`: takes a decision back.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo", abstract: "Take back a decision: the latest, or the one of that id.")

    @Argument(help: ArgumentHelp("The decision's id.", valueName: "id")) var id: String?
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        try DecisionMaker(database, decision, messages).make { base in
            [try base.undo(id, author: decision.author, note: decision.note)]
        }
    }
}
