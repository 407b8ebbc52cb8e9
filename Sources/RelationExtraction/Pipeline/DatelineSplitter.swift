internal import Linguistics

/// Takes the dateline off the first sentence of a report ("ALGIERS, June 9 (Agency) - Algeria suspended ..."), and the
/// label off a line of a chronicle, so that they are not parsed as part of it.
struct DatelineSplitter {
    /// How many words a dateline has at most.
    private static let longest = 18

    /// The document with each dateline and each label as a sentence of its own.
    static func split(_ document: Document, words: GrammarWords) -> Document {
        let ends = document.sentences.map { end(of: $0) ?? labelEnd(of: $0, words: words) }
        guard ends.contains(where: { $0 != nil }) else { return document }
        var result = Document(text: document.text, sentences: [])
        for (sentence, end) in zip(document.sentences, ends) {
            guard let end else {
                result.sentences.append(sentence)
                continue
            }
            for words in [Array(sentence.tokens[...end]), Array(sentence.tokens[(end + 1)...])] {
                guard let first = words.first, let last = words.last else { continue }
                result.sentences.append(
                    Sentence(
                        range: first.range.lowerBound..<last.range.upperBound, paragraph: sentence.paragraph,
                        tokens: words))
            }
        }
        return result
    }

    /// The index of the dash that ends the dateline; nil when the sentence has none.
    private static func end(of sentence: Sentence) -> Int? {
        guard let first = sentence.tokens.first, isCapitals(first.form) else { return nil }
        for (index, token) in sentence.tokens.prefix(longest).enumerated().dropFirst() {
            switch token.form {
            case "-", "--", "–", "—":
                // A hyphen within a name has no spaces around it.
                let isSpaced = token.isFollowedBySpace && sentence.tokens[index - 1].isFollowedBySpace
                guard isSpaced || token.form == "--", index + 3 < sentence.tokens.count else { continue }
                return index
            case ".", "?", "!", ";": return nil
            default:
                if index > 2, isVerbLike(token.form) { return nil }
            }
        }
        return nil
    }

    /// Whether the word is a dash.
    static func isDash(_ form: String) -> Bool { ["-", "--", "–", "—"].contains(form) }

    private static func isCapitals(_ form: String) -> Bool {
        let bytes = form.utf8
        return bytes.count > 2
            && bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == 0x2F || $0 == 0x2E }
    }

    /// Whether a word shows that the sentence proper has begun.
    private static func isVerbLike(_ form: String) -> Bool {
        ["said", "says", "has", "have", "had", "was", "were", "is", "are", "will", "would", "the", "that"].contains(
            form)
    }
}
