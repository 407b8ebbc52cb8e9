internal import ArgumentParser
internal import KnowledgeBase
internal import Model

/// `chancery alias`: another name for an entity.
struct AliasCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alias", abstract: "Give an entity another name.", subcommands: [Add.self])

    /// `chancery alias add`.
    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give an entity another name, by which queries find it.")
        @Argument(help: ArgumentHelp("The entity.", valueName: "name")) var entity: String
        @Argument(help: ArgumentHelp("The other name.", valueName: "alias")) var alias: String
        @OptionGroup var decision: DecisionOptions
        @OptionGroup var database: DatabaseOptions
        @OptionGroup var messages: MessageOptions

        func run() throws {
            let maker = DecisionMaker(database, decision, messages)
            try maker.make { base in
                let party = try maker.entity(named: entity, in: base).party
                try maker.requireFree(alias, for: party, in: base)
                return [try base.addAlias(alias, to: party, author: decision.author, note: decision.note)]
            }
        }
    }
}
