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
        func isWord(_ index: Int) -> Bool {
            atoms.indices.contains(index)
                && (atoms[index].text.utf8.first.map { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 > 127 }
                    ?? false)
        }
        let next = range.upperBound
        isFollowedByEvent = isWord(next) && !["and", "or", "but", "when", "as", "in", "on", "at"].contains(atoms[next].text)
        var index = next
        var isOccasion = false
        while index < next + 3, isWord(index) {
            if lexicon.isMember(atoms[index].text, of: "occasion") { isOccasion = true }
            if lexicon.isMember(atoms[index].text, of: "year_licence") || lexicon.isMember(atoms[index].text, of: "determiner")
            {
                break
            }
            index += 1
        }
        self.isOccasion = isOccasion
    }

    private static func head(of tokens: Range<Int>, in sentence: Sentence) -> Int {
        let last = tokens.upperBound - 1
        guard sentence.isParsed else { return last }
        let attached = tokens.filter { !tokens.contains(sentence.tokens[$0].head) }
        return attached.first { ![.case, .mark, .punct, .det, .cc].contains(sentence.tokens[$0].relation) }
            ?? attached.last ?? last
    }
}
