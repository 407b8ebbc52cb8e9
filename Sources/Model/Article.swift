/// One article as it was read: its text and where it comes from.
public struct Article: Hashable, Sendable {
    /// The layout that an article was read from.
    public enum Layout: String, CaseIterable, Sendable {
        /// Headline or caption, date, URL, then paragraphs, one a line.
        case header
        /// A headline, then text with a dateline.
        case plain
        /// A page.
        case html
        /// A record of a JSON Lines file.
        case jsonLines = "jsonl"
        /// A record of a CSV or TSV file.
        case csv
    }

    /// The file's name without its ending; for a record of a larger file its `id`, else its URL.
    public var identifier: String

    /// The headline or caption; empty when there is none.
    public var title: String

    /// The address; empty when there is none.
    public var url: String

    /// The day of publication; nil when the article gives none, and its relative dates stay unresolved.
    public var date: CalendarDay?

    /// Who published it: a name or the host of the address; empty when neither is known.
    public var publisher: String

    /// The layout that it was read from.
    public var layout: Layout

    /// The title, an empty line, then the paragraphs, separated by an empty line each. Ranges of sentences are ranges
    /// of this text, in UTF-8 bytes. Without a title it starts with the first paragraph.
    public var text: String

    /// An article of those parts.
    public init(
        identifier: String, title: String, url: String, date: CalendarDay?, publisher: String, layout: Layout,
        text: String
    ) {
        self.identifier = identifier
        self.title = title
        self.url = url
        self.date = date
        self.publisher = publisher
        self.layout = layout
        self.text = text
    }

    /// The SHA-256 of the text, as 64 hexadecimal digits.
    public var textDigest: String { SHA256.hexDigest(of: text.utf8) }
}
