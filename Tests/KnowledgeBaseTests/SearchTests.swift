import Model
import SQLite
import Testing

@testable import KnowledgeBase

@Suite struct SearchTests {
    private func base() throws -> KnowledgeBase {
        let base = try KnowledgeBase.inMemory()
        try base.add(
            [
                Example.article(
                    "a", "2022-08-17",
                    Example.claim(
                        "PRK", "recognised", "XDP", sentence: "Pyongyang recognised Curaçao and the DPR-Russia pact."),
                    Example.claim("RUS", "thanked", "PRK", sentence: "Москва thanked Pyongyang."))
            ], extractor: "test")
        return base
    }

    @Test(arguments: [
        ("pyongyang", 2), ("PYONGYANG thanked", 1), ("curacao", 1), ("dpr-russia", 1), ("\"recognised curaçao\"", 1),
        ("\"curaçao recognised\"", 0), ("москва", 1), ("paris", 0), ("", 0), ("*", 0), ("NEAR(", 0),
        ("pyongyang AND", 1),
        ("\"", 0), ("text:pyongyang", 0), ("-", 0), ("pyongyang*", 2), ("a\0b", 0),
        ("recognise", 1), ("recognizes", 1), ("RECOGNIZING dpr-russia", 1), ("thank", 1), ("thanks", 1), ("pact*", 1),
        ("pyong", 0), ("pyong*", 2), ("thank*", 1), ("\"thank pyongyang\"", 0), ("*pyongyang", 2), ("recognis*", 1),
    ])
    func findsSentences(words: String, count: Int) throws {
        #expect(try base().search(words).count == count)
    }

    /// Words, one of their forms, and what is none.
    @Test(arguments: [
        ("expel", "expelled", "expell"), ("expelled", "expel", "expedition"), ("visits", "visiting", "visa"),
        ("denied", "deny", "den"), ("deny", "denies", "dens"), ("agree", "agreed", "agre"), ("met", "met", "meet"),
        ("recognising", "recognizes", "recognition"), ("embassies", "embassy", "embass"),
        ("analyze", "analysed", "anal"),
        ("ban", "banned", "bane"), ("red", "red", "r"), ("paris", "paris", "par"), ("Curaçao", "Curaçao", "curacaos"),
    ])
    func knowsTheRegularForms(word: String, form: String, other: String) {
        let forms = EnglishForms(of: word).all
        #expect(forms.contains(form), "\(forms)")
        #expect(!forms.contains(other), "\(forms)")
    }

    /// Names that stand in one article, be it in two sentences, and names that stand in two.
    @Test(arguments: [
        ([["Pyongyang"], ["Curaçao"]], true), ([["Curaçao"], ["Москва", "Paris"]], true),
        ([["Москва"], ["Lagos"]], false),
        ([["Lagos"], ["Accra"]], true), ([["Paris"]], false), ([["-"]], false), ([], false),
    ])
    func knowsWhetherOneArticleHasAll(names: [[String]], isThere: Bool) throws {
        let base = try base()
        try base.add(
            [
                Example.article(
                    "b", "2022-08-18", Example.claim("NGA", "thanked", "GHA", sentence: "Lagos thanked Accra."))
            ], extractor: "test")
        #expect(try base.hasArticle(withOneOfEach: names) == isThere)
    }

    @Test func aLongSearchIsAnswered() throws {
        let words = (0..<2000).map { "word\($0 % 700)es" }.joined(separator: " ")
        #expect(try base().search(words).isEmpty)
    }

    @Test func hitsNameWhatTheyShow() throws {
        let hit = try #require(try base().search("curaçao").first)
        #expect(hit.sentence == "Pyongyang recognised Curaçao and the DPR-Russia pact.")
        #expect(hit.statements.count == 1)
        #expect(hit.date?.description == "2022-08-17")
    }

    @Test(arguments: [
        (["Albania", "Republic of Albania", "Albanian"], "\"Albania\" OR \"Albanian\""),
        (["Republic of Albania", "Albania", "Albania"], "\"Albania\""),
        (["New Guinea", "Guinea-Bissau"], "\"New Guinea\" OR \"Guinea-Bissau\""),
        (["Al bania", "bani"], "\"Al bania\" OR \"bani\""),
        (["a - b", "-"], "\"a - b\""),
    ])
    func namesInOthersAreLookedForOnce(names: [String], expression: String) {
        #expect(SearchExpression(anyOf: names).text == expression)
    }

    @Test func wordsOfEvidenceAreFoundInEachWay() throws {
        let base = try base()
        for (words, count) in [
            (["pyongyang"], 2), (["thanks", "thanked"], 1), (["nothing", "dpr-russia"], 1), (["nothing"], 0),
            (["*"], 2),
        ] {
            var query = FactQuery()
            query.mentions = [words]
            for (sentences, facts) in [(2000, 500), (0, 500), (0, 0)] {
                (base.fewSentences, base.fewFacts) = (sentences, facts)
                #expect(try base.facts(matching: query).count == count, "\(words) \(sentences) \(facts)")
            }
        }
    }

    @Test func sentencesBesideAnAnswerAreTheSameInAnyOrderOfAdding() throws {
        let articles = [
            Example.article(
                "late", "2022-05-02", Example.claim("RUS", "met_with", "PRK", sentence: "Russia met Korea.")),
            Example.article(
                "early", "2022-05-01", Example.claim("RUS", "met_with", "PRK", sentence: "Korea met Russia.")),
            Example.article("undated", nil, Example.claim("RUS", "met_with", "PRK", sentence: "Russia, Korea meet.")),
            Example.article(
                "long", "2022-04-01", Example.claim("RUS", "met_with", "PRK", sentence: "Russia met Korea once again.")),
        ]
        for order in [articles, articles.reversed(), [articles[1], articles[3], articles[0], articles[2]]] {
            let base = try KnowledgeBase.inMemory()
            for article in order { try base.add([article], extractor: "test") }
            let words = [["russia", "moscow"], ["korea"]]
            let found = ["early", "late", "long", "undated"]
            #expect(try base.search(withOneOfEach: words, limit: 9).map(\.article).sorted() == found)
            #expect(try base.search(withOneOfEach: words, limit: 2).map(\.article) == ["early", "late"])
            #expect(try base.search(withOneOfEach: words, limit: 9).last?.article == "long")
            #expect(try base.search(withOneOfEach: [["russia"], ["*"]], limit: 0).isEmpty)
        }
    }

    @Test func anyTextIsSafe() throws {
        let base = try base()
        var random = SplitMix(state: 3)
        let pieces = Array("\"*()-+:^{}[]'`~.,;\\/|&%$#@!?<>= \t\n\0aZ9éДOR AND NOT NEAR").map(\.unicodeScalars)
        for _ in 0..<3000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<random.below(12) { text += pieces[random.below(pieces.count)] }
            _ = try base.search(String(text))
        }
    }
}

@Suite struct QueryTests {
    private func withFile(_ body: (KnowledgeBase) throws -> Void) throws {
        try Example.withFolder { folder in
            let base = try KnowledgeBase.open(writing: folder + "/x.db")
            try base.add(
                [Example.article("a", "2022-08-17", Example.claim("PRK", "recognised", "XDP", "2022-07"))],
                extractor: "test")
            base.close()
            try body(KnowledgeBase.open(reading: folder + "/x.db"))
        }
    }

    private func rows(_ base: KnowledgeBase, _ sql: String, limit: Int = 1000) throws -> [[String]] {
        var rows: [[String]] = []
        _ = try base.query(sql, rowLimit: limit, seconds: 1) { columns, next in
            rows.append(columns)
            try next { rows.append($0.map(\.text)) }
        }
        return rows
    }

    @Test func viewsHoldTheExports() throws {
        try withFile { base throws in
            #expect(
                try rows(base, "SELECT subject, relation, date_end FROM facts_v") == [
                    ["subject", "relation", "date_end"], ["North Korea", "recognised", "2022-07-31"],
                ])
            #expect(try rows(base, "SELECT count(*) FROM statements_v") == [["count(*)"], ["1"]])
            #expect(try rows(base, "SELECT name, statements FROM entities_v ORDER BY name").count == 3)
            #expect(try rows(base, "SELECT article, sentences, statements FROM articles_v")[1] == ["a", "2", "1"])
            #expect(
                try rows(base, "SELECT count(*) FROM sentence_search WHERE sentence_search MATCH 'korea'")[1] == ["1"])
            // `ask --explain` shows such a condition.
            #expect(
                try rows(base, "SELECT count(*) FROM facts WHERE fact_id IN (SELECT value FROM json_each('[1, 9]'))")[1]
                    == ["1"])
            #expect(try rows(base, "WITH n (x) AS (VALUES (1), (2), (3)) SELECT x FROM n", limit: 2).count == 3)
        }
    }

    @Test(arguments: [
        "DELETE FROM facts", "SELECT 1; DELETE FROM facts", "PRAGMA journal_mode = WAL", "ATTACH 'x' AS y", "",
        "INSERT INTO meta VALUES ('a', 'b') RETURNING name", "SELEC 1", "SELECT * FROM nothing", "BEGIN",
        "INSERT INTO sentence_search (sentence_search) VALUES ('rebuild')",
    ])
    func refusesAnythingElse(sql: String) throws {
        try withFile { base throws in
            do {
                _ = try rows(base, sql)
                Issue.record("\(sql) was run")
            } catch {
                #expect(KnowledgeBaseError.exitCode(of: error) == 64, "\(error)")
            }
            #expect(try base.facts(matching: FactQuery()).count == 1)
        }
    }

    @Test func stopsEndlessQueries() throws {
        try withFile { base throws in
            #expect(throws: KnowledgeBaseError.tooSlow(seconds: 1)) {
                try rows(
                    base, "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")
            }
        }
    }
}
