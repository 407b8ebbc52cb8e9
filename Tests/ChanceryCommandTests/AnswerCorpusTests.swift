import ChanceryCommand
import Embedded
import Foundation
import Gazetteer
import KnowledgeBase
import Model
import Questions
import Testing

/// Asks every question of `QuestionsTests/Corpora/answers.tsv` of the sample articles.
@Suite struct AnswerCorpusTests {
    @Test func answersAreExact() throws {
        let samples = try Samples()
        defer { samples.program.remove() }
        let rows = try Self.rows()
        #expect(rows.count >= 60)
        for row in rows {
            let answer = try samples.answer(to: row[0])
            #expect(String(describing: answer.outcome) == row[1], "\(row[0])")
            let expected = Set(row[2].split(separator: "|").map(String.init))
            let given = Set(answer.facts.map { Self.line(for: $0, as: expected) })
            #expect(given == expected, "\(row[0])")
        }
    }

    /// The SQL of every answer, given to `chancery sql`, gives the facts that the answer tells, and no others.
    @Test func explainsWithSQLThatGivesTheSameFacts() throws {
        let samples = try Samples()
        defer { samples.program.remove() }
        for row in try Self.rows() {
            for origin in try samples.answer(to: row[0]).origins {
                let sql = try samples.base.explanation(of: origin.queries, giving: origin.facts)
                let statement = try #require(sql.split(separator: "\n").last)
                let told = try samples.program.run(["sql", "--db", samples.path, "--format", "csv", String(statement)])
                #expect(told.status == 0, "\(row[0]): \(told.messages)")
                let ids = told.output.split(separator: "\n").dropFirst().filter { !$0.isEmpty }
                    .compactMap { $0.split(separator: ",", maxSplits: 1).first.map(String.init) }
                #expect(Set(ids) == Set(origin.facts), "\(row[0]): \(sql)")
            }
        }
    }

    /// Words that restrict a question and that nothing is told of are never passed over.
    @Test(arguments: [
        " in Freedonia", " with zeppelins", " according to the Freedonia Gazette", " because of the Zorblax affair",
    ])
    func refusesWhatItCannotUse(restriction: String) throws {
        let samples = try Samples()
        defer { samples.program.remove() }
        // A part before the last is answered for itself.
        for row in try Self.rows()
        where row[1] == "answered" && !row[0].contains("and when") && !row[0].contains("and did") {
            let question = row[0].replacing("?", with: "") + restriction
            let answer = try samples.answer(to: question)
            #expect(answer.outcome == .notUnderstood, "\(question): \(answer.text)")
            #expect(answer.facts.isEmpty, "\(question)")
        }
    }

    /// The line that sums an answer up says no more than the reports do.
    @Test(arguments: [
        ("did Syria recognise DPR before Russia", "No, by the dates in the reports found:"),
        ("did Russia recognise DPR before Syria", "Yes, by the reports found:"),
        ("how many countries recognised DPR", "At least 3, by the reports found:"),
        ("did Brazil recognise Kosovo", "No report found in"),
        ("who sent condolences to Xiomara Castro", "No report found in"),
    ])
    func opensWith(question: String, line: String) throws {
        let samples = try Samples()
        defer { samples.program.remove() }
        let answer = try samples.answer(to: question)
        #expect(answer.text.hasPrefix(line), "\(answer.text)")
    }

    /// What is given, asked or said is no part of a statement, and is read from its sentence.
    @Test(arguments: [
        ("What did Germany promise Ukraine?", "\"what\": 14 Leopard 2 tanks, as the quote has it."),
        ("What did Ukraine demand of Germany?", "\"what\": to supply long-range missiles and aircraft too"),
        ("Who promised Ukraine tanks?", "Germany pledged aid to Ukraine"),
    ])
    func tellsWhatTheQuoteHas(question: String, opening: String) throws {
        let samples = try Samples()
        defer { samples.program.remove() }
        let answer = try samples.program.run(["ask", "--db", samples.path, question])
        #expect(answer.output.hasPrefix(opening), "\(answer.output)")
    }

    /// A year in which nothing was told of leaves no fact of another year.
    @Test func keepsToTheYearThatIsAskedFor() throws {
        let samples = try Samples()
        defer { samples.program.remove() }
        for row in try Self.rows()
        where row[1] == "answered" && !row[0].contains(where: \.isNumber) && !row[0].contains("and when") {
            let question = row[0].replacing("?", with: "") + " in 1871"
            let answer = try samples.answer(to: question)
            #expect(answer.facts.isEmpty, "\(question): \(answer.text)")
        }
    }

    @Test func explainsWithSQLThatRuns() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        #expect(try program.run(["demo"]).status == 0)
        let path = program.folder.appending(path: "demo/chancery.db").path
        let result = try program.run(["ask", "--db", path, "--explain", "who recognised DPR"])
        let statement = try #require(result.output.split(separator: "\n").first { $0.hasPrefix("SELECT ") })
        let rows = try program.run(["sql", "--db", path, String(statement)])
        #expect(rows.status == 0, "\(rows.messages)")
        #expect(rows.output.contains("2022-02-21"))
    }

    /// The sample articles in a base of their own, and what answers from it.
    private struct Samples {
        let program: BuiltProgram
        let path: String
        let base: KnowledgeBase
        private let parser: QuestionParser
        private let answerer: Answerer

        init() throws {
            program = try BuiltProgram()
            #expect(try program.run(["demo"]).status == 0)
            path = program.folder.appending(path: "demo/chancery.db").path
            base = try KnowledgeBase.open(reading: path)
            parser = try QuestionParser(gazetteer: Gazetteer.seeded())
            answerer = try Answerer(source: AnswerSource(base: base), catalogue: RelationCatalogue.seeded())
        }

        func answer(to question: String) throws -> Answer {
            try answerer.answer(to: parser.questions(question, directory: AnswerSource(base: base)))
        }
    }

    private static func rows() throws -> [[String]] {
        let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "QuestionsTests/Corpora/answers.tsv")
        return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { line in
                let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
                return cells + Array(repeating: "", count: max(0, 3 - cells.count))
            }
    }

    /// The fact as the table writes it, with `*` for the date where the table has that.
    private static func line(for fact: Fact, as expected: Set<String>) -> String {
        func line(_ date: String) -> String {
            "\(fact.subject.polity) \(fact.relation) \(fact.object.polity) \(date) \(fact.modality.rawValue)"
        }
        let open = line("*")
        return expected.contains(open) ? open : line(fact.date?.description ?? "*")
    }
}
