import Foundation
import Testing

/// The program as a user runs it.
@Suite struct ProgramTests {
    private static let article = """
        Peru recognises Kosovo
        20080223
        https://news.example.org/peru-kosovo
        Peru recognised Kosovo on Friday, its foreign ministry said.
        Serbia recalled its ambassador from Lima.
        """

    @Test func demoAnswersTheFirstQuestion() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let result = try program.run(["demo"])
        #expect(result.status == 0, "\(result.messages)")
        for text in ["Russia recognised Donetsk", "Syria recognised Donetsk", "North Korea recognised Donetsk"] {
            #expect(result.output.contains(text), "\(text)")
        }
        let table = try String(
            contentsOf: program.folder.appending(path: "demo/tables/recognised.csv"), encoding: .utf8)
        #expect(table.hasPrefix("id,subject,subject_type,subject_polity,relation,object,"))
    }

    @Test func secondIngestChangesNothing() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let path = try program.write(Self.article, to: "peru.txt")
        let first = try program.run(["ingest", path])
        #expect(first.status == 0)
        #expect(first.messages.contains("1 new"))
        let exported = try program.run(["export", "statements"])
        let second = try program.run(["ingest", path])
        #expect(second.messages.contains("0 new · 1 unchanged"))
        #expect(try program.run(["export", "statements"]).output == exported.output)
        let again = try program.run(["ingest", "--re-extract"])
        #expect(again.messages.contains("1 extracted again"))
        #expect(try program.run(["export", "statements"]).output == exported.output)
    }

    @Test func answersWithDateAndQuote() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let path = try program.write(Self.article, to: "peru.txt")
        _ = try program.run(["ingest", path, "--db", "a.db"])
        let answer = try program.run(["--db", "a.db", "ask", "who recognised kosovo, and when?"])
        #expect(answer.status == 0)
        #expect(answer.output.contains("22 February 2008"))
        #expect(answer.output.contains("Peru recognised Kosovo on Friday, its foreign ministry said."))
        let none = try program.run(["--db", "a.db", "ask", "did Brazil recognise Kosovo?"])
        #expect(none.status == 1)
        #expect(none.output.contains("No report found in 1 article (2008-02-23)"))
        #expect(!none.output.lowercased().hasPrefix("no,"))
    }

    @Test func decisionsSurviveAnotherExtraction() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let path = try program.write(Self.article, to: "peru.txt")
        _ = try program.run(["ingest", path])
        let rows = try program.run(["relations", "--type", "recognised", "--format", "csv"]).output
        let line = try #require(rows.split(separator: "\n").last)
        let id = String(try #require(line.split(separator: ",").first))
        #expect(try program.run(["review", "reject", id, "--note", "a test", "--author", "tester"]).status == 0)
        #expect(try program.run(["relations", "--type", "recognised"]).status == 1)
        _ = try program.run(["ingest", "--re-extract"])
        #expect(try program.run(["relations", "--type", "recognised"]).status == 1)
        #expect(try program.run(["undo"]).status == 0)
        #expect(try program.run(["relations", "--type", "recognised", "--format", "csv"]).output == rows)
    }

    @Test func keepsTheRestWhenSomeInputIsBad() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let good = try program.write(Self.article, to: "good.txt")
        let empty = try program.write("", to: "empty.txt")
        let result = try program.run(["ingest", good, empty, "missing.txt"])
        #expect(result.status == 65)
        #expect(result.messages.contains("empty.txt"))
        #expect(result.messages.contains("missing.txt"))
        #expect(result.messages.contains("1 new"))
    }

    /// Arguments, and the exit status that they end with; in a folder with a text file and no database.
    @Test(arguments: [
        (["ingest", "nowhere.txt"], 66), (["ask", "who recognised Kosovo?"], 66), (["no-such-command"], 64),
        (["relations", "--modality", "maybe"], 64), (["export", "everything", "--db", "text.txt"], 76),
        (["recognitions", "--db", "text.txt"], 76), (["--version"], 0), (["codebook"], 0),
        (["extract", "text.txt"], 0),
        (["extract", "text.txt", "-o", "nowhere/out.jsonl"], 73),
        (["evaluate", "nowhere.jsonl", "text.txt"], 66), (["explain", ""], 64), (["explain", " \n"], 64),
        (["codebook", "--db", "nowhere.db"], 0), (["relations", "--since", "2022-13"], 64),
        (["--generate-completion-script", "zsh"], 0), (["extract", "--gazetteer", "nowhere.tsv", "text.txt"], 66),
    ])
    func endsWith(arguments: [String], status: Int) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        try program.write(Self.article, to: "text.txt")
        let result = try program.run(arguments)
        #expect(Int(result.status) == status, "\(arguments): \(result.messages)")
        #expect(try String(contentsOf: program.folder.appending(path: "text.txt"), encoding: .utf8) == Self.article)
    }
}
