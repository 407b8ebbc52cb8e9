internal import ArgumentParser
internal import KnowledgeBase
internal import Model

/// `chancery split`: a merged entity is one of its own again.
struct SplitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "split", abstract: "Take a merged entity apart again.")

    @Argument(help: ArgumentHelp("The entity that was merged.", valueName: "name")) var entity: String
    @OptionGroup var decision: DecisionOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var messages: MessageOptions

    func run() throws {
        let maker = DecisionMaker(database, decision, messages)
        try maker.make { base in
            let merged = try maker.mergedEntities(named: entity, in: base)
            guard let first = merged.first else {
                throw CommandFailure(.nothingFound, "No entity called \"\(entity)\" is merged into another.")
            }
            guard merged.count == 1 else {
                let candidates = merged.map { "\($0.name) (\($0.polity))" }.joined(separator: " or ")
                throw CommandFailure(.nothingFound, "\"\(entity)\" can be \(candidates); give the id.")
            }
            return [try base.split(first, author: decision.author, note: decision.note)]
        }
    }
}
