import Foundation
import Model
import SQLite
import Testing

@testable import KnowledgeBase

@Suite struct CheckTests {
    private func fill(_ path: String) throws {
        let base = try KnowledgeBase.open(writing: path)
        base.describe = { party in
            var profile = EntityProfile()
            profile.wikidata = "Q\(party.name.utf8.count)"
            profile.aliases = [party.name + " alias"]
            return profile
        }
        try base.add(
            (0..<20).map { index in
                Example.article(
                    "a\(index)", "2022-08-1\(index % 10)", publisher: "p",
                    Example.claim("PRK", "recognised", "XDP", "2022-07", by: ["KCNA"]),
                    Example.claim("RUS", "met_with", "PRK", "2019-0\(index % 9 + 1)"))
            }, extractor: "test 1")
        try base.decide(.accept, on: try base.facts(matching: FactQuery())[0].id, author: "me")
        base.close()
    }

    /// A bit that flips anywhere in a row's content is found: refused at opening, or by a check.
    @Test func findsFlippedBits() throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            try fill(path)
            #expect(try KnowledgeBase.open(reading: path).check().filter(\.isFailure) == [])
            let good = try Data(contentsOf: URL(filePath: path))
            let dump = try Example.dump(KnowledgeBase.open(reading: path))
            var random = SplitMix(state: 7)
            var silent = 0
            for _ in 0..<120 {
                var bytes = good
                let index = 100 + random.below(bytes.count - 100)
                bytes[index] ^= 1 << UInt8(random.below(8))
                try bytes.write(to: URL(filePath: path))
                guard let base = try? KnowledgeBase.open(reading: path), let findings = try? base.check() else {
                    continue
                }
                if findings.contains(where: \.isFailure) { continue }
                let changed = (try? Example.dump(base)) ?? "nothing"
                if changed != dump {
                    silent += 1
                    let lines = Set(dump.split(separator: "\n"))
                    let difference = changed.split(separator: "\n").filter { !lines.contains($0) }
                    Issue.record("byte \(index) changed unseen: \(difference.prefix(3))")
                }
            }
            #expect(silent == 0)
        }
    }

    /// A base with something in every table: decisions of each kind, an edit that moves a statement, added names.
    private func fillEverything(_ path: String) throws {
        try fill(path)
        let base = try KnowledgeBase.open(writing: path)
        defer { base.close() }
        let facts = try base.facts(matching: FactQuery())
        var edit = StatementEdit()
        edit.date = "2019-02"
        edit.subject = Example.polity("CHN")
        try base.decide(.edit, on: try #require(facts.last).id, edit: edit, author: "me")
        try base.add(
            [
                Example.article(
                    "b", "2022-09-01", publisher: "p",
                    Example.claim(
                        Example.person("Kim Jong Un", "PRK"), "met_with", Example.polity("RUS"), by: ["TASS"]),
                    Example.claim(Example.person("Kim Jong-un", "PRK"), "met_with", Example.polity("CHN")))
            ], extractor: "test 1")
        try base.merge(Example.person("Kim Jong Un", "PRK"), into: Example.person("Kim Jong-un", "PRK"), author: "me")
        try base.addAlias("the North", to: Example.polity("PRK"), author: "me")
        try base.remember(UserTable(kind: .lexicon, name: "cues.tsv", text: "# cue\n"))
    }

    /// Whatever value is changed by hand, in whatever table, a check finds it; but for the numbers of rows to which
    /// nothing refers.
    @Test func findsEveryChangedValue() throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            try fillEverything(path)
            #expect(try KnowledgeBase.open(reading: path).check().filter(\.isFailure) == [])
            let good = try Data(contentsOf: URL(filePath: path))
            let columns = try Connection(path: path, mode: .readOnly).rows(
                """
                SELECT t.name, c.name FROM sqlite_schema AS t, pragma_table_info(t.name) AS c
                WHERE (c.pk = 0 OR t.name = 'evidence') AND t.type = 'table' AND t.name NOT LIKE 'sqlite%' AND t.name NOT LIKE 'sentence_search%'
                """
            ) { ($0.text(0), $0.text(1)) }
            #expect(columns.count > 60)
            var changed = 0
            for (table, column) in columns {
                for value in ["\(column) + 1", "\(column) || 'x'", "1 - \(column)", "'accepted'", "'possible'", "NULL"]
                {
                    try good.write(to: URL(filePath: path))
                    let connection = try Connection(path: path, mode: .readWrite)
                    try connection.execute("PRAGMA foreign_keys = OFF")
                    let row = "SELECT \(column) FROM \(table) WHERE \(column) IS NOT NULL LIMIT 1"
                    let sql =
                        "UPDATE \(table) SET \(column) = \(value) WHERE \(column) = (\(row)) AND \(column) IS NOT \(value)"
                    guard (try? connection.execute(sql)) != nil, connection.changeCount > 0 else { continue }
                    changed += 1
                    let findings = try? KnowledgeBase.open(reading: path).check()
                    if findings?.contains(where: \.isFailure) == false { Issue.record("unseen: \(sql)") }
                }
            }
            #expect(changed > 150)
        }
    }

    /// What is taken away by hand is missed, also where nothing is left that refers to it.
    @Test(arguments: [
        "DELETE FROM decisions WHERE decision_id = (SELECT min(decision_id) FROM decisions)",
        "DELETE FROM decisions WHERE action = 'accept'",
        "DELETE FROM decisions",
        "DELETE FROM sentences WHERE sentence_id NOT IN (SELECT sentence_id FROM evidence)",
        "DELETE FROM attributions", "DELETE FROM aliases",
        """
        CREATE TEMP TABLE lost AS SELECT st.statement_id, fact_id FROM statements AS st JOIN facts AS f USING (fact_id)
        WHERE f.reports = 1 AND f.status = 'unreviewed' LIMIT 1;
        DELETE FROM evidence WHERE statement_id IN (SELECT statement_id FROM lost);
        DELETE FROM attributions WHERE statement_id IN (SELECT statement_id FROM lost);
        DELETE FROM statements WHERE statement_id IN (SELECT statement_id FROM lost);
        DELETE FROM facts WHERE fact_id IN (SELECT fact_id FROM lost)
        """,
    ]) func findsWhatIsMissing(deletion: String) throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            try fillEverything(path)
            let base = try KnowledgeBase.open(writing: path)
            // A decision that another one overrides.
            try base.decide(.reject, on: try base.facts(matching: FactQuery())[0].id, author: "me")
            base.close()
            #expect(try KnowledgeBase.open(reading: path).check().filter(\.isFailure) == [])
            let connection = try Connection(path: path, mode: .readWrite)
            try connection.execute("PRAGMA foreign_keys = OFF; " + deletion)
            #expect(try !KnowledgeBase.open(reading: path).check().filter(\.isFailure).isEmpty)
        }
    }

    @Test(arguments: [0.1, 0.5, 0.9])
    func survivesTruncation(share: Double) throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            try fill(path)
            let good = try Data(contentsOf: URL(filePath: path))
            try good.prefix(Int(Double(good.count) * share)).write(to: URL(filePath: path))
            do {
                #expect(try KnowledgeBase.open(reading: path).check().contains { $0.isFailure })
            } catch {
                #expect(KnowledgeBaseError.exitCode(of: error) == 76)
            }
        }
    }

    @Test func backupsAreWhole() throws {
        try Example.withFolder { folder in
            try fill(folder + "/x.db")
            let base = try KnowledgeBase.open(reading: folder + "/x.db")
            try base.backup(to: folder + "/copy.db")
            #expect(try Example.dump(KnowledgeBase.open(reading: folder + "/copy.db")) == Example.dump(base))
            #expect(throws: KnowledgeBaseError.exists(path: folder + "/copy.db")) {
                try base.backup(to: folder + "/copy.db")
            }
            #expect(throws: KnowledgeBaseError.cannotCreate(path: folder + "/no/copy.db")) {
                try base.backup(to: folder + "/no/copy.db")
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["copy.db", "x.db"])
        }
    }
}
