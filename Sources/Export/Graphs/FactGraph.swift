internal import Model

/// Facts as a graph: the parties are its nodes, the facts its edges, both in a fixed order.
struct FactGraph {
    /// The parties, sorted by polity, name and type.
    let parties: [Party]

    /// The facts, sorted by date, parties, relation and id.
    let facts: [Fact]

    private let indices: [Party: Int]

    /// The graph of those facts.
    init(_ facts: [Fact]) {
        let parties = Set(facts.flatMap { [$0.subject, $0.object] }).sorted { Self.key($0) < Self.key($1) }
        self.parties = parties
        self.facts = facts.sorted { Self.key($0) < Self.key($1) }
        indices = Dictionary(uniqueKeysWithValues: parties.enumerated().map { ($1, $0) })
    }

    /// The place of a party among the parties.
    func index(of party: Party) -> Int { indices[party] ?? 0 }

    /// A short identifier of a party that does not depend on the other parties.
    static func identifier(of party: Party) -> String {
        let key = [party.name, party.type.rawValue, party.polity.rawValue].joined(separator: "\u{1F}")
        return String(SHA256.hexDigest(of: key.utf8).prefix(16))
    }

    /// What sorts parties.
    private static func key(_ party: Party) -> SortKey {
        SortKey([party.polity.rawValue, party.name, party.type.rawValue])
    }

    /// What sorts facts; those without a date come last.
    private static func key(_ fact: Fact) -> SortKey {
        SortKey([
            fact.date?.firstDay?.description ?? fact.date.map { _ in "0000" } ?? "~", fact.date?.description ?? "",
            fact.subject.name, fact.relation, fact.object.name, fact.id,
        ])
    }

    /// Texts that are compared by their bytes, one after the other.
    struct SortKey: Comparable {
        private let parts: [String]

        /// The key of those texts.
        init(_ parts: [String]) { self.parts = parts }

        /// By the bytes of the first part that differs.
        static func < (left: SortKey, right: SortKey) -> Bool {
            for (first, second) in zip(left.parts, right.parts) where !first.utf8.elementsEqual(second.utf8) {
                return first.utf8.lexicographicallyPrecedes(second.utf8)
            }
            return left.parts.count < right.parts.count
        }
    }
}
