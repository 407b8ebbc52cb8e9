/// Finds the first byte of some kind in a text, eight bytes of a word at a time.
///
/// A test answers with a word whose highest bit of a byte is set where the byte is of the kind. Bits above the lowest one
/// that is set may be wrong, as a subtraction borrows from them: only the first byte found counts.
enum ByteSearch {
    /// The index of the first byte of that kind from `start` on; the count when there is none.
    ///
    /// - Parameter test: must find nothing in blanks, which stand for what comes after the end.
    @inline(__always)
    static func firstIndex(
        in source: UnsafeBufferPointer<UInt8>, from start: Int, where test: (UInt64) -> UInt64
    ) -> Int {
        let bytes = UnsafeRawBufferPointer(source)
        var index = start
        while index < source.count {
            let found = unsafe test(word(of: bytes, at: index))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        return source.count
    }

    /// The eight bytes from that place on, the first in the lowest bits; blanks after the end.
    @inline(__always)
    private static func word(of bytes: UnsafeRawBufferPointer, at index: Int) -> UInt64 {
        let left = bytes.count - index
        if left >= 8 { return unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) }
        if bytes.count >= 8 {
            // The last eight bytes, without those before the place.
            let last = unsafe UInt64(
                littleEndian: bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self))
            let shift = UInt64(8 * (8 - left))
            return last >> shift | blanks << (64 - shift)
        }
        var word = blanks
        for place in 0..<left {
            let shift = UInt64(8 * place)
            word = unsafe word & ~(0xFF << shift) | UInt64(bytes[index + place]) << shift
        }
        return word
    }

    /// Which bytes of the word equal that byte.
    @inline(__always)
    static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference & highBits
    }

    /// Which bytes of the word are less than that byte, which is 128 at most.
    @inline(__always)
    static func less(_ word: UInt64, _ byte: UInt8) -> UInt64 { (word &- ones &* UInt64(byte)) & ~word & highBits }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
    private static let blanks: UInt64 = 0x2020_2020_2020_2020
}
