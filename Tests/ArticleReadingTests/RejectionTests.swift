internal import ArticleReading
internal import Model
internal import Testing

@Suite struct RejectionTests {
    @Test(arguments: [
        ("", "f.txt: The file is empty. It is skipped."),
        (" \n\t\r\n", "f.txt: The file is empty. It is skipped."),
        ("PNG\u{0}\u{1}", "f.txt: The file is binary, not text. It is skipped."),
        ("Title\n20220817\nhttps://e.org/a\n", "f.txt: There is no text. The article is skipped."),
        (
            "Title\n20220231\nhttps://e.org/a\nText.",
            "f.txt:2: The date is \"20220231\", which is no day of the calendar. The article is skipped."
        ),
        (
            "Title\n31 June 2022\nhttps://e.org/a\nText.",
            "f.txt:2: The date is \"31 June 2022\", which is no day of the calendar. The article is skipped."
        ),
        (
            "Title: A\nDate: March 33, 2021\n\nText.",
            "f.txt:2: The date is \"March 33, 2021\", which is no day of the calendar. The article is skipped."
        ),
        (
            "A headline of countries\n\nOSLO, Feb 30, 2021 (Agency) - Norway said so.\n",
            "f.txt:3: The date is \"OSLO, Feb 30, 2021 (Agency) - Norway sai\", which is no day of the calendar. "
                + "The article is skipped."
        ),
        (
            "{\"id\": 1, \"text\": ",
            "f.txt:1: This is no JSON object: it ends too early at byte 19. The record is skipped."
        ),
        (
            "[{\"id\": 1, \"text\": ",
            "f.txt:1: The file ends within a JSON value that begins here. That record is skipped."
        ),
        ("{\"id\": 1, \"title\": \"T\"}", "f.txt:1: There is no text. The article is skipped."),
        (
            "id,date,text\n1,2020-01-01,\"a",
            "f.txt:2: A quotation mark opens a cell here and none closes it. The rest of the file is skipped."
        ),
        ("id,date,text\n1,2020-01-01,a,b,c", "f.txt:2: The row has 5 cells under 3 columns. It is skipped."),
    ])
    func namesFileAndLine(content: String, message: String) throws {
        let outcome = try Outcome(content, name: "f.txt")
        #expect(outcome.articles.isEmpty)
        #expect(outcome.rejections == [message])
    }

    /// What is read of other encodings, with what warning.
    @Test func readsOtherEncodings() throws {
        let head = Array("A headline\n20220817\nhttps://e.org/a\n".utf8)
        let latin = try Outcome(bytes: head + Array("The Caf".utf8) + [0xE9] + Array(" spoke.\n".utf8), name: "f.txt")
        #expect(latin.articles.first?.text.hasSuffix("The Café spoke.") == true)
        #expect(latin.warnings.count == 1 && latin.warnings[0].contains("read as windows-1252"))
        let nul = try Outcome(bytes: head + Array("Peru spoke\0of it in Lima on Monday.\n".utf8), name: "f.txt")
        #expect(nul.articles.first?.text.hasSuffix("Peru spoke of it in Lima on Monday.") == true)
        #expect(nul.warnings == ["f.txt: The text holds NUL characters, which are read as blanks."])
        let russian = try Outcome(bytes: Array(repeating: 0xEE, count: 400) + [0x0A], name: "f.txt")
        #expect(russian.rejections.count == 1 && russian.articles.isEmpty)
        let text = "A headline\n20220817\nhttps://e.org/a\nCuraçao and Донецк \u{1F600} spoke.\n"
        for isBigEndian in [false, true] {
            let units = ("\u{FEFF}" + text).utf16.flatMap { unit in
                isBigEndian ? [UInt8(unit >> 8), UInt8(unit & 0xFF)] : [UInt8(unit & 0xFF), UInt8(unit >> 8)]
            }
            let outcome = try Outcome(bytes: units, name: "f.txt")
            #expect(outcome.articles == (try Outcome(bytes: Array(text.utf8), name: "f.txt")).articles)
            #expect(outcome.rejections.isEmpty && outcome.warnings.isEmpty)
        }
        let rows = Array("id,date,text\n1,2020-01-01,The Caf".utf8) + [0xE9] + Array("\n2,2020-01-01,Good\n".utf8)
        let table = try Outcome(bytes: rows, name: "f.csv")
        #expect(table.articles.map(\.text) == ["The Café", "Good"])
        #expect(table.warnings.count == 1 && table.warnings[0].hasPrefix("f.csv:2: The text is not UTF-8"))
        let line = #"{"id": 1, "date": "2020-01-01", "text": "Peru\u0000spoke. "# + "Caf"
        let lines = try Outcome(bytes: Array(line.utf8) + [0xE9] + Array("\"}\n".utf8), name: "f.jsonl")
        #expect(lines.articles.map(\.text) == ["Peru spoke. Café"])
    }

    /// What text is before, between and after bytes that are not UTF-8, and what it probably is.
    @Test(
        arguments: [
            ("Cura", [0xE7], "ao recognised nobody", EncodingGuess.windows1252),
            ("Côte d’Ivoire", [0xE2, 0x80], " and Curaçao", .damagedUTF8),
            ("", [0xD0, 0xEE, 0xF1, 0xF1, 0xE8, 0xFF], ".", .unknown),
            ("quotes ", [0x8D], " and more words", .unknown),
        ] as [(String, [UInt8], String, EncodingGuess)])
    func guessesTheEncoding(before: String, bytes: [UInt8], after: String, guess: EncodingGuess) {
        #expect(EncodingGuess(Array(before.utf8) + bytes + Array(after.utf8)) == guess)
    }

    @Test func keepsToTheLimits() throws {
        var limits = ReadingLimits()
        limits.recordBytes = 1000
        let long = String(repeating: "word ", count: 300)
        let good = "{\"id\": \"b\", \"date\": \"2020-01-01\", \"text\": \"B\"}\n"
        let lines = "{\"id\": \"a\", \"date\": \"2020-01-01\", \"text\": \"\(long)\"}\n" + good
        let outcome = try Outcome(bytes: Array(lines.utf8), name: "f.jsonl", limits: limits)
        #expect(outcome.articles.map(\.identifier) == ["b"])
        #expect(outcome.rejections == ["f.jsonl:1: The record is larger than 0 MB. It is skipped."])
        let whole = try Outcome(bytes: Array(long.utf8), name: "f.txt", limits: limits)
        #expect(whole.rejections == ["f.txt: The record is larger than 0 MB. It is skipped."])
    }

    /// What a row beyond the limit holds has no part in the rows that follow.
    @Test(arguments: [
        String(repeating: "word", count: 300), String(repeating: ",", count: 1500),
        String(repeating: "word ", count: 300) + "\"quoted", "1,\"" + String(repeating: "word\n", count: 300) + "\"",
        String(repeating: "\"a\",", count: 300) + "b\"c",
    ])
    func passesOverLargeRows(row: String) throws {
        var limits = ReadingLimits()
        limits.recordBytes = 1000
        let rows = "id,date,text\n\(row)\nb,2020-01-01,B\n"
        let outcome = try Outcome(bytes: Array(rows.utf8), name: "f.csv", limits: limits)
        #expect(outcome.articles.map(\.identifier) == ["b"])
        #expect(outcome.rejections == ["f.csv:2: The record is larger than 0 MB. It is skipped."])
    }

    @Test func survivesDeepNesting() throws {
        #expect(try Outcome(String(repeating: "[", count: 200_000), name: "f.json").rejections.count == 1)
        let deep = String(repeating: "{\"a\":", count: 100_000) + "1" + String(repeating: "}", count: 100_000)
        let outcome = try Outcome(deep + "\n{\"id\": 1, \"date\": \"2020-01-01\", \"text\": \"x\"}\n", name: "f.jsonl")
        #expect(outcome.articles.count == 1)
        #expect(outcome.rejections.first?.contains("nested too deeply") == true)
    }
}
