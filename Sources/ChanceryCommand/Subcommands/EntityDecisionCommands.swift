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
                    maker.entity(named: entity, in: base).party, into: maker.entity(named: other, in: base).party,
                    author: decision.author, note: decision.note)
            ]
        }
    }
}

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
            let merged = try base.mergedEntities(named: entity)
            guard let first = merged.first else {
                throw CommandFailure(.nothingFound, "No entity called \"\(entity)\" is merged into another.")
            }
            return [try base.split(first, author: decision.author, note: decision.note)]
        }
    }
}

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
                [
                    try base.addAlias(
                        alias, to: maker.entity(named: entity, in: base).party, author: decision.author,
                        note: decision.note)
                ]
            }
        }
    }
}

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
