internal import Model

/// The parts of an article as a layout gives them, before they are put into their final form.
struct ArticleDraft {
    /// The record's `id`; empty for a file that is one article.
    var identifier = ""
    /// The headline or caption.
    var title = ""
    /// The address as written.
    var url = ""
    /// The day of publication.
    var date: CalendarDay?
    /// Who published it.
    var publisher = ""
    /// The paragraphs in order.
    var paragraphs: [String] = []

    /// The article; nil when there is no text beside the title.
    ///
    /// - Parameter fallback: the identifier when the draft has none of its own.
    func article(layout: Article.Layout, fallback: String) -> Article? {
        let title = TextLine.normalised(title)
        var lines = paragraphs.map(TextLine.normalised).filter { !$0.isEmpty }
        if lines.first == title { lines.removeFirst() }
        guard !lines.isEmpty else { return nil }
        let url = WebAddress.parse(url) ?? ""
        let given = TextLine.normalised(publisher)
        let name = TextLine.normalised(identifier)
        return Article(
            identifier: name.isEmpty ? fallback : name, title: title, url: url, date: date,
            publisher: given.isEmpty ? WebAddress.host(of: url) : given, layout: layout,
            text: ((title.isEmpty ? [] : [title]) + lines).joined(separator: "\n\n"))
    }
}
