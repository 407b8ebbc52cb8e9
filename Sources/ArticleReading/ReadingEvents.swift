internal import JSON
internal import Model

/// The articles of one file and what is wrong with the others, in the order of the file, read as they are asked for.
package struct ReadingEvents: Sequence, IteratorProtocol {
    /// Where in the file the reading stands.
    enum Stage {
        /// Before the layout is recognised.
        case start
        /// In a file of JSON values.
        case json(JSONRecords)
        /// In a table, behind its header.
        case delimited(DelimitedRecords, columns: [String])
        /// At the end.
        case end
    }

    /// The file's bytes from where the reading stands.
    var reader: ByteReader
    /// The file's name, for messages.
    let name: String
    /// The identifier of its only article, and what those of several begin with.
    let identifier: String
    /// The names of fields and months.
    let vocabulary: ReadingVocabulary
    /// Makes articles of fields.
    let records: RecordReader
    /// How large and deep a record may be.
    let limits: ReadingLimits
    /// Where the reading stands.
    var stage = Stage.start
    /// How many records were read, bad ones included.
    var recordCount = 0
    /// What was read and is not handed on yet, the next one last.
    var pending: [ReadingEvent] = []

    /// How many bytes from the start the layout is recognised by.
    private static let startCount = 1 << 16

    /// Reads what a source gives, within those limits.
    init(source: any ByteSource, name: String, vocabulary: ReadingVocabulary, limits: ReadingLimits) {
        reader = ByteReader(source)
        self.name = name
        identifier = ArticleReader.identifier(ofFile: name)
        self.vocabulary = vocabulary
        records = RecordReader(vocabulary)
        self.limits = limits
        var unpacked = source
        do throws(ByteSourceError) {
            if try reader.peek(2).elementsEqual([0x1F, 0x8B]) {
                unpacked = GzipBytes(start: reader.takeBuffer(), packed: source, limits: limits)
                reader = ByteReader(unpacked)
            }
            let mark = Array(try reader.peek(2))
            if mark == [0xFF, 0xFE] || mark == [0xFE, 0xFF] {
                reader.skip(2)
                reader = ByteReader(
                    UTF16Bytes(start: reader.takeBuffer(), source: unpacked, isBigEndian: mark[0] == 0xFE))
            }
        } catch {
            stop(with: error)
        }
    }

    /// Tells that a file cannot be read, and ends.
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

    /// Hands on that something could not be read.
    mutating func reject(_ message: String, line: Int? = nil) {
        pending = [.rejected(ReadingIssue(file: name, line: line, message: message))]
    }

    /// Recognises the layout, and reads a file that is one article.
    private mutating func begin() throws(ByteSourceError) {
        stage = .end
        if try reader.peek(3).elementsEqual([0xEF, 0xBB, 0xBF]) { reader.skip(3) }
        switch FileLayout(start: try reader.peek(Self.startCount), vocabulary: vocabulary) {
        case .empty: reject(ReadingMessage.empty)
        case .binary: reject(ReadingMessage.binary)
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
        guard let (bytes, doubt) = Self.readable(bytes) else {
            reject(ReadingMessage.notUTF8(bytes), line: Self.firstInvalidLine(of: bytes))
            return
        }
        do throws(ReadingIssue) {
            let (article, warning) =
                isPage
                ? try PageReader(vocabulary).read(bytes, identifier: identifier, file: name)
                : try TextArticleReader(vocabulary).read(
                    String(decoding: bytes, as: UTF8.self), identifier: identifier, file: name)
            pending =
                [.article(article)] + (warning.map { [.warning($0)] } ?? [])
                + doubts(doubt)
        } catch {
            pending = [.rejected(error)]
        }
    }

    /// The bytes as UTF-8 without NUL, and what is to be said about them; nil for bytes that cannot be read.
    ///
    /// What is not UTF-8 is taken for windows-1252 where it can be that. SQLite ends a text at a NUL in places.
    static func readable(_ bytes: [UInt8]) -> (bytes: [UInt8], doubt: String?)? {
        var (bytes, doubt) = (bytes, String?.none)
        if String(validating: bytes, as: UTF8.self) == nil {
            guard EncodingGuess(bytes) == .windows1252 else { return nil }
            (bytes, doubt) = (Windows1252.utf8(bytes), ReadingMessage.windows1252)
        }
        if bytes.contains(0) { (bytes, doubt) = (bytes.map { $0 == 0 ? 0x20 : $0 }, doubt ?? ReadingMessage.holdsNUL) }
        return (bytes, doubt)
    }

    /// The warning of what is to be said about a record or the file; none for nil.
    func doubts(_ doubt: String?, line: Int? = nil) -> [ReadingEvent] {
        doubt.map { [.warning(ReadingIssue(file: name, line: line, message: $0))] } ?? []
    }

    /// The first line that is not UTF-8; nil when all is.
    private static func firstInvalidLine(of bytes: [UInt8]) -> Int? {
        if String(validating: bytes, as: UTF8.self) != nil { return nil }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0) + 1
    }
}
