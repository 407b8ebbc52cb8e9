/// What kind of file the first bytes tell of.
enum FileLayout: Equatable {
    /// White space only.
    case empty
    /// No text.
    case binary
    /// Objects of JSON.
    case json
    /// Cells with that byte between them.
    case delimited(UInt8)
    /// A page.
    case page
    /// Lines of text.
    case lines

    /// Recognises the layout by the first bytes, the byte order mark left out.
    init(start: ArraySlice<UInt8>, vocabulary: ReadingVocabulary) {
        let text = start.drop { $0 <= 0x20 && $0 != 0 }
        guard let first = text.first else {
            self = .empty
            return
        }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "["), Self.startsJSON(text) {
            self = .json
        } else if Self.isBinary(text) {
            self = .binary
        } else if first == UInt8(ascii: "<"), Self.startsPage(text) {
            self = .page
        } else if let delimiter = Self.delimiter(in: text, vocabulary: vocabulary) {
            self = .delimited(delimiter)
        } else {
            self = .lines
        }
    }

    /// `{` before a key or the end, `[` before an object or array; "[Updated] ..." is a headline.
    private static func startsJSON(_ text: ArraySlice<UInt8>) -> Bool {
        let next = text.dropFirst().first { $0 > 0x20 }
        if text.first == UInt8(ascii: "{") { return next == UInt8(ascii: "\"") || next == UInt8(ascii: "}") }
        return next.map { "{[]".utf8.contains($0) } ?? false
    }

    private static func isBinary(_ text: ArraySlice<UInt8>) -> Bool {
        for magic in ["%PDF-", "PK\u{3}\u{4}", "\u{7F}ELF", "GIF8", "BZh", "RIFF", "SQLite format 3"]
        where text.starts(with: magic.utf8) {
            return true
        }
        let controls = text.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) }
        return controls * 20 > text.count
    }

    private static func startsPage(_ text: ArraySlice<UInt8>) -> Bool {
        var tokenizer = HTMLTokenizer(Array(text.prefix(8192)))
        while let token = tokenizer.next() {
            switch token {
            case .start(let name, _, _):
                return name == "html" || name == "head" || name == "meta" || name == "link" || name == "img"
                    || name == "a" || HTMLTree.blockElements.contains(name)
            case .raw(let name, _, _): return ["title", "script", "style"].contains(name)
            case .text(let bytes): if bytes.contains(where: { $0 > 0x20 }) { return false }
            case .end: break
            }
        }
        return text.starts(with: "<!doctype html".utf8) || text.starts(with: "<!DOCTYPE html".utf8)
    }

    /// The byte between the names of columns, when the first line names the text and one more part of an article.
    private static func delimiter(in text: ArraySlice<UInt8>, vocabulary: ReadingVocabulary) -> UInt8? {
        let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard line.count < 8192 else { return nil }
        let records = RecordReader(vocabulary)
        for delimiter in [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]
        where line.contains(delimiter) {
            let cells = DelimitedRecords.cells(ofLine: line, delimiter: delimiter)
            let roles = Set(cells.compactMap(records.role(of:)))
            if roles.contains("text"), roles.count >= 2 { return delimiter }
        }
        return nil
    }
}
