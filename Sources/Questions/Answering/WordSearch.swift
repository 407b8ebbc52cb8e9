/// Looks for words and names in a text: whole words, in either case or as they are written.
struct WordSearch {
    private let text: [UInt8]
    private let ignoresCase: Bool

    /// A search in that text.
    ///
    /// - Parameter ignoresCase: whether capitals of ASCII are the same as small letters.
    init(in text: String, ignoresCase: Bool = true) {
        self.ignoresCase = ignoresCase
        self.text = text.utf8.map { ignoresCase ? Self.lowercased($0) : $0 }
    }

    /// Whether one of the names stands in the text, with no letter or digit beside it.
    func hasOne(of names: [String]) -> Bool { names.contains { has($0) } }

    /// The words of the text, in small letters where case is ignored.
    var words: Set<String> {
        Set(text.split { !Self.isPartOfWord($0) }.map { String(decoding: $0, as: UTF8.self) })
    }

    private func has(_ name: String) -> Bool {
        let name = name.utf8.map { ignoresCase ? Self.lowercased($0) : $0 }
        guard let first = name.first, name.count <= text.count else { return false }
        return (0...(text.count - name.count)).contains { start in
            let end = start + name.count
            return text[start] == first && text[start..<end].elementsEqual(name)
                && (start == 0 || !Self.isPartOfWord(text[start - 1]))
                && (end == text.count || !Self.isPartOfWord(text[end]))
        }
    }

    /// The letter in small form; bytes beyond ASCII stand for themselves.
    private static func lowercased(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...:
            true
        default: false
        }
    }
}
