/// A text as its UTF-8 bytes, read by offset.
struct TextBytes: Sendable {
    /// The bytes of valid UTF-8.
    let bytes: [UInt8]

    /// The bytes of a string.
    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// How many bytes there are.
    var count: Int { bytes.count }

    /// The byte at an offset; a space outside of the text.
    subscript(offset: Int) -> UInt8 {
        offset >= 0 && offset < bytes.count ? bytes[offset] : 0x20
    }

    /// How many bytes the scalar that starts at an offset has, 1 to 4.
    func width(at offset: Int) -> Int {
        let byte = self[offset]
        if byte < 0xC0 { return 1 }
        return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    }

    /// The scalar that starts at an offset.
    func scalar(at offset: Int) -> UInt32 {
        let first = UInt32(self[offset])
        if first < 0xC0 { return first }
        let second = UInt32(self[offset + 1] & 0x3F)
        if first < 0xE0 { return (first & 0x1F) << 6 | second }
        let third = UInt32(self[offset + 2] & 0x3F)
        if first < 0xF0 { return (first & 0x0F) << 12 | second << 6 | third }
        return (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(self[offset + 3] & 0x3F)
    }

    /// The class of the character that starts at an offset; space outside of the text.
    func characterClass(at offset: Int) -> CharacterClass {
        let byte = self[offset]
        return byte < 0x80 ? CharacterClass(ascii: byte) : CharacterClass(scalar: scalar(at: offset))
    }

    /// The start of the scalar before an offset; -1 at the start of the text.
    func offset(before offset: Int) -> Int {
        var start = offset - 1
        while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// Whether the scalar at an offset is a capital letter.
    func isUppercase(at offset: Int) -> Bool {
        let byte = self[offset]
        if byte < 0x80 { return byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") }
        return Unicode.Scalar(scalar(at: offset))?.properties.isUppercase ?? false
    }

    /// Whether the scalar at an offset is a small letter.
    func isLowercase(at offset: Int) -> Bool {
        let byte = self[offset]
        if byte < 0x80 { return byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }
        return Unicode.Scalar(scalar(at: offset))?.properties.isLowercase ?? false
    }

    /// Whether an ASCII digit stands at an offset.
    func isDigit(at offset: Int) -> Bool {
        let byte = self[offset]
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    /// The text of a range.
    func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
