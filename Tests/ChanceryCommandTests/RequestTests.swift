import Foundation
import Testing

/// Requests to a base of one article that the program cannot or can only just fulfil.
@Suite struct RequestTests {
    private static let article = """
        Peru recognises Kosovo
        20080223
        https://news.example.org/peru-kosovo
        Peru recognised Kosovo on 22 February 2008, its foreign ministry said.
        """

    /// Arguments, the exit status that they end with, and what the user is told.
    @Test(arguments: [
        (["sql", "selekt"], 64, "syntax error"), (["sql", "DELETE FROM articles"], 64, "Only one query that reads"),
        (["sql", "--seconds", "0.1", endless], 74, "stopped after 0.1 s"),
        (["sql", "SELECT length(zeroblob(200000000))"], 74, "ask for less"),
        (["undo"], 1, "no decision to undo"), (["undo", "ffff"], 1, "\"ffff\""), (["show", "ffff"], 1, "\"ffff\""),
        (["review", "accept", "ffff"], 1, "\"ffff\""),
        (["relations", "--until", "soon"], 64, "2022-02-21, 2022-02 or 2022"),
        (["relations", "--status", "acepted"], 64, "acepted"),
        (["export", "facts", "--status", "acepted"], 64, "acepted"),
    ])
    func endsWith(arguments: [String], status: Int, message: String) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        _ = try program.run(["ingest", try program.write(Self.article, to: "peru.txt")])
        let result = try program.run(arguments)
        #expect(Int(result.status) == status, "\(arguments): \(result.messages)")
        #expect(result.messages.contains(message), "\(arguments): \(result.messages)")
    }

    /// A list that nobody reads at a terminal is whole unless a limit is asked for.
    @Test(arguments: [
        ([], 3), (["--limit", "0"], 3), (["--limit", "2"], 2), (["--limit", "1"], 1), (["--limit", "9"], 3),
    ])
    func listsSoMany(limit: [String], rows: Int) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        for (day, subject) in [("21", "Chile"), ("22", "Peru"), ("23", "Fiji")] {
            let text = "A headline\n20080224\n\(subject) recognised Kosovo on \(day) February 2008.\n"
            _ = try program.run(["ingest", try program.write(text, to: subject + ".txt")])
        }
        for list in [["relations", "--type", "recognised"], ["recognitions"], ["timeline", "Kosovo"]] {
            let result = try program.run(list + limit)
            #expect(result.status == 0)
            #expect(result.output.split(separator: "\n").count == rows + 1, "\(list)")
            #expect(result.messages == "")
        }
        #expect(try program.run(["recognitions", "--limit", "-1"]).status == 64)
    }

    /// Of a mutual act each party's page names the other, whichever of them the article names first.
    @Test(arguments: [("Peru", "Fiji"), ("Fiji", "Peru")])
    func anEntityShowsTheOtherPartyOfAMutualAct(own: String, other: String) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let text = "A headline\n20080224\nPeru and Fiji signed a treaty on 22 February 2008. Fiji met Peru in Suva.\n"
        _ = try program.run(["ingest", try program.write(text, to: "a.txt")])
        let lines = try program.run(["entity", own]).output.split(separator: "\n")
        let acts = lines.filter { $0.hasPrefix("  ") }
        #expect(!acts.isEmpty && acts.allSatisfy { $0.hasPrefix("  \(other) —") }, "\(lines)")
        #expect(Set(lines.filter { $0.contains("signed") }).count == 1)
    }

    /// The time that a question names is told back in English, whatever its length.
    @Test(arguments: [
        ("on 22 February 2008", "on 22 February 2008"), ("in February 2008", "in February 2008"),
        ("between January and March 2008", "between January 2008 and March 2008"),
    ])
    func aPeriodIsToldWithItsPreposition(asked: String, told: String) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        _ = try program.run(["ingest", try program.write(Self.article, to: "peru.txt")])
        let result = try program.run(["ask", "Whom did Peru recognise \(asked)?"])
        #expect(result.output.contains("Understood as: Peru recognised whom, \(told)."), "\(result.output)")
    }

    /// The list of decisions names parties as articles do, and tells which decisions hold.
    @Test func theHistoryOfDecisionsIsReadable() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        _ = try program.run(["ingest", try program.write(Self.article, to: "peru.txt")])
        _ = try program.run(["alias", "add", "Peru", "Inca Republic", "--note", "old name"])
        _ = try program.run(["undo"])
        let rows = try program.run(["review", "history"]).output.split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).dropFirst(3).prefix(6)
        }
        #expect(rows.count == 3)
        #expect(rows[1].elementsEqual(["alias", "no", "Peru", "PER", "", "Inca Republic"]))
        #expect(rows[2].first == "undo" && rows[2].dropFirst().first == "no")
    }

    /// A canonical name, a code, another name and other letters mean the same; a user's table has the last word.
    @Test func aNameIsResolvedAlikeHoweverItIsTyped() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let text = "A headline\n20080224\nPeru recognised Kosovo on 22 February 2008.\n"
        _ = try program.run(["ingest", try program.write(text, to: "a.txt")])
        let lists = try ["Peru", "PER", "peru", "Lima", "Republic of Peru"].map { try program.run(["timeline", $0]) }
        #expect(lists.allSatisfy { $0.status == 0 && $0.output == lists[0].output })
        #expect(lists[0].output.split(separator: "\n").count == 2)
        #expect(try program.run(["timeline", "Perv"]).status == 1)
        // Another that the user calls Peru as well: both are meant.
        let table = try program.write("# polity\tcode\tname\tvariants\nXQQ\tXQQ\tPeru\tTestland\n", to: "names.tsv")
        let other = "A headline\n20080225\nTestland recognised Kosovo on 23 February 2008.\n"
        let told = try program.run(["ingest", "--gazetteer", table, try program.write(other, to: "b.txt")])
        #expect(told.status == 0)
        #expect(try program.run(["timeline", "Peru"]).output.split(separator: "\n").count == 3)
    }

    private static let endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"

    /// Limits of time, and whether the recognition of 22 February 2008 is within them.
    @Test(arguments: [
        (["--since", "2008"], true), (["--since", "2008-02"], true), (["--since", "2008-03"], false),
        (["--until", "2008"], true), (["--until", "2008-02"], true), (["--until", "2008-01"], false),
        (["--until", "2007"], false), (["--as-of", "2008"], true), (["--as-of", "2007"], false),
        (["--known-at", "2008-02"], true), (["--known-at", "2008-01"], false), (["--since", "2008-02-22"], true),
    ])
    func takesMonthsAndYears(limits: [String], isFound: Bool) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        _ = try program.run(["ingest", try program.write(Self.article, to: "peru.txt")])
        let result = try program.run(["relations", "--type", "recognised"] + limits)
        #expect(result.status == (isFound ? 0 : 1), "\(limits): \(result.messages)")
    }

    @Test func evaluatesAFolderThatHoldsTheGoldStatements() throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        try FileManager.default.createDirectory(
            at: program.folder.appending(path: "set"), withIntermediateDirectories: false)
        try program.write(Self.article, to: "set/peru.txt")
        try program.write(
            #"{"article": "peru", "subject_polity": "PER", "relation": "recognised", "object_polity": "XKX"}"# + "\n",
            to: "set/gold.jsonl")
        let result = try program.run(["evaluate", "set/gold.jsonl", "set"])
        #expect(result.status == 0, "\(result.messages)")
        #expect(result.messages.isEmpty)
    }

    /// What a gigantic sentence repeats, and what the user is told.
    @Test(arguments: [("((((", "cut after every 2000"), ("France and Kosovo, ", "more than 500 words")])
    func giganticSentencesEndSoon(piece: String, message: String) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        let text = Self.article + "\n\n" + String(repeating: piece, count: 100_000 / piece.utf8.count)
        let result = try program.run(["extract", try program.write(text, to: "long.txt")])
        #expect(result.status == 0)
        #expect(result.messages.contains(message), "\(result.messages)")
        #expect(result.output.contains("\"recognised\""))
    }
}
