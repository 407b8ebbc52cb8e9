internal import Model

/// Reads an article from plain lines: header text, or a headline and a report with a dateline.
struct TextArticleReader {
    private struct Line {
        let text: String
        let number: Int
        /// Whether an empty line stands before it.
        let startsBlock: Bool
    }

    private let vocabulary: ReadingVocabulary
    private let dates: DateReader
    private let records: RecordReader

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
        var lines = Self.lines(of: text)
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
        draft.paragraphs = Self.paragraphs(of: lines)
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

    private static func lines(of text: String) -> [Line] {
        var lines: [Line] = []
        var isAfterGap = true
        var number = 0
        let bytes = text.utf8
        var start = bytes.startIndex
        while start < bytes.endIndex {
            let end = bytes[start...].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
            let line = TextLine.normalised(String(text[start..<(end ?? bytes.endIndex)]))
            number += 1
            if line.isEmpty {
                isAfterGap = true
            } else {
                lines.append(Line(text: line, number: number, startsBlock: isAfterGap))
                isAfterGap = false
            }
            guard let end else { break }
            start = bytes.index(after: end)
            if bytes[end] == UInt8(ascii: "\r"), start < bytes.endIndex, bytes[start] == UInt8(ascii: "\n") {
                start = bytes.index(after: start)
            }
        }
        return lines
    }

    /// Lines such as `Title: ...`, `Date: ...` at the top; true when there are any.
    private func takeLabels(
        from lines: inout [Line], into draft: inout ArticleDraft, file: String
    ) throws(ReadingIssue) -> Bool {
        var fields: [(role: String, value: String, line: Line)] = []
        var count = 0
        for line in lines.prefix(20) {
            guard let (label, value) = Self.label(of: line.text) else { break }
            let role = records.role(of: label)
            if fields.isEmpty, role == nil { break }
            count += 1
            if let role { fields.append((role, value, line)) }
            if role == "text" { break }
        }
        guard fields.count >= 2 || fields.first?.role == "title" else { return false }
        lines.removeFirst(count)
        for (role, value, line) in fields {
            switch role {
            case "title": draft.title = value
            case "url": draft.url = value
            case "publisher": draft.publisher = value
            case "text": lines.insert(Line(text: value, number: line.number, startsBlock: true), at: 0)
            case "date":
                switch dates.read(value) {
                case .day(let day): draft.date = day
                case .impossible, .none:
                    throw ReadingIssue(file: file, line: line.number, message: ReadingMessage.noSuchDate(value))
                case .absent, .unsettled: break
                }
            default: break
            }
        }
        if draft.title.isEmpty { takeHeadline(from: &lines, into: &draft) }
        return true
    }

    /// The label before a colon, one or two words, and what stands after it.
    private static func label(of line: String) -> (String, String)? {
        let bytes = Array(line.utf8.prefix(24))
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon >= 2,
            bytes[..<colon].allSatisfy({ (97...122).contains($0 | 0x20) || [0x20, 0x5F, 0x2D].contains($0) })
        else { return nil }
        let value = TextLine.normalised(String(decoding: line.utf8.dropFirst(colon + 1), as: UTF8.self))
        return (String(decoding: bytes[..<colon], as: UTF8.self), value)
    }

    /// Headline or caption, date, address, in this order or with the last two swapped; true when they are there.
    private func takeHeader(
        from lines: inout [Line], into draft: inout ArticleDraft, file: String, noted: inout ReadingIssue?
    ) throws(ReadingIssue) -> Bool {
        guard let first = lines.first else { return false }
        var next = 1
        if case .day = dates.read(first.text) { next = 0 }
        if next == 1, lines.count > 1, lines[1].text == first.text { next = 2 }
        var url: String?
        var date: DateReader.Reading?
        var dateLine: Line?
        for line in lines.dropFirst(next).prefix(2) {
            if url == nil, let address = WebAddress.parse(line.text) {
                url = address
            } else if date == nil, case let reading = dates.read(line.text), reading != .none, reading != .absent {
                date = reading
                dateLine = line
            } else {
                break
            }
        }
        var taken = next + (url == nil ? 0 : 1) + (date == nil ? 0 : 1)
        if url == nil, date == nil {
            // A line that should be the date, with the address after it.
            guard lines.count > next + 1, let address = WebAddress.parse(lines[next + 1].text) else { return false }
            let written = lines[next].text
            if written.utf8.count <= 40, written.utf8.contains(where: { (48...57).contains($0) }) {
                throw ReadingIssue(file: file, line: lines[next].number, message: ReadingMessage.noSuchDate(written))
            }
            guard dates.read(written) == .absent else { return false }
            url = address
            taken = next + 2
        }
        switch date {
        case .day(let day): draft.date = day
        case .impossible:
            throw ReadingIssue(
                file: file, line: dateLine?.number, message: ReadingMessage.noSuchDate(dateLine?.text ?? ""))
        case .unsettled:
            noted = ReadingIssue(
                file: file, line: dateLine?.number, message: ReadingMessage.unsettledDate(dateLine?.text ?? ""))
        default: break
        }
        draft.url = url ?? ""
        draft.title = next == 0 ? "" : Self.undoubled(first.text)
        lines.removeFirst(taken)
        return true
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
    private func takeHeadline(from lines: inout [Line], into draft: inout ArticleDraft) {
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
        from lines: inout [Line], into draft: inout ArticleDraft, file: String
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
                throw ReadingIssue(
                    file: file, line: line, message: ReadingMessage.noSuchDate(String(paragraph.prefix(40))))
            }
            draft.date = draft.date ?? dateline.date
            if draft.publisher.isEmpty, draft.url.isEmpty { draft.publisher = dateline.agency }
            return
        }
    }

    /// The paragraphs: a line each, but the lines of text that was wrapped to a width are put together.
    private static func paragraphs(of lines: [Line]) -> [String] {
        var paragraphs: [String] = []
        var start = 0
        while start < lines.count {
            var end = start + 1
            while end < lines.count, !lines[end].startsBlock { end += 1 }
            let block = lines[start..<end].map(\.text)
            if isWrapped(block) { paragraphs.append(block.joined(separator: " ")) } else { paragraphs += block }
            start = end
        }
        return paragraphs
    }

    /// Whether the lines are one paragraph: of much the same width, and most of them end within a sentence.
    private static func isWrapped(_ lines: [String]) -> Bool {
        guard lines.count > 1 else { return false }
        let inner = lines.dropLast()
        guard inner.allSatisfy({ (40...100).contains($0.utf8.count) }) else { return false }
        let open = inner.filter { line in
            guard let last = line.utf8.last else { return false }
            return !".!?:\"".utf8.contains(last)
        }
        return open.count * 2 >= inner.count
    }
}
