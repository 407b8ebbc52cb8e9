internal import Model

/// What stands above the text: labelled lines, or headline, date and address.
extension TextArticleReader {
    /// Lines such as `Title: ...`, `Date: ...` at the top; true when there are any.
    func takeLabels(
        from lines: inout [SourceLine], into draft: inout ArticleDraft, file: String
    ) throws(ReadingIssue) -> Bool {
        var fields: [(role: String, value: String, line: SourceLine)] = []
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
            case "text": lines.insert(SourceLine(text: value, number: line.number, startsBlock: true), at: 0)
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
    func takeHeader(
        from lines: inout [SourceLine], into draft: inout ArticleDraft, file: String, noted: inout ReadingIssue?
    ) throws(ReadingIssue) -> Bool {
        guard let first = lines.first else { return false }
        var next = 1
        if case .day = dates.read(first.text) { next = 0 }
        if next == 1, lines.count > 1, lines[1].text == first.text { next = 2 }
        var url: String?
        var date: DateReader.Reading?
        var dateLine: SourceLine?
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
}
