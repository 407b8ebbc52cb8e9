/// Cuts a file into its JSON records: JSON Lines, one array of objects, or objects in a row.
struct JSONRecords {
    /// A record and the line on which it begins.
    enum Record {
        /// The bytes of one value.
        case bytes([UInt8], line: Int)
        /// A record larger than the limit, passed over.
        case tooLarge(line: Int)
        /// The file ends within this record.
        case unfinished(line: Int)
    }

    private enum Form { case lines, values }

    private let form: Form
    private let limit: Int

    /// Looks at the beginning of the file: a first line that is a whole value means JSON Lines.
    init(start: ArraySlice<UInt8>, limit: Int) {
        self.limit = limit
        let text = start.drop { $0 <= 0x20 }
        var scanner = JSONDepth()
        var lineIsWhole = false
        if text.first == UInt8(ascii: "{") {
            for byte in text {
                if byte == UInt8(ascii: "\n") {
                    lineIsWhole = scanner.depth == 0
                    break
                }
                scanner.take(byte)
            }
            // A first line without an end in sight is one long record of JSON Lines, or a broken one.
            if !text.contains(UInt8(ascii: "\n")) { lineIsWhole = true }
            // A broken first line followed by a line that starts an object is JSON Lines too.
            if !lineIsWhole, let end = text.firstIndex(of: UInt8(ascii: "\n")) {
                let rest = text[(end + 1)...]
                lineIsWhole = rest.first == UInt8(ascii: "{")
            }
        }
        form = lineIsWhole ? .lines : .values
    }

    /// The next record; nil at the end of the file.
    func next(in reader: inout ByteReader) throws(ByteSourceError) -> Record? {
        switch form {
        case .lines:
            while true {
                let number = reader.lineNumber
                guard let line = try reader.nextLine(limit: limit) else { return nil }
                switch line {
                case .tooLong: return .tooLarge(line: number)
                case .bytes(let bytes):
                    if bytes.contains(where: { $0 > 0x20 }) { return .bytes(bytes, line: number) }
                }
            }
        case .values: return try nextValue(in: &reader)
        }
    }

    /// The next element of the outer array, or the next object in a row.
    private func nextValue(in reader: inout ByteReader) throws(ByteSourceError) -> Record? {
        var bytes: [UInt8] = []
        var depth = JSONDepth()
        var isTooLarge = false
        var line = reader.lineNumber
        var hasBegun = false
        while true {
            let number = reader.lineNumber
            guard let byte = try reader.nextByte() else {
                return hasBegun ? (isTooLarge ? .tooLarge(line: line) : .unfinished(line: line)) : nil
            }
            if !hasBegun {
                // Between records stand spaces, commas and the outer brackets.
                if byte <= 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") { continue }
                if byte == UInt8(ascii: "["), try reader.peek(4096).first(where: { $0 > 0x20 }) != nil { continue }
                hasBegun = true
                line = number
            }
            depth.take(byte)
            if !isTooLarge { bytes.append(byte) }
            if bytes.count > limit {
                isTooLarge = true
                bytes = []
            }
            let isScalarEnd = depth.depth == 0 && !depth.isInString && byte == UInt8(ascii: "\n")
            if depth.hasClosed || isScalarEnd {
                return isTooLarge ? .tooLarge(line: line) : .bytes(bytes, line: line)
            }
        }
    }
}

/// Counts how deep a byte stands in arrays and objects, strings left out.
struct JSONDepth {
    /// How many arrays and objects are open.
    private(set) var depth = 0
    /// Whether the last byte closed the outermost value.
    private(set) var hasClosed = false
    /// Whether the next byte stands in a string.
    private(set) var isInString = false
    private var isEscaped = false

    /// Goes on by that byte.
    mutating func take(_ byte: UInt8) {
        hasClosed = false
        if isInString {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInString = false
            }
            return
        }
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth = max(0, depth - 1)
            hasClosed = depth == 0
        default: break
        }
    }
}
