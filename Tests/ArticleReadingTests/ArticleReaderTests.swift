internal import ArticleReading
internal import Model
internal import Testing

/// What came of a text, for comparison.
struct Outcome {
    var articles: [Article] = []
    var warnings: [String] = []
    var rejections: [String] = []

    init(_ content: String, name: String = "file.txt") throws {
        try self.init(bytes: Array(content.utf8), name: name)
    }

    init(bytes: [UInt8], name: String = "file.txt", limits: ReadingLimits = ReadingLimits()) throws {
        for event in try ArticleReader(limits: limits).events(bytes: bytes, name: name) {
            switch event {
            case .article(let article): articles.append(article)
            case .warning(let issue): warnings.append(issue.description)
            case .rejected(let issue): rejections.append(issue.description)
            }
        }
    }
}

@Suite struct ArticleReaderTests {
    @Test func readsHeaderText() throws {
        let outcome = try Outcome(
            """
            \u{FEFF}A caption with a photographs credit of the agencyA caption with a photographs credit of the agency
            20220817
            https://www.example.org/world/2022/aug/17/a

            One paragraph.\r
            Another\u{A0} one.
            """, name: "folder/000_9ec.txt")
        let article = try #require(outcome.articles.first)
        #expect(outcome.articles.count == 1 && outcome.warnings.isEmpty && outcome.rejections.isEmpty)
        #expect(article.identifier == "000_9ec")
        #expect(article.title == "A caption with a photographs credit of the agency")
        #expect(article.date?.description == "2022-08-17")
        #expect(article.url == "https://www.example.org/world/2022/aug/17/a")
        #expect(article.publisher == "example.org")
        #expect(article.layout == .header)
        #expect(
            article.text == "A caption with a photographs credit of the agency\n\nOne paragraph.\n\nAnother one.")
    }

    @Test(arguments: [
        ("MOSCOW, Aug 16, 2022 (TASS) - Russia said so.", "2022-08-16", "TASS"),
        ("MOSCOW, August 16, 2022 (TASS) — Russia said so.", "2022-08-16", "TASS"),
        ("BEIJING/TAIPEI, 3 March 2023 -- China said so.", "2023-03-03", ""),
        ("HAVANA (Reuters) - Cuba said so.", nil, "Reuters"),
        ("NEW YORK, Sept. 5, 2019 (Example News) – The UN said so.", "2019-09-05", "Example News"),
    ])
    func readsDatelines(line: String, date: String?, publisher: String) throws {
        let outcome = try Outcome("A headline about countries\n\n\(line)\nA second paragraph.\n")
        let article = try #require(outcome.articles.first)
        #expect(article.title == "A headline about countries")
        #expect(article.date?.description == date)
        #expect(article.publisher == publisher)
        #expect(article.layout == .plain)
        #expect(article.text.contains(line))
        #expect(outcome.warnings.isEmpty == (date != nil))
    }

    @Test func readsJSONLinesWithTheirFaults() throws {
        let outcome = try Outcome(
            """
            {"id": "a1", "title": "T", "date": "2022-08-17", "url": "https://example.org/1", "text": "One.\\n\\nTwo."}
            {"id": "a2", "headline": "T", "pub_date": "2022-02-30", "event_text": "One."}
            {"id": "a3", "text": "One."
            {"story_id": 17, "publishedAt": "2022-08-17T23:30:00-05:00", "content": "<p>A &amp; B.</p><p>C.</p>", "source": {"name": "Agency"}}
            {"url": "https://www.example.org/2", "body": ["One.", "Two."]}
            """, name: "feed.jsonl")
        #expect(outcome.articles.map(\.identifier) == ["a1", "17", "https://www.example.org/2"])
        #expect(outcome.articles.map(\.text) == ["T\n\nOne.\n\nTwo.", "A & B.\n\nC.", "One.\n\nTwo."])
        #expect(outcome.articles.map { $0.date?.description ?? "" } == ["2022-08-17", "2022-08-17", ""])
        #expect(outcome.articles.map(\.publisher) == ["example.org", "Agency", "example.org"])
        #expect(outcome.rejections.count == 2)
        #expect(outcome.rejections.first?.hasPrefix("feed.jsonl:2: The date is \"2022-02-30\"") == true)
        #expect(outcome.rejections.last?.hasPrefix("feed.jsonl:3: ") == true)
        #expect(outcome.warnings.first?.hasPrefix("feed.jsonl:5: No date") == true)
    }
}
