/// Walks through a part of a text once and cuts it into tokens.
struct TokenScanner {
    /// The whole text.
    let text: TextBytes

    /// The part that is cut.
    let range: Range<Int>

    /// The words that are known.
    let lexicon: TokenizationLexicon

    /// What was found so far.
    var spans: [TokenSpan] = []

    /// A scanner at the start of a part of a text.
    init(text: TextBytes, range: Range<Int>, lexicon: TokenizationLexicon) {
        self.text = text
        self.range = range
        self.lexicon = lexicon
        spans.reserveCapacity(range.count / 5)
    }

    /// Cuts the whole part.
    mutating func scan() {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let found = characterClass(at: offset)
            if found == .space {
                offset += text.width(at: offset)
            } else if found.isWordPart {
                offset = scanWord(at: offset)
            } else {
                offset = scanMark(found, at: offset)
            }
        }
    }

    /// The class of the character at an offset; space outside of the part.
    func characterClass(at offset: Int) -> CharacterClass {
        range.contains(offset) ? text.characterClass(at: offset) : .space
    }

    /// The class of the character that ends before an offset; space outside of the part.
    func characterClass(before offset: Int) -> CharacterClass {
        offset > range.lowerBound ? characterClass(at: text.offset(before: offset)) : .space
    }

    /// Adds a token and gives the offset after it.
    mutating func add(_ start: Int, _ end: Int, _ kind: TokenSpan.Kind = .word) -> Int {
        let end = min(end, range.upperBound)
        spans.append(TokenSpan(start: start, end: end, kind: kind))
        return end
    }

    /// The end of the run of characters of a class that starts at an offset.
    func endOfRun(of wanted: CharacterClass, at offset: Int) -> Int {
        var end = offset
        while characterClass(at: end) == wanted { end += text.width(at: end) }
        return end
    }

    /// The end of the run of letters and digits that starts at an offset.
    func endOfWordParts(at offset: Int) -> Int {
        var end = offset
        while characterClass(at: end).isWordPart { end += text.width(at: end) }
        return end
    }
}
