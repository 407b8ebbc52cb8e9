/// Reads a source ahead and line by line, with a bounded buffer.
struct ByteReader {
    private let source: any ByteSource
    private var buffer: [UInt8]
    private var position = 0
    private var isAtEnd = false

    /// The number of the line that is read next, from 1.
    private(set) var lineNumber = 1

    /// A reader of that source.
    init(_ source: any ByteSource) {
        self.source = source
        self.buffer = []
    }

    /// Up to that many bytes from here on, without taking them; fewer only at the end of the source.
    mutating func peek(_ count: Int) throws(ByteSourceError) -> ArraySlice<UInt8> {
        while buffer.count - position < count, try fill() {}
        return buffer[position..<min(buffer.count, position + count)]
    }

    /// Takes all that was read ahead, for another reader of the same source.
    mutating func takeBuffer() -> [UInt8] {
        defer { (buffer, position) = ([], 0) }
        return Array(buffer[position...])
    }

    /// The next byte; nil at the end.
    mutating func nextByte() throws(ByteSourceError) -> UInt8? {
        if position == buffer.count {
            guard try fill() else { return nil }
        }
        let byte = buffer[position]
        position += 1
        if byte == UInt8(ascii: "\n") { lineNumber += 1 }
        return byte
    }

    /// Leaves out that many bytes, which `peek` has shown.
    mutating func skip(_ count: Int) {
        for byte in buffer[position..<(position + count)] where byte == UInt8(ascii: "\n") { lineNumber += 1 }
        position += count
    }

    /// A line without its end.
    enum Line {
        /// The bytes of the line.
        case bytes([UInt8])
        /// The line is longer than the limit and was passed over.
        case tooLong
    }

    /// The next line, ended by LF, CR LF or the end of the source; nil at the end.
    mutating func nextLine(limit: Int) throws(ByteSourceError) -> Line? {
        var line: [UInt8] = []
        var isTooLong = false
        var hasBegun = false
        while true {
            if position == buffer.count {
                guard try fill() else { break }
            }
            hasBegun = true
            let end = buffer[position...].firstIndex(of: UInt8(ascii: "\n"))
            let piece = buffer[position..<(end ?? buffer.count)]
            if line.count + piece.count > limit {
                isTooLong = true
                line = []
            }
            if !isTooLong { line.append(contentsOf: piece) }
            position = end.map { $0 + 1 } ?? buffer.count
            if end != nil {
                lineNumber += 1
                break
            }
        }
        guard hasBegun else { return nil }
        if isTooLong { return .tooLong }
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return .bytes(line)
    }

    /// All that is left; nil when it is more than the limit.
    mutating func rest(limit: Int) throws(ByteSourceError) -> [UInt8]? {
        while try fill() {
            if buffer.count - position > limit { return nil }
        }
        let rest = Array(buffer[position...])
        position = buffer.count
        return rest.count > limit ? nil : rest
    }

    /// Takes in one more piece; false at the end of the source.
    private mutating func fill() throws(ByteSourceError) -> Bool {
        if isAtEnd { return false }
        let piece = try source.nextPiece()
        if piece.isEmpty {
            isAtEnd = true
            return false
        }
        if position == buffer.count {
            buffer = piece
        } else {
            buffer.removeSubrange(..<position)
            buffer.append(contentsOf: piece)
        }
        position = 0
        return true
    }
}
