internal import JSON
internal import Model

/// Files of many articles: JSON and delimited tables.
extension ReadingEvents {
    /// Reads what is next in a file of JSON.
    mutating func readJSON(_ cutter: JSONRecords) throws(ByteSourceError) {
        switch try cutter.next(in: &reader) {
        case nil:
            stage = .end
            if recordCount == 0 { reject(ReadingMessage.noText) }
        case .tooLarge(let line):
            recordCount += 1
            reject(ReadingMessage.tooLarge(limits.recordBytes), line: line)
        case .unfinished(let line):
            recordCount += 1
            reject(ReadingMessage.openJSON, line: line)
        case .bytes(let bytes, let line):
            guard let (bytes, doubt) = Self.readable(bytes) else {
                recordCount += 1
                reject(ReadingMessage.notUTF8(bytes), line: line)
                return
            }
            pending += doubts(doubt, line: line)
            do throws(JSONParser.Failure) {
                let value = try JSONParser.parse(bytes, depthLimit: limits.jsonDepth)
                let members = Self.wrappedRecords(in: value, vocabulary: vocabulary)
                for member in members { take(member, line: line) }
                pending.reverse()
            } catch {
                recordCount += 1
                reject(ReadingMessage.badJSON(error.description), line: line)
            }
        }
    }

    /// The records that a value stands for: itself, or those that an answer of a news service wraps.
    private static func wrappedRecords(in value: JSONValue, vocabulary: ReadingVocabulary) -> [JSONValue] {
        guard case .object(let members) = value else { return [value] }
        let names = vocabulary.fieldNames["records"] ?? []
        for key in members.keys.sorted() where names.contains(key.foldedName) {
            guard let inner = members[key] else { continue }
            if case .array(let elements) = inner,
                elements.contains(where: { if case .object = $0 { true } else { false } })
            {
                return elements
            }
            if case .object = inner { return wrappedRecords(in: inner, vocabulary: vocabulary) }
        }
        return [value]
    }

    /// Makes an article of an object; `pending` gets what came of it in order.
    private mutating func take(_ value: JSONValue, line: Int) {
        guard case .object(let members) = value else {
            recordCount += 1
            pending.append(
                .rejected(
                    ReadingIssue(file: name, line: line, message: ReadingMessage.badJSON("it is another value"))))
            return
        }
        var fields: RecordReader.Fields = [:]
        for (key, member) in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            guard let text = member.text, !text.isEmpty else { continue }
            fields[key.foldedName] = text.withBlanksForNUL
        }
        take(fields, layout: .jsonLines, line: line)
    }

    /// Reads the next row of a table.
    mutating func readRow(_ cutter: DelimitedRecords, columns: [String]) throws(ByteSourceError) {
        switch try cutter.next(in: &reader) {
        case nil:
            stage = .end
            if recordCount == 0 { reject(ReadingMessage.noText) }
        case .tooLarge(let line):
            recordCount += 1
            reject(ReadingMessage.tooLarge(limits.recordBytes), line: line)
        case .unfinished(let line):
            recordCount += 1
            reject(ReadingMessage.openQuote, line: line)
        case .cells(let cells, let line):
            guard cells.count <= columns.count || cells[columns.count...].allSatisfy(\.isEmpty) else {
                recordCount += 1
                reject(ReadingMessage.tooManyCells(cells.count, columns: columns.count), line: line)
                return
            }
            guard let (_, doubt) = Self.readable(Array(cells.joined())) else {
                recordCount += 1
                reject(ReadingMessage.notUTF8(cells.joined()), line: line)
                return
            }
            pending += doubts(doubt, line: line)
            var fields: RecordReader.Fields = [:]
            for (column, cell) in zip(columns, cells) {
                let bytes = doubt == ReadingMessage.windows1252 ? Windows1252.utf8(cell) : Array(cell)
                let text = String(decoding: bytes, as: UTF8.self).withBlanksForNUL
                if !text.isEmpty { fields[column] = FormulaGuard.removed(from: text) }
            }
            take(fields, layout: .csv, line: line)
            pending.reverse()
        }
    }

    private mutating func take(_ fields: RecordReader.Fields, layout: Article.Layout, line: Int) {
        recordCount += 1
        switch records.read(fields, layout: layout, fallback: "\(identifier)-\(recordCount)") {
        case .article(let article, let warning):
            if let warning { pending.append(.warning(ReadingIssue(file: name, line: line, message: warning))) }
            pending.append(.article(article))
        case .rejected(let message):
            pending.append(.rejected(ReadingIssue(file: name, line: line, message: message)))
        }
    }
}

extension String {
    /// The text with a blank for each NUL, at which SQLite ends a text in places.
    fileprivate var withBlanksForNUL: String {
        guard utf8.contains(0) else { return self }
        return String(decoding: utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
    }
}
