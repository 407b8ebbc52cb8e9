internal import ArgumentParser
internal import KnowledgeBase
internal import Model

/// `chancery merge`: one entity is another.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge", abstract: "Declare that one entity is another; `split` or `undo` takes it back.")

    @Argument(help: ArgumentHelp("The entity that is another.", valueName: "name")) var entity: String
    @Argument(help: ArgumentHelp("The entity that it is.", valueName: "name")) var other: String
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let maker = DecisionMaker(database, decision, messages)
        try maker.make { base in
            [
                try base.merge(
                    maker.unmergedEntity(named: entity, in: base).party,
                    into: maker.entity(named: other, in: base).party,
                    author: decision.author, note: decision.note)
            ]
        }
    }
}
