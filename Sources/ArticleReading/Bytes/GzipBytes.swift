internal import CZlib

/// Whatever another source gives, unpacked from gzip (RFC 1952); several members in a row are one text.
@safe final class GzipBytes: ByteSource {
    private let packed: any ByteSource
    private let limits: ReadingLimits
    private let stream: UnsafeMutablePointer<z_stream>
    private var input: [UInt8]
    private var position = 0
    private var isInsideMember = true
    private var packedInMember = 0
    private var unpackedInMember = 0
    private static let pieceSize = 1 << 16

    /// - Parameters:
    ///   - start: the bytes that were read from the source already.
    ///   - packed: the rest.
    init(start: [UInt8], packed: any ByteSource, limits: ReadingLimits) {
        self.packed = packed
        self.limits = limits
        self.input = start
        unsafe stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        _ = unsafe chancery_zlib_inflate_init_gzip(stream)
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deinitialize(count: 1)
        unsafe stream.deallocate()
    }

    /// The next bytes as they were before compression; none at the end.
    func nextPiece() throws(ByteSourceError) -> [UInt8] {
        while true {
            if position == input.count {
                input = try packed.nextPiece()
                position = 0
                if input.isEmpty {
                    if isInsideMember { throw ByteSourceError.truncatedGzip }
                    return []
                }
            }
            if !isInsideMember {
                // Zeros after a member are padding, as tapes and some servers add it.
                while position < input.count, input[position] == 0 { position += 1 }
                if position == input.count { continue }
                guard input[position] == 0x1F else { throw ByteSourceError.damagedGzip }
                unsafe inflateReset(stream)
                isInsideMember = true
                packedInMember = 0
                unpackedInMember = 0
            }
            let piece = try inflateOnce()
            if !piece.isEmpty { return piece }
        }
    }

    private func inflateOnce() throws(ByteSourceError) -> [UInt8] {
        var status = Z_OK
        var consumed = 0
        let start = position
        let available = input.count - start
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { output, initialized in
            unsafe input.withUnsafeMutableBufferPointer { source in
                unsafe stream.pointee.next_in = source.baseAddress.map { unsafe $0 + start }
                unsafe stream.pointee.avail_in = UInt32(available)
                unsafe stream.pointee.next_out = output.baseAddress
                unsafe stream.pointee.avail_out = UInt32(Self.pieceSize)
                status = unsafe inflate(stream, Z_NO_FLUSH)
                consumed = unsafe available - Int(stream.pointee.avail_in)
                initialized = unsafe Self.pieceSize - Int(stream.pointee.avail_out)
            }
        }
        position += consumed
        packedInMember += consumed
        unpackedInMember += piece.count
        guard status == Z_OK || status == Z_STREAM_END || (status == Z_BUF_ERROR && position == input.count) else {
            throw ByteSourceError.damagedGzip
        }
        if status == Z_STREAM_END { isInsideMember = false }
        if unpackedInMember > limits.unpackedBytes {
            throw ByteSourceError.tooLargeGzip(limit: limits.unpackedBytes)
        }
        if unpackedInMember > 1 << 20, unpackedInMember / max(1, packedInMember) > limits.unpackedRatio {
            throw ByteSourceError.suspiciousGzip(ratio: limits.unpackedRatio)
        }
        return piece
    }
}
