/// Variants of sentences that the treebanks have few of: without the last full stop, as headlines, in lower case.
enum Augmentation {
    /// Words that headlines in title case leave in lower case.
    private static let small: Set<String> = [
        "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with", "from", "as",
    ]

    /// The sentence, or in some of the cases a variant of it.
    static func varied(_ sentence: TreebankSentence, random: inout RandomSource) -> TreebankSentence {
        if random.fraction() < 0.3, let headline = Headline.rewritten(sentence, random: &random) {
            return random.fraction() < 0.3 ? inTitleCase(headline) : headline
        }
        switch random.fraction() {
        case ..<0.10:
            return withoutLastPunctuation(sentence)
        case ..<0.13:
            return inTitleCase(withoutLastPunctuation(sentence))
        case ..<0.19:
            let kept = random.fraction() < 0.5 ? sentence : withoutLastPunctuation(sentence)
            return kept.map { word in
                var word = word
                word.form = word.form.lowercased()
                return word
            }
        default:
            return sentence
        }
    }

    private static func inTitleCase(_ sentence: TreebankSentence) -> TreebankSentence {
        sentence.enumerated().map { index, word in
            var word = word
            let isSmall = small.contains(word.form.lowercased()) && index > 0
            if !isSmall, let first = word.form.unicodeScalars.first {
                word.form = first.properties.titlecaseMapping + String(word.form.unicodeScalars.dropFirst())
            }
            return word
        }
    }

    private static func withoutLastPunctuation(_ sentence: TreebankSentence) -> TreebankSentence {
        guard let last = sentence.last, sentence.count > 2, last.upos == "PUNCT", last.head != 0,
            !sentence.contains(where: { $0.head == sentence.count })
        else { return sentence }
        return sentence.dropLast()
    }
}
