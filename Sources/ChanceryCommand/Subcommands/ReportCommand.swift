internal import ArgumentParser
internal import Embedded
internal import Export
internal import KnowledgeBase
internal import Model

/// `chancery report`: a dossier in Markdown.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a report on one party, or on two, in Markdown with footnotes.")

    @Argument(help: ArgumentHelp("A name or a code.", valueName: "name"))
    var first: String

    @Argument(help: ArgumentHelp("The other party.", valueName: "name"))
    var second: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file; - is standard output.", valueName: "file"))
    var output: String?

    @OptionGroup var database: DatabaseOptions

    func run() throws {
        let base = try KnowledgeBase.open(reading: database.path)
        var names = try NameResolver(base: base)
        var facts: [Fact] = []
        for party in try names.selectors(for: first) {
            if let second {
                for other in try names.selectors(for: second) { facts += try base.timeline(of: party, and: other) }
            } else {
                facts += try base.timeline(of: party)
            }
        }
        guard !facts.isEmpty else { throw CommandFailure(.nothingFound, "No fact names \(title).") }
        let text = DossierReport.document(title: title, facts: facts, catalogue: try .seeded())
        try OutputFile.write(to: output) { try $0.write(Array(text.utf8)) }
    }

    private var title: String { second.map { "\(first) and \($0)" } ?? first }
}
