/// A word of at most eight ASCII bytes in small letters, packed so that tables of such words are cheap to ask.
struct ShortWord: Hashable, Sendable {
    private let packed: UInt64

    /// The word of some bytes, or nil when they are none, more than eight, or not ASCII.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty, bytes.count <= 8 else { return nil }
        var packed: UInt64 = 0
        for byte in bytes {
            guard byte < 0x80 else { return nil }
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            packed = packed << 8 | UInt64(isCapital ? byte | 0x20 : byte)
        }
        self.packed = packed
    }

    /// The word of a string, or nil as for bytes.
    init?(_ text: String) {
        self.init(Array(text.utf8)[...])
    }
}
