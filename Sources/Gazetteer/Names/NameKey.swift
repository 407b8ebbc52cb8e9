/// A run of words in the form in which names are compared: letters without case and diacritics, `&` as "and", words
/// apart by one space, apostrophes, full stops and brackets left out, hyphens and slashes as spaces.
///
/// Only a 64-bit hash of that form is kept (FNV-1a), so that a text is compared without building strings: with some
/// 10^5 names the chance that another run of words has the hash of a name is below 10^-14 for each.
struct NameKey {
    /// How hyphens or apostrophes inside a word are read.
    enum Reading: CaseIterable {
        /// `Guinea-Bissau` is two words, `N'Djamena` one: the reading of texts.
        case plain
        /// `Guinea-Bissau` is one word, as stripped texts write it.
        case joiningHyphens
        /// `N'Djamena` is two words.
        case splittingApostrophes
    }

    /// The hash of what was read; the same for the same words in whatever tokens they came.
    private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

    /// How many words were read.
    private(set) var wordCount = 0

    /// Bit n is set when word n begins with a capital letter; from word 32 on nothing is kept.
    private(set) var capitals: UInt32 = 0

    /// How many capital letters were read.
    private(set) var capitalCount = 0

    /// Whether a hyphen was read.
    private(set) var hasHyphen = false

    /// Whether an apostrophe was read within a word.
    private(set) var hasApostrophe = false

    private let reading: Reading
    private var isAtBreak = true

    /// A key of no words.
    init(_ reading: Reading = .plain) { self.reading = reading }

    /// Reads one more token of a text: `Guinea`, `-`, `'s`, `U.S.`.
    ///
    /// - Returns: whether the token added anything; a lone hyphen, apostrophe or full stop does not.
    mutating func append(_ token: String) -> Bool {
        let bytes = token.utf8Span.span
        let before = hash
        // "People" + "'s" is one word, as the stripped "Peoples" is.
        let continues = !bytes.isEmpty && bytes[0] == UInt8(ascii: "'") || isCurlyApostrophe(bytes)
        if !continues || wordCount == 0 { isAtBreak = true }
        read(bytes) { _ in }
        return hash != before
    }

    /// Reads a whole name and reports the hash at each place where a token of a text can end.
    mutating func append(name: String, atTokenEnd report: (UInt64) -> Void) {
        read(name.utf8Span.span, atTokenEnd: report)
    }

    private mutating func read(_ bytes: Span<UInt8>, atTokenEnd report: (UInt64) -> Void) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                addLetter(byte, isCapital: false, report)
                index += 1
            case UInt8(ascii: "A")...UInt8(ascii: "Z"):
                addLetter(byte | 0x20, isCapital: true, report)
                index += 1
            case UInt8(ascii: " "), UInt8(ascii: "/"):
                isAtBreak = true
                index += 1
            case UInt8(ascii: "-"):
                hasHyphen = true
                if reading != .joiningHyphens { isAtBreak = true }
                index += 1
            case UInt8(ascii: "'"):
                addApostrophe(report)
                index += 1
            case UInt8(ascii: "&"):
                isAtBreak = true
                addLetter(UInt8(ascii: "a"), isCapital: false, report)
                addLetter(UInt8(ascii: "n"), isCapital: false, report)
                addLetter(UInt8(ascii: "d"), isCapital: false, report)
                isAtBreak = true
                index += 1
            case UInt8(ascii: ","), UInt8(ascii: "+"), UInt8(ascii: "%"):
                isAtBreak = true
                addLetter(byte, isCapital: false, report)
                isAtBreak = true
                index += 1
            case 0x80...:
                index += readBeyondASCII(bytes, at: index, report)
            default:
                index += 1
            }
        }
    }

    /// Reads the scalar that begins there; returns how many bytes it has.
    private mutating func readBeyondASCII(
        _ bytes: Span<UInt8>, at index: Int, _ report: (UInt64) -> Void
    ) -> Int {
        let lead = bytes[index]
        let count = min(bytes.count - index, lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2)
        var scalar = UInt32(lead) & (lead >= 0xF0 ? 0x07 : lead >= 0xE0 ? 0x0F : 0x1F)
        for offset in 1..<max(count, 1) { scalar = scalar << 6 | UInt32(bytes[index + offset] & 0x3F) }
        switch LetterFolding.fold(scalar) {
        case .letter(let letter, let isCapital): addLetter(letter, isCapital: isCapital, report)
        case .letters(let first, let second, let isCapital):
            addLetter(first, isCapital: isCapital, report)
            addLetter(second, isCapital: false, report)
        case .apostrophe: addApostrophe(report)
        case .hyphen:
            hasHyphen = true
            if reading != .joiningHyphens { isAtBreak = true }
        case .space: isAtBreak = true
        case .nothing: break
        case .other: for offset in 0..<count { addLetter(bytes[index + offset], isCapital: false, report) }
        }
        return count
    }

    private mutating func addApostrophe(_ report: (UInt64) -> Void) {
        guard wordCount > 0, !isAtBreak else { return }
        // A token may end here: "People's" comes as "People" and "'s".
        hasApostrophe = true
        report(hash)
        if reading == .splittingApostrophes { isAtBreak = true }
    }

    private mutating func addLetter(_ letter: UInt8, isCapital: Bool, _ report: (UInt64) -> Void) {
        if isAtBreak {
            if wordCount > 0 {
                report(hash)
                mix(UInt8(ascii: " "))
            }
            if isCapital, wordCount < 32 { capitals |= 1 << UInt32(wordCount) }
            wordCount += 1
            isAtBreak = false
        }
        if isCapital { capitalCount += 1 }
        mix(letter)
    }

    private mutating func mix(_ byte: UInt8) {
        hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
}

/// Whether the bytes begin with U+2018 or U+2019.
private func isCurlyApostrophe(_ bytes: Span<UInt8>) -> Bool {
    bytes.count > 2 && bytes[0] == 0xE2 && bytes[1] == 0x80 && (bytes[2] | 1) == 0x99
}
