internal import Model

/// An article read against a question: what each of its sentences has of it.
struct ArticleAlignment: Sendable {
    /// How many sentences away from one that answers a clue may stand.
    private static let reach = 4

    /// How many sentences an article has at most all of which belong to one story.
    private static let shortArticle = 30

    private let isShort: Bool

    /// Its sentences, each against the question.
    let sentences: [SentenceAlignment]
    /// For each clue the sentences that have it.
    private let places: [Set<Int>]

    /// The alignment of those sentences.
    init(_ sentences: [ParsedSentence], for inquiry: Inquiry) {
        isShort = sentences.count <= Self.shortArticle
        self.sentences = sentences.map { SentenceAlignment($0, for: inquiry) }
        var places = inquiry.clues.map { _ in Set<Int>() }
        for reading in self.sentences {
            for clue in inquiry.clues.indices where !reading.matches[clue].isEmpty {
                places[clue].insert(reading.sentence.index)
            }
        }
        self.places = places
    }

    /// Whether the clue stands near the sentence, or in the headline.
    func isNear(_ clue: Int, to reading: SentenceAlignment) -> Bool {
        let index = reading.sentence.index
        return places[clue].contains { isShort || $0 == 0 || abs($0 - index) <= Self.reach }
    }

    /// How much of the question the sentence has, 0 to 1, where what only stands near it counts half.
    func share(of reading: SentenceAlignment) -> Double {
        var (found, all) = (0.0, 0.0)
        for (index, clue) in reading.clues.enumerated() {
            all += clue.weight
            if !reading.matches[index].isEmpty {
                found += clue.weight
            } else if isNear(index, to: reading) {
                found += clue.weight / 2
            }
        }
        return all == 0 ? 0 : found / all
    }

    /// Whether the sentence tells of what the question names: those between whom the act is stand in it, and what the act is
    /// done to; a name that only says more of these, or on what occasion, may stand near it.
    func tellsOfTheSame(_ reading: SentenceAlignment) -> Bool {
        reading.clues.indices.allSatisfy { index in
            let clue = reading.clues[index]
            if !reading.matches[index].isEmpty { return true }
            let isNeeded = reading.question.isArgument(clue.words.lowerBound) || reading.question.isRank(clue)
            return !isNeeded && (!clue.isName || isNear(index, to: reading) && !reading.saysOfAnother(than: index))
        }
    }

    /// The next sentence where it denies what that one tells: "Doha denies this".
    func denial(of reading: SentenceAlignment) -> String? {
        sentences.map(\.sentence).denial(of: reading.sentence)
    }
}
