public import ArgumentParser

/// The program: a knowledge base of diplomatic relations in one SQLite file.
public struct Chancery: ParsableCommand {
    /// The program's name, version and subcommands.
    public static let configuration = CommandConfiguration(
        commandName: "chancery",
        abstract: "A knowledge base of diplomatic relations in one SQLite file.",
        version: "0.1.0")

    /// The command as the parser makes it.
    public init() {}
}
