import Foundation
import Testing

/// What the program refuses, and what it says, about a base of two short articles.
@Suite struct RefusalTests {
    private static let articles = [
        """
        Peru recognises Kosovo
        20080223
        https://news.example.org/peru-kosovo
        Peru recognised Kosovo on 22 February 2008, its foreign ministry said.
        """,
        """
        Prime ministers meet
        20130305
        https://news.example.org/fiji
        Frank Bainimarama, the prime minister of Fiji, visited Qatar on 4 March 2013.
        """,
    ]

    private func withBase(_ body: (BuiltProgram) throws -> Void) throws {
        let program = try BuiltProgram()
        defer { program.remove() }
        for (number, article) in Self.articles.enumerated() { try program.write(article, to: "\(number).txt") }
        let told = try program.run(["ingest", "0.txt", "1.txt"])
        #expect(told.status == 0, "\(told.messages)")
        try body(program)
    }

    private func expect(
        _ program: BuiltProgram, _ arguments: [String], _ status: Int32, _ messages: String...
    ) throws {
        let result = try program.run(arguments)
        #expect(result.status == status, "\(arguments): \(result.messages)")
        for message in messages {
            #expect(result.messages.contains(message), "\(arguments): \(result.messages)")
        }
    }

    @Test func aDatabaseIsNeverReplacedByATable() throws {
        try withBase { program throws in
            let path = program.folder.appending(path: "chancery.db")
            let before = try Data(contentsOf: path)
            for arguments in [
                ["export", "facts"], ["export", "graphml"], ["relations"], ["report", "Peru"], ["sql", "SELECT 1"],
                ["extract", "0.txt"],
            ] {
                try expect(program, arguments + ["-o", "chancery.db"], 64, "chancery.db is a database", "-o")
            }
            #expect(try Data(contentsOf: path) == before)
            #expect(!FileManager.default.fileExists(atPath: path.path() + ".part"))
        }
    }

    @Test func optionsThatMakeNoSenseAreRefused() throws {
        try withBase { program throws in
            for seconds in ["1e99", "0", "nan", "inf"] {
                try expect(program, ["sql", "SELECT 1", "--seconds", seconds], 64, "--seconds takes")
            }
            try expect(program, ["sql", "SELECT 1", "--limit=-1"], 64, "--limit takes")
            try expect(program, ["search", "Kosovo", "--limit=-1"], 64, "--limit takes")
            try expect(program, ["relations", "--since", "2024", "--until", "2010"], 64, "before --since")
            try expect(program, ["relations", "--since", "2008", "--until", "2008-02"], 0)
            try program.write("", to: "gold.jsonl")
            try expect(
                program, ["evaluate", "gold.jsonl", "0.txt", "--relations", "recognised,nonsense"], 64, "\"nonsense\"",
                "`chancery codebook`")
            let id = try program.run(["relations", "--type", "recognised", "--format", "jsonl"]).output.dropFirst(8)
                .prefix(16)
            try expect(
                program, ["review", "edit", String(id), "--relation", "nonsense"], 64, "\"nonsense\"",
                "`chancery codebook`")
            #expect(try program.run(["search", "Kosovo", "--limit", "0"]).output.split(separator: "\n").count == 3)
            let numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 1500) SELECT i FROM n"
            #expect(try program.run(["sql", numbers, "--limit", "0"]).output.split(separator: "\n").count == 1501)
        }
    }

    @Test func numbersOfAQueryAreExact() throws {
        try withBase { program throws in
            let query = "SELECT 1.23456789 AS a, 1e-7 AS b, 12345678.9 AS c, -5 AS d, -0.5 AS e, '-x' AS f"
            #expect(
                try program.run(["sql", query, "--format", "jsonl"]).output
                    == "{\"a\": 1.23456789, \"b\": 1e-07, \"c\": 12345678.9, \"d\": -5, \"e\": -0.5, \"f\": \"-x\"}\n")
            #expect(
                try program.run(["sql", query, "--format", "csv"]).output
                    == "a,b,c,d,e,f\n1.23456789,1e-07,12345678.9,-5,-0.5,'-x\n")
        }
    }

    @Test func decisionsOnEntitiesNameWhomTheyConcern() throws {
        try withBase { program throws in
            for name in ["", " ", "-"] {
                try expect(program, ["alias", "add", "Fiji", name], 64, "a letter or a digit")
            }
            try expect(program, ["alias", "add", "Fiji", "Qatar"], 64, "\"Qatar\" is a name of Qatar already")
            try expect(
                program, ["alias", "add", "Fiji", "Australia"], 64, "\"Australia\" is a name of Australia already")
            try expect(program, ["alias", "add", "Fiji", "Fiji"], 64, "Fiji is called that already")
            try expect(program, ["alias", "add", "Fiji", "Viti"], 0, "alias \"Viti\" of Fiji")
            try expect(program, ["alias", "add", "Bainimarama", "The Commodore"], 0, "of Frank Bainimarama")
            try expect(program, ["merge", "Bainimarama", "Fiji"], 64, "person", "polity")
            try expect(program, ["merge", "Fiji", "Qatar"], 0, "merge Fiji into Qatar")
            try expect(
                program, ["merge", "Fiji", "Kosovo"], 64, "Fiji is merged into Qatar", "chancery split \"Fiji\"")
            try expect(program, ["split", "Fiji"], 0, "split Fiji")
        }
    }

    @Test func anUndoSaysWhatItTookBack() throws {
        try withBase { program throws in
            let id = try program.run(["relations", "--type", "recognised", "--format", "jsonl"]).output.dropFirst(8)
                .prefix(16)
            let short = String(id.prefix(6))
            try expect(program, ["show", short], 0)
            try expect(program, ["show", short + "…"], 0)
            try expect(program, ["show", String(id.prefix(5))], 1)
            try expect(program, ["review", "accept", short], 0, "accept Peru recognised Kosovo (decision ")
            try expect(
                program, ["review", "edit", short, "--date", "2008"], 0, "edit Peru recognised Kosovo: date 2008")
            try expect(program, ["undo"], 0, "undo edit Peru recognised Kosovo: date 2008", "no longer holds")
            try expect(program, ["undo"], 0, "undo accept Peru recognised Kosovo (decision ", "no longer holds")
        }
    }

    @Test func whatIsNotThereOrDamagedIsToldInSentences() throws {
        try withBase { program throws in
            try expect(program, ["ingest", "nowhere.txt", "--db", "new.db"], 66, "nowhere.txt")
            #expect(!FileManager.default.fileExists(atPath: program.folder.appending(path: "new.db").path()))
            try expect(program, ["search", "zebra"], 1, "No sentence has all of the words: zebra")
            let whole = try Data(contentsOf: program.folder.appending(path: "chancery.db"))
            try whole.prefix(40_000).write(to: program.folder.appending(path: "cut.db"))
            for arguments in [["relations"], ["ask", "who recognised Kosovo?"], ["ingest", "0.txt"]] {
                let result = try program.run(arguments + ["--db", "cut.db"])
                #expect(result.status == 76, "\(result.messages)")
                #expect(result.messages.contains("cut.db is damaged") && result.messages.contains("Restore it"))
                #expect(!result.messages.contains("PRAGMA"), "\(result.messages)")
            }
            let long = Array(repeating: "the Zebra Association recognised Kosovo", count: 300).joined(
                separator: " and ")
            let asked = try program.run(["ask", "who said that " + long])
            #expect([0, 1, 65].contains(asked.status), "\(asked.messages)")
            #expect(!asked.messages.contains("SELECT"), "\(asked.messages)")
        }
    }
}
