/// Reads the records of CSV (RFC 4180) and its relatives with tab, semicolon or bar, byte by byte.
struct DelimitedRecords {
    /// One record.
    enum Record {
        /// The cells as bytes, and the line on which the record begins.
        case cells([[UInt8]], line: Int)
        /// A record larger than the limit, passed over.
        case tooLarge(line: Int)
        /// The file ends within a quoted cell that began on this line.
        case unfinished(line: Int)
    }

    /// The byte between cells.
    let delimiter: UInt8
    private let limit: Int

    /// A reader of records with that delimiter.
    init(delimiter: UInt8, limit: Int) {
        self.delimiter = delimiter
        self.limit = limit
    }

    /// The next record, empty lines left out; nil at the end.
    func next(in reader: inout ByteReader) throws(ByteSourceError) -> Record? {
        var cells: [[UInt8]] = []
        var cell: [UInt8] = []
        var size = 0
        var isQuoted = false
        // Whether the cell has a byte or a quotation mark.
        var hasBegun = false
        var line = reader.lineNumber
        let quote = UInt8(ascii: "\"")
        while true {
            guard let byte = try reader.nextByte() else {
                if isQuoted { return .unfinished(line: line) }
                if cells.isEmpty, !hasBegun, size <= limit { return nil }
                cells.append(cell)
                return size > limit ? .tooLarge(line: line) : .cells(cells, line: line)
            }
            size += 1
            if isQuoted {
                if byte != quote {
                    if size <= limit { cell.append(byte) }
                } else if try reader.peek(1).first == quote {
                    _ = try reader.nextByte()
                    if size <= limit { cell.append(quote) }
                } else {
                    isQuoted = false
                }
                continue
            }
            switch byte {
            case quote where !hasBegun:
                isQuoted = true
                hasBegun = true
            case delimiter:
                if size <= limit { cells.append(cell) }
                cell = []
                hasBegun = false
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if byte == UInt8(ascii: "\r"), try reader.peek(1).first == UInt8(ascii: "\n") {
                    _ = try reader.nextByte()
                }
                if cells.isEmpty, !hasBegun, size <= limit {
                    line = reader.lineNumber
                    size = 0
                    continue
                }
                cells.append(cell)
                return size > limit ? .tooLarge(line: line) : .cells(cells, line: line)
            default:
                hasBegun = true
                if size <= limit { cell.append(byte) }
            }
        }
    }

    /// The cells of one line that holds no quoted line break, such as a header line.
    static func cells(ofLine line: ArraySlice<UInt8>, delimiter: UInt8) -> [String] {
        var reader = ByteReader(MemoryBytes(Array(line)))
        let records = DelimitedRecords(delimiter: delimiter, limit: line.count + 1)
        guard case .cells(let cells, _)? = try? records.next(in: &reader) else { return [] }
        return cells.map { String(decoding: $0, as: UTF8.self) }
    }
}
