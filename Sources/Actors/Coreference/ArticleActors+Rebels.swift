internal import Gazetteer
internal import Model

/// Governments that are told of together with those who fight them.
extension ArticleActors {
    /// The state in which a movement fights that a government is named together with: "talks between the government and the
    /// Houthis"; nil where no movement stands beside it, and of one that is at home in several states.
    func landOfRebels(beside phrase: ActorPhrase, in words: Words) -> Party? {
        guard case .organ(let organ) = phrase.kind, organ.kind == "government", words.isParsed else { return nil }
        let first = words.firstConjunct(phrase.head)
        for span in names[words.sentence] {
            guard case .party(let movement, .name) = span.link, movement.type == .movement else { continue }
            let head = words.head(of: span.range, isPerson: false)
            let isJoined = head != phrase.head && words.firstConjunct(head) == first
            let isFaced =
                words.word(span.range.lowerBound - 1, is: "the")
                ? words.word(span.range.lowerBound - 2, isIn: ["with", "against"])
                : words.word(span.range.lowerBound - 1, isIn: ["with", "against"])
            guard isJoined || isFaced && phrase.range.upperBound < span.range.lowerBound,
                let lands = gazetteer.entity(code: movement.polity)?.claimedBy, lands.count == 1
            else { continue }
            return party(lands[0])
        }
        return nil
    }
}
