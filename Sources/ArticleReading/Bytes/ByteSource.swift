/// Where bytes come from, a piece at a time.
protocol ByteSource: AnyObject {
    /// The next piece; empty at the end.
    ///
    /// - Throws: `ByteSourceError` when the bytes cannot be had.
    func nextPiece() throws(ByteSourceError) -> [UInt8]
}

/// Bytes that are in memory already.
final class MemoryBytes: ByteSource {
    private var bytes: [UInt8]

    /// Those bytes, as one piece.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// All bytes at the first call, then none.
    func nextPiece() -> [UInt8] {
        defer { bytes = [] }
        return bytes
    }
}
