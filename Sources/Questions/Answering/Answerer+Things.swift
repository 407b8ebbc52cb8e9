internal import Model

/// Acts upon a thing that is named with its owner.
extension Answerer {
    /// Whether the question asks who recognised a thing and not the party whose it is: "recognised the *annexation* of Tibet".
    /// Who recognised the party itself does not answer that.
    static func recognisesThing(_ question: Question, topics: Topics) -> Bool {
        guard question.relations.isOnly(.recognised) else { return false }
        let words = question.text.lowercased().utf8
            .split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "?") }.map { String(Substring($0)) }
        guard let verb = words.firstIndex(where: { $0.hasPrefix("recogni") }) else { return false }
        let topics = topics.words.map { $0.lowercased() }
        let rest = words[(verb + 1)...]
        guard let of = rest.firstIndex(of: "of"), of - verb <= longestThing, of > verb + 1 else { return false }
        return topics.contains(words[of - 1])
    }

    /// How many words behind the verb "of" may stand: "the forcible Soviet annexation of".
    private static let longestThing = 5
}
