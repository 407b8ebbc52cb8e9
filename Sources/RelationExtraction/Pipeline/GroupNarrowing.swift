internal import Actors
internal import Linguistics
internal import Model

/// Who is meant by the names of groups: "African countries" are those that the article names, or nobody.
struct GroupNarrowing {
    private let document: Document
    private let named: Set<PolityCode>
    private let firstNamed: [PolityCode: Int]
    private let groups: [[Party]: [Mention]]

    /// The narrowing by the mentions of a document, which stand in the order of the text.
    init(document: Document, mentions: [Mention]) {
        self.document = document
        var named: Set<PolityCode> = []
        var firstNamed: [PolityCode: Int] = [:]
        for mention in mentions where mention.parties.count == 1 {
            let polity = mention.parties[0].polity
            if mention.kind != .nominal && mention.kind != .pronoun { named.insert(polity) }
            if mention.kind == .name, firstNamed[polity] == nil { firstNamed[polity] = mention.sentence }
        }
        self.named = named
        self.firstNamed = firstNamed
        groups = Dictionary(grouping: mentions.filter { $0.parties.count > 1 && $0.kind != .pronoun }, by: \.parties)
    }

    /// A mention of a group with those that are meant, any other as it is.
    func narrowed(_ mention: Mention) -> Mention {
        guard mention.parties.count > 2 || (mention.kind == .adjective && mention.parties.count > 1),
            !mention.parties.allSatisfy({ named.contains($0.polity) })
        else { return mention }
        var result = mention
        result.parties = counted(mention)
        return result
    }

    /// Of a group "three European countries" those that the title or the article names, when they are as many as said.
    private func counted(_ mention: Mention) -> [Party] {
        // "The three Baltic states say that they will leave": whom the pronoun stands for was counted there.
        if mention.kind == .pronoun {
            let antecedent = groups[mention.parties]?.last { other in
                (other.sentence, other.tokens.lowerBound) < (mention.sentence, mention.tokens.lowerBound)
            }
            return antecedent.map(counted) ?? []
        }
        guard let count = mention.number(in: document) else { return [] }
        for last in [0, mention.sentence, document.sentences.count] {
            // "The three Baltic states" are all that there are.
            if mention.parties.count == count { return mention.parties }
            let members = mention.parties.filter { party in firstNamed[party.polity].map { $0 <= last } ?? false }
            if members.count == count { return members }
        }
        return []
    }
}
