internal import JSON
internal import Model

/// The articles of one file and what is wrong with the others, in the order of the file, read as they are asked for.
package struct ReadingEvents: Sequence, IteratorProtocol {
    /// Where in the file the reading stands.
    private enum Stage {
        case start
        case json(JSONRecords)
        case delimited(DelimitedRecords, columns: [String])
        case end
    }

    private var reader: ByteReader
    private let name: String
    private let identifier: String
    private let vocabulary: ReadingVocabulary
    private let records: RecordReader
    private let limits: ReadingLimits
    private var stage = Stage.start
    private var recordCount = 0
    /// What was read and is not handed on yet, the next one last.
    private var pending: [ReadingEvent] = []

    /// How many bytes from the start the layout is recognised by.
    private static let startCount = 1 << 16

    init(source: any ByteSource, name: String, vocabulary: ReadingVocabulary, limits: ReadingLimits) {
        reader = ByteReader(source)
        self.name = name
        identifier = ArticleReader.identifier(ofFile: name)
        self.vocabulary = vocabulary
        records = RecordReader(vocabulary)
        self.limits = limits
        do throws(ByteSourceError) {
            if try reader.peek(2).elementsEqual([0x1F, 0x8B]) {
                let start = Array(try reader.peek(Self.startCount))
                reader = ByteReader(GzipBytes(start: start, packed: source, limits: limits))
            }
        } catch {
            stop(with: error)
        }
    }

    init(failure: ReadingIssue, vocabulary: ReadingVocabulary) {
        self.init(source: MemoryBytes([]), name: failure.file, vocabulary: vocabulary, limits: ReadingLimits())
        stage = .end
        pending = [.rejected(failure)]
    }

    /// The next article, warning or rejection; nil at the end of the file.
    package mutating func next() -> ReadingEvent? {
        while pending.isEmpty {
            do throws(ByteSourceError) {
                switch stage {
                case .start: try begin()
                case .json(let cutter): try readJSON(cutter)
                case .delimited(let cutter, let columns): try readRow(cutter, columns: columns)
                case .end: return nil
                }
            } catch {
                stop(with: error)
            }
        }
        return pending.popLast()
    }

    private mutating func stop(with error: ByteSourceError) {
        stage = .end
        pending = [.rejected(ReadingIssue(file: name, message: error.description))]
    }

    private mutating func reject(_ message: String, line: Int? = nil) {
        pending = [.rejected(ReadingIssue(file: name, line: line, message: message))]
    }

    /// Recognises the layout, and reads a file that is one article.
    private mutating func begin() throws(ByteSourceError) {
        stage = .end
        if try reader.peek(3).elementsEqual([0xEF, 0xBB, 0xBF]) { reader.skip(3) }
        switch FileLayout(start: try reader.peek(Self.startCount), vocabulary: vocabulary) {
        case .empty: reject(ReadingMessage.empty)
        case .binary: reject(ReadingMessage.binary)
        case .utf16: reject(ReadingMessage.utf16)
        case .json: stage = .json(JSONRecords(start: try reader.peek(Self.startCount), limit: limits.recordBytes))
        case .delimited(let delimiter):
            let cutter = DelimitedRecords(delimiter: delimiter, limit: limits.recordBytes)
            guard case .cells(let cells, _)? = try cutter.next(in: &reader) else {
                reject(ReadingMessage.tooLarge(limits.recordBytes), line: 1)
                return
            }
            stage = .delimited(cutter, columns: cells.map { String(decoding: $0, as: UTF8.self).foldedName })
        case .page, .lines:
            let isPage = FileLayout(start: try reader.peek(Self.startCount), vocabulary: vocabulary) == .page
            guard let bytes = try reader.rest(limit: limits.recordBytes) else {
                reject(ReadingMessage.tooLarge(limits.recordBytes))
                return
            }
            readWhole(bytes, isPage: isPage)
        }
    }

    private mutating func readWhole(_ bytes: [UInt8], isPage: Bool) {
        if let line = Self.firstInvalidLine(of: bytes) {
            reject(ReadingMessage.notUTF8(bytes), line: line)
            return
        }
        do throws(ReadingIssue) {
            let (article, warning) =
                isPage
                ? try PageReader(vocabulary).read(bytes, identifier: identifier, file: name)
                : try TextArticleReader(vocabulary).read(
                    String(decoding: bytes, as: UTF8.self), identifier: identifier, file: name)
            pending = [.article(article)] + (warning.map { [.warning($0)] } ?? [])
        } catch {
            pending = [.rejected(error)]
        }
    }

    /// The first line that is not UTF-8; nil when all is.
    private static func firstInvalidLine(of bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }

    private mutating func readJSON(_ cutter: JSONRecords) throws(ByteSourceError) {
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
            guard String(validating: bytes, as: UTF8.self) != nil else {
                recordCount += 1
                reject(ReadingMessage.notUTF8(bytes), line: line)
                return
            }
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
            fields[key.foldedName] = text
        }
        take(fields, layout: .jsonLines, line: line)
    }

    private mutating func readRow(_ cutter: DelimitedRecords, columns: [String]) throws(ByteSourceError) {
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
            var fields: RecordReader.Fields = [:]
            for (column, cell) in zip(columns, cells) {
                guard let text = String(validating: cell, as: UTF8.self) else {
                    recordCount += 1
                    reject(ReadingMessage.notUTF8(cells.joined()), line: line)
                    return
                }
                if !text.isEmpty { fields[column] = text.withoutFormulaGuard }
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
    /// The text without the apostrophe that our CSV puts before what a spreadsheet would take for a formula.
    fileprivate var withoutFormulaGuard: String {
        guard unicodeScalars.first == "'", let start = unicodeScalars.first(where: { $0 != "'" }),
            ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"].contains(start)
        else { return self }
        return String(unicodeScalars.dropFirst())
    }
}
