internal import Model

/// How far facts can be relied on: by whose word they are told, and how surely they were read.
struct FactReliability {
    /// The relation types.
    let catalogue: RelationCatalogue

    /// Below it, what one statement says is called uncertain (of 1).
    private static let leastConfidence = 0.65

    /// Whether the fact rests on one statement that was read with low confidence, and nobody accepted it.
    static func isUncertain(_ fact: Fact) -> Bool {
        fact.reports == 1 && fact.confidence < leastConfidence && fact.status == .unreviewed
    }

    /// What stands over facts that answer with a yes; there is at least one.
    ///
    /// - Parameter denials: words of a sentence that speaks of a denial.
    func headline(for facts: [Fact], denials: [String]) -> String {
        if facts.allSatisfy(Self.isUncertain) { return "Perhaps; read with low confidence, by the reports found:" }
        let told = facts.filter { !Self.isUncertain($0) }
        let voices = told.flatMap(\.evidence).map(\.attribution)
        guard !voices.isEmpty, voices.allSatisfy({ !$0.isEmpty }) else { return "Yes, by the reports found:" }
        var names: [String] = []
        for name in voices.compactMap(\.last) where !names.contains(name) { names.append(name) }
        let sentences = told.flatMap(\.evidence).map(\.sentence)
        if sentences.contains(where: { WordSearch(in: $0).hasOne(of: denials) }) {
            return "Told by \(names.prefix(3).joined(separator: ", ")); the quotes speak of a denial:"
        }
        let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " and others" : "")
        return told.allSatisfy(isOwnWord)
            ? "By the word of \(list) alone:" : "Yes, according to \(list):"
    }

    /// Whether only the doer tells of it, of an act that is not done by telling.
    private func isOwnWord(_ fact: Fact) -> Bool {
        catalogue[fact.relation]?.group.isDoneByWords != true
            && fact.evidence.allSatisfy { $0.attribution.last == fact.subject.name }
    }
}
