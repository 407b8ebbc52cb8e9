internal import Linguistics

/// Parses sentences without the phrases that only say what a thing is worth, and hangs these at the thing afterwards.
///
/// A statistical parser takes "contracts worth 5.8 billion dollars with Korea" for dollars with Korea, whatever stands
/// around it. The sentence without the phrase is one that it reads well.
struct AsideParser {
    /// What tags and parses.
    let engine: LanguageEngine

    /// The words that the grammar asks for.
    let words: GrammarWords

    /// Sets parts of speech, features, lemmas, heads and relations of the sentences with those indices.
    func annotate(_ document: inout Document, sentences: [Int]) {
        var asides: [Aside] = []
        let count = document.sentences.count
        for index in sentences {
            let spans = values(in: document.sentences[index].tokens)
            for span in spans.reversed() {
                let phrase = Array(document.sentences[index].tokens[span])
                document.sentences[index].tokens.removeSubrange(span)
                document.sentences.append(
                    Sentence(
                        range: phrase[0].range.lowerBound..<phrase[phrase.count - 1].range.upperBound,
                        paragraph: document.sentences[index].paragraph, tokens: phrase))
                asides.append(Aside(sentence: index, place: span.lowerBound))
            }
        }
        engine.annotate(&document, sentences: sentences + Array(count..<document.sentences.count))
        // The last was taken out first.
        for (aside, phrase) in zip(asides, document.sentences[count...]).reversed() {
            document.sentences[aside.sentence].insert(phrase.tokens, at: aside.place)
        }
        document.sentences.removeSubrange(count...)
    }

    /// A phrase that was taken out of a sentence.
    private struct Aside {
        var sentence: Int
        /// Where it stood, counted without the phrases behind it.
        var place: Int
    }

    /// The phrases "worth 3 million dollars" of a sentence that stand behind another word.
    private func values(in tokens: [Token]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var start = 1
        while start < tokens.count {
            if tokens[start].form == "worth", let end = endOfAmount(tokens, from: start + 1) {
                spans.append(start..<end)
                start = end
            } else {
                start += 1
            }
        }
        return spans
    }

    /// Where the sum of money ends that begins there; nil when none does.
    private func endOfAmount(_ tokens: [Token], from start: Int) -> Int? {
        var end = start
        while end < tokens.count, isIn(tokens[end], .approximators) { end += 1 }
        let number = end
        while end < tokens.count, isAmount(tokens[end]) || end > number && tokens[end].form == "of" { end += 1 }
        guard end > number else { return nil }
        if tokens[end - 1].form == "of" { end -= 1 }
        // The currency, perhaps with its country: "dollars", "Swiss francs", "New Zealand dollars".
        for currency in end..<min(end + 3, tokens.count) {
            if isIn(tokens[currency], .currencies) { return currency + 1 }
            guard
                tokens[currency].form.utf8.first.map({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) ?? false
            else { break }
        }
        return end
    }

    private func isAmount(_ token: Token) -> Bool {
        token.form.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "$") }
            || isIn(token, .numerals)
    }

    private func isIn(_ token: Token, _ set: WordSet) -> Bool { words.contains(token.form.lowercased(), in: set) }
}

extension Sentence {
    /// Puts parsed words back in at that place, as what qualifies the word before.
    fileprivate mutating func insert(_ phrase: [Token], at place: Int) {
        for index in tokens.indices where tokens[index].head >= place { tokens[index].head += phrase.count }
        let own = phrase.map { token in
            var token = token
            token.relation = token.head < 0 ? .amod : token.relation
            token.head = token.head < 0 ? place - 1 : token.head + place
            return token
        }
        tokens.insert(contentsOf: own, at: place)
    }
}
