internal import Model

/// Reads an article from plain lines: header text, or a headline and a report with a dateline.
struct TextArticleReader {
    /// The names of fields and months.
    let vocabulary: ReadingVocabulary
    /// Reads dates.
    let dates: DateReader
    /// Knows the names of fields.
    let records: RecordReader

    /// How many lines from the top are looked at for a date or address of their own.
    private static let headLineCount = 6

    /// A reader with the words of that vocabulary.
    init(_ vocabulary: ReadingVocabulary) {
        self.vocabulary = vocabulary
        dates = DateReader(vocabulary)
        records = RecordReader(vocabulary)
    }

    /// The article that the text is.
    ///
    /// - Parameters:
    ///   - text: the content of the file.
    ///   - identifier: the article's identifier.
    ///   - file: the file's name, for messages.
    /// - Throws: `ReadingIssue` when there is no text, or a date that does not exist.
    func read(_ text: String, identifier: String, file: String) throws(ReadingIssue) -> (Article, ReadingIssue?) {
        var lines = SourceLine.lines(of: text)
        var draft = ArticleDraft()
        var layout = Article.Layout.plain
        var noted: ReadingIssue?
        if try takeLabels(from: &lines, into: &draft, file: file) {
            layout = .plain
        } else if try takeHeader(from: &lines, into: &draft, file: file, noted: &noted) {
            layout = .header
        } else {
            takeHeadline(from: &lines, into: &draft)
            try takeHeadLines(from: &lines, into: &draft, file: file)
        }
        draft.paragraphs = SourceLine.paragraphs(of: lines)
        if let first = draft.paragraphs.first, dates.read(first) == draft.date.map({ .day($0) }) {
            draft.paragraphs.removeFirst()
        }
        try takeDateline(into: &draft, line: lines.first?.number, file: file)
        if draft.date == nil { draft.date = WebAddress.day(in: draft.url, months: vocabulary.months) }
        guard let article = draft.article(layout: layout, fallback: identifier) else {
            throw ReadingIssue(file: file, message: ReadingMessage.noText)
        }
        if article.date == nil, noted == nil { noted = ReadingIssue(file: file, message: ReadingMessage.noDate) }
        return (article, article.date == nil ? noted : nil)
    }

    /// The first half of a line that says the same twice, else the line.
    static func undoubled(_ line: String) -> String {
        let bytes = Array(line.utf8)
        for gap in 0...1 where bytes.count > 20 && (bytes.count - gap) % 2 == 0 {
            let half = (bytes.count - gap) / 2
            if gap == 1, bytes[half] != UInt8(ascii: " ") { continue }
            if bytes[..<half] == bytes[(half + gap)...] { return String(decoding: bytes[..<half], as: UTF8.self) }
        }
        return line
    }

    /// The first line, where it reads like a headline and more follows.
    func takeHeadline(from lines: inout [SourceLine], into draft: inout ArticleDraft) {
        guard lines.count > 1, let first = lines.first, first.text.utf8.count <= 250,
            Dateline(startOf: first.text, dates: dates)?.agency.isEmpty ?? true
        else { return }
        let endsSentence = first.text.utf8.last == UInt8(ascii: ".")
        if endsSentence, !lines[1].startsBlock || first.text.utf8.count > 120 { return }
        draft.title = Self.undoubled(first.text)
        lines.removeFirst()
        if lines.count > 1, lines[0].text == first.text { lines.removeFirst() }
    }

    /// Takes lines near the top that are nothing but a date or an address.
    private func takeHeadLines(
        from lines: inout [SourceLine], into draft: inout ArticleDraft, file: String
    ) throws(ReadingIssue) {
        var index = 0
        while index < min(Self.headLineCount, lines.count) {
            let line = lines[index]
            if draft.url.isEmpty, let address = WebAddress.parse(line.text) {
                draft.url = address
            } else if draft.date == nil, case .day(let day) = dates.read(line.text) {
                draft.date = day
            } else {
                if draft.date == nil, dates.read(line.text) == .impossible {
                    throw ReadingIssue(file: file, line: line.number, message: ReadingMessage.noSuchDate(line.text))
                }
                index += 1
                continue
            }
            lines.remove(at: index)
        }
    }

    /// Takes the day and the agency from a dateline in the first paragraphs; the text keeps it.
    private func takeDateline(into draft: inout ArticleDraft, line: Int?, file: String) throws(ReadingIssue) {
        for paragraph in draft.paragraphs.prefix(3) {
            guard let dateline = Dateline(startOf: paragraph, dates: dates) else { continue }
            if draft.date == nil, dateline.hasImpossibleDate {
                let opening = String(paragraph.unicodeScalars.prefix(40))
                throw ReadingIssue(file: file, line: line, message: ReadingMessage.noSuchDate(opening))
            }
            draft.date = draft.date ?? dateline.date
            if draft.publisher.isEmpty, draft.url.isEmpty { draft.publisher = dateline.agency }
            return
        }
    }
}
