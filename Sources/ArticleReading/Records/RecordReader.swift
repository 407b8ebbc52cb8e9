internal import Model

/// Makes articles of records: objects of JSON, rows of CSV.
struct RecordReader {
    private let vocabulary: ReadingVocabulary
    private let dates: DateReader
    private let pages: PageReader

    /// A reader with the field names of that vocabulary.
    init(_ vocabulary: ReadingVocabulary) {
        self.vocabulary = vocabulary
        dates = DateReader(vocabulary)
        pages = PageReader(vocabulary)
    }

    /// A field of a record: its name, folded, and its value as text.
    typealias Fields = [String: String]

    /// How a record came out.
    enum Outcome {
        /// An article, and what is to be said about it.
        case article(Article, warning: String?)
        /// No article, with the reason.
        case rejected(String)
    }

    /// The article of a record.
    ///
    /// - Parameters:
    ///   - fields: the values by folded name.
    ///   - layout: the layout of the file.
    ///   - fallback: the identifier for a record with neither an id nor an address.
    func read(_ fields: Fields, layout: Article.Layout, fallback: String) -> Outcome {
        var draft = ArticleDraft()
        draft.identifier = value("identifier", in: fields)
        draft.title = value("title", in: fields)
        draft.url = value("url", in: fields)
        draft.publisher = value("publisher", in: fields)
        if draft.identifier.isEmpty { draft.identifier = WebAddress.parse(draft.url) ?? "" }
        if let address = WebAddress.parse(draft.publisher) { draft.publisher = WebAddress.host(of: address) }
        if draft.title.utf8.contains(UInt8(ascii: "&")) { draft.title = HTMLEntities.decode(draft.title) }
        draft.paragraphs = paragraphs(of: value("text", in: fields))
        var warning: String?
        let written = value("date", in: fields)
        switch dates.read(written) {
        case .day(let day): draft.date = day
        case .absent:
            draft.date = WebAddress.day(in: draft.url, months: vocabulary.months)
            if draft.date == nil { warning = ReadingMessage.noDate }
        case .unsettled: warning = ReadingMessage.unsettledDate(written)
        case .impossible, .none: return .rejected(ReadingMessage.noSuchDate(written))
        }
        guard let article = draft.article(layout: layout, fallback: fallback) else {
            return .rejected(ReadingMessage.noText)
        }
        return .article(article, warning: warning)
    }

    /// Whether a column or key of that name carries a part of an article, and which.
    func role(of name: String) -> String? {
        let folded = name.foldedName
        return vocabulary.fieldNames.first { $0.key != "records" && $0.value.contains(folded) }?.key
    }

    private func value(_ role: String, in fields: Fields) -> String {
        for name in vocabulary.fieldNames[role] ?? [] {
            if let value = fields[name], !TextLine.normalised(value).isEmpty { return value }
        }
        return ""
    }

    /// The paragraphs of a text, which may be a piece of a page.
    private func paragraphs(of text: String) -> [String] {
        if pages.isMarkup(text) { return pages.paragraphs(ofFragment: text) }
        let text = text.utf8.contains(UInt8(ascii: "&")) ? HTMLEntities.decode(text) : text
        return text.utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }.map { String(Substring($0)) }
    }
}
