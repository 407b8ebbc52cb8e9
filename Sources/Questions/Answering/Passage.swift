package import Model

/// A sentence of an article that may tell what no statement does.
package struct Passage: Hashable, Sendable {
    /// The sentence, as it stands in the article.
    package let sentence: String
    /// Where it stands in the article's text, in UTF-8 bytes; nil when that is not known.
    package let range: Range<Int>?
    /// The article's address, or its identifier where it has none.
    package let article: String
    /// The article's identifier.
    package let identifier: String
    /// The article's day of publication; nil when it is not known.
    package let date: CalendarDay?

    /// A sentence of that article.
    package init(
        sentence: String, range: Range<Int>? = nil, article: String, identifier: String, date: CalendarDay?
    ) {
        self.sentence = sentence
        self.range = range
        self.article = article
        self.identifier = identifier
        self.date = date
    }

    /// The sentence as a quote, and where it stands.
    var line: String { "    \"\(sentence)\" (\(article)\(date.map { ", \($0)" } ?? ""))" }

    /// Whether one of the names stands in the sentence as it is written, with no letter or digit beside it.
    func names(_ names: [String]) -> Bool { WordSearch(in: sentence, ignoresCase: false).hasOne(of: names) }

    /// Whether the sentence has the words of one of the cues.
    func tells(_ cues: [TellingWords]) -> Bool {
        let words = WordSearch(in: sentence).words
        return cues.contains { $0.areIn(words) }
    }
}
