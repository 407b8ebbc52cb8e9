internal import Model

/// Which parties an article names together, and how much that weighs: whom "the two countries" can mean.
///
/// A sentence that names two parties and nobody else tells more of them as a pair than one that names five; names that
/// are coordinated tell most, and so does what the article begins with.
struct NamedGroups: Sendable {
    private var weights: [[PolityCode]: Int] = [:]

    /// Parties beyond which a sentence says nothing of any two of them.
    private static let mostInSentence = 6

    /// Notes the parties of one sentence.
    ///
    /// - Parameters:
    ///   - parties: the parties that the sentence names, each once.
    ///   - coordinated: those of them that are joined by "and", list by list.
    ///   - isLead: whether the article begins with the sentence.
    mutating func note(_ parties: [PolityCode], coordinated: [[PolityCode]], isLead: Bool) {
        let factor = isLead ? 2 : 1
        for list in coordinated where list.count > 1 { add(list, 3 * factor) }
        guard (2...Self.mostInSentence).contains(parties.count) else { return }
        if parties.count > 2 { add(parties, factor) }
        for (index, left) in parties.enumerated() {
            for right in parties[(index + 1)...] { add([left, right], (parties.count == 2 ? 3 : 1) * factor) }
        }
    }

    private mutating func add(_ group: [PolityCode], _ weight: Int) { weights[group.sorted(), default: 0] += weight }

    /// How much the article makes of a group; 0 for parties that it never names together.
    func weight(of group: [PolityCode]) -> Int { weights[group.sorted()] ?? 0 }

    /// The groups of a size, the weightiest first; of every size for nil. Groups of equal weight stand in the order of
    /// their codes.
    func ranked(size: Int?, where test: ([PolityCode]) -> Bool) -> [(group: [PolityCode], weight: Int)] {
        weights.filter { (size == nil || $0.key.count == size) && test($0.key) }
            .map { (group: $0.key, weight: $0.value) }
            .sorted { left, right in
                left.weight != right.weight
                    ? left.weight > right.weight : left.group.lexicographicallyPrecedes(right.group)
            }
    }
}
