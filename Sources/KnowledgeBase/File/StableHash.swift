/// A hash of 64 bits that is the same on each run and machine: FNV-1a (Fowler, Noll, Vo; RFC 9923).
///
/// It finds copies and damage; it does not withstand somebody who looks for collisions.
struct StableHash {
    private var state: UInt64 = 0xcbf2_9ce4_8422_2325

    /// Adds a text, and a separator that no text ends with.
    mutating func add(_ text: String) {
        for byte in text.utf8 { add(byte) }
        add(0xff)
    }

    /// Adds a number, byte by byte.
    mutating func add(_ number: Int) {
        for shift in stride(from: 0, to: Int.bitWidth, by: 8) { add(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    /// Adds one byte.
    mutating func add(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }

    /// The hash as SQLite stores it.
    var value: Int64 { Int64(bitPattern: state) }

    /// The hash of a sentence's letters and digits in lower case, so that copies with other punctuation are found.
    static func ofWording(_ sentence: String) -> Int64 {
        var hash = StableHash()
        for byte in sentence.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): hash.add(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: hash.add(byte)
            default: break
            }
        }
        return hash.value
    }
}
