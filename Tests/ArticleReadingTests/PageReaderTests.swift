internal import ArticleReading
internal import Foundation
internal import Model
internal import Testing

@Suite struct PageReaderTests {
    private static func read(_ name: String) throws -> Outcome {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/pages")
        return try Outcome(bytes: Array(Data(contentsOf: folder.appending(path: name))), name: name)
    }

    /// In an attribute a name without semicolon before "=" is a parameter's; in text it is a character.
    @Test(arguments: [
        ("?a=1&copy=2&reg=3&amp;sect=4", "?a=1&copy=2&reg=3&sect=4"), ("?a&lt;b&copy", "?a<b©"),
        ("?a&copying", "?a&copying"),
        ("?a&copy;=1", "?a©=1"),
    ])
    func keepsParametersOfAddresses(written: String, read: String) throws {
        let page = """
            <html><head><title>Peru thanks Chad</title><meta name="date" content="2020-01-02">
            <link rel="canonical" href="https://example.org/a\(written)"></head><body><article>
            <p>Peru thanked Chad for its help on Monday &copy= Lima, the ministry of Peru said in a long statement.</p>
            </article></body></html>
            """
        let article = try #require(try Outcome(page, name: "a.html").articles.first)
        #expect(article.url == "https://example.org/a" + read)
        #expect(article.text.contains("Monday ©= Lima"))
    }

    @Test(arguments: [
        (
            "nested-divs.html", "2021-03-05", "https://www.herald.example.org/norway-chad", "herald.example.org",
            """
            Norway and Chad open embassies

            Norway opened an embassy in N’Djamena on Thursday, its first in Chad.

            Chad will open one in Oslo — in May & not before, the ministry said.

            We thank Norway, the minister said.

            Norway and Chad signed a treaty on trade.

            They also agreed on visas.

            Country | Mission opened

            Norway | 4 March 2021

            Chad | May 2021
            """
        ),
        (
            "live-blog.html", "2022-11-14", "https://live.example.org/geneva", "Sample Live",
            """
            Live: ministers meet in Geneva

            Peru and Laos have signed an accord, the Swiss hosts say.

            Laos replies

            The Lao minister thanks Peru for its patience and invites her counterpart to Vientiane.

            Peru's minister has arrived.
            """
        ),
        (
            "teasers.html", "2020-02-29", "https://pacific.example.org/fiji", "Pacific Sample",
            """
            Fiji recalls envoy

            The government in Suva protests against a fishing deal of its neighbour Tonga.

            Fiji recalled its high commissioner from Tonga on Friday. Tonga said that it regretted the step.

            Samoa offered to mediate between Fiji and Tonga, whose ministers spoke by telephone on Saturday.
            """
        ),
        (
            "ancient.html", "2001-04-03", "", "",
            """
            Bhutan and Oman exchange ambassadors

            Bhutan and Oman agreed on Monday to exchange ambassadors.

            The agreement was signed in Muscat – by the foreign ministers © of both states in person.

            Oman thanked Bhutan.
            """
        ),
    ])
    func readsPages(name: String, date: String, url: String, publisher: String, text: String) throws {
        let outcome = try Self.read(name)
        let article = try #require(outcome.articles.first)
        #expect(article.text == text)
        #expect(article.date?.description == date)
        #expect(article.url == url)
        #expect(article.publisher == publisher)
        #expect(article.layout == .html)
        #expect(article.identifier == String(name.dropLast(5)))
        #expect(outcome.warnings.isEmpty && outcome.rejections.isEmpty)
    }

    /// Each page is made of one hostile piece many times; twice as much must not take four times as long.
    @Test(arguments: [
        "<div>", "<", "<!-- ", "&", "&#", "<p>Text of a paragraph.", "<a href=x>link ", "<tr><td>cell", "<li>item ",
        "<h2>Related</h2><p>Short.</p>", "</div>", "<div class=\"a b-c share\">", "<span>x ", "<script>", "<b", "\"'=>",
        "<time>1 May 2020", "<p class=date>x<div class=dates>",
    ])
    func readsHostilePagesInLinearTime(piece: String) throws {
        func duration(_ count: Int) throws -> Duration {
            let page = "<html><body><p>Text that is here.</p>" + String(repeating: piece, count: count)
            let bytes = Array(page.utf8)
            var best = Duration.seconds(1000)
            for _ in 0..<3 {
                best = min(best, try ContinuousClock().measure { _ = try Outcome(bytes: bytes, name: "a.html") })
            }
            return best
        }
        let once = try duration(1500)
        let fourTimes = try duration(6000)
        #expect(fourTimes < once * 10 + .milliseconds(50), "\(piece): \(once), \(fourTimes)")
    }

    @Test func rejectsAnEmptyPageAndAnImpossibleDate() throws {
        #expect(
            try Outcome("<html><body><nav>Home</nav></body></html>", name: "a.html").rejections == [
                "a.html: There is no text. The article is skipped."
            ])
        let page = "<html><head><meta name=date content=2022-02-30></head><body><p>Text of the page.</p></body></html>"
        #expect(
            try Outcome(page, name: "a.html").rejections == [
                "a.html: The date is \"2022-02-30\", which is no day of the calendar. The article is skipped."
            ])
    }
}
