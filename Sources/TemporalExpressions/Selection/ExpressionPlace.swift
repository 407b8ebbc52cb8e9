internal import Linguistics

/// Where an expression stands in its sentence.
struct ExpressionPlace {
    /// Its tokens.
    let tokens: Range<Int>

    /// Its bytes in the text.
    let textRange: Range<Int>

    /// The token that attaches it to the tree; without a tree its last word.
    let head: Int

    /// Whether words of an event follow, which "two days after" needs.
    let isFollowedByEvent: Bool

    /// Whether it names an occasion: "the 15 August liberation day".
    let isOccasion: Bool

    /// The place of those atoms.
    init(_ range: Range<Int>, atoms: [TemporalAtom], sentence: Sentence, lexicon: TemporalLexicon) {
        let first = atoms[range.lowerBound].token
        let last = atoms[range.upperBound - 1].token
        tokens = first..<(last + 1)
        textRange = sentence.tokens[first].range.lowerBound..<sentence.tokens[last].range.upperBound
        head = Self.head(of: tokens, in: sentence)
        let next = range.upperBound
        isFollowedByEvent =
            Self.isWord(next, in: atoms) && !lexicon.isMember(atoms[next].text, of: "no_event")
        var isOccasion = false
        for index in next..<min(next + 3, atoms.count) where !isOccasion {
            let word = atoms[index].text
            if !Self.isWord(index, in: atoms) || lexicon.isMember(word, of: "year_licence")
                || lexicon.isMember(word, of: "determiner")
            {
                break
            }
            isOccasion = lexicon.isMember(word, of: "occasion")
        }
        self.isOccasion = isOccasion
    }

    private static func isWord(_ index: Int, in atoms: [TemporalAtom]) -> Bool {
        guard atoms.indices.contains(index), let first = atoms[index].text.utf8.first else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) || first > 127
    }

    private static func head(of tokens: Range<Int>, in sentence: Sentence) -> Int {
        let last = tokens.upperBound - 1
        guard sentence.isParsed else { return last }
        let attached = tokens.filter { !tokens.contains(sentence.tokens[$0].head) }
        return attached.first { ![.case, .mark, .punct, .det, .cc].contains(sentence.tokens[$0].relation) }
            ?? attached.last ?? last
    }
}
