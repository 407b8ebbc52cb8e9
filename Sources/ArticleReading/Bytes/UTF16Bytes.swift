/// Whatever another source gives in UTF-16, as UTF-8.
final class UTF16Bytes: ByteSource {
    private let source: any ByteSource
    private let isBigEndian: Bool
    private var input: [UInt8]
    /// The first half of a pair of code units whose other half is in the next piece.
    private var held: [UInt16] = []

    /// - Parameters:
    ///   - start: the bytes behind the byte order mark that were read from the source already.
    ///   - source: the rest.
    init(start: [UInt8], source: any ByteSource, isBigEndian: Bool) {
        self.source = source
        self.isBigEndian = isBigEndian
        input = start
    }

    /// The next characters in UTF-8; none at the end.
    func nextPiece() throws(ByteSourceError) -> [UInt8] {
        while true {
            let piece = try source.nextPiece()
            input += piece
            var units = held
            held = []
            units.reserveCapacity(units.count + input.count / 2)
            for index in stride(from: 0, to: input.count - 1, by: 2) {
                let (first, second) = (UInt16(input[index]), UInt16(input[index + 1]))
                units.append(isBigEndian ? first << 8 | second : second << 8 | first)
            }
            input.removeFirst(input.count / 2 * 2)
            if !piece.isEmpty, let last = units.last, UTF16.isLeadSurrogate(last) { held = [units.removeLast()] }
            if !units.isEmpty || piece.isEmpty { return Array(String(decoding: units, as: UTF16.self).utf8) }
        }
    }
}
