internal import KnowledgeBase
internal import Model
internal import Questions

/// An entity as a person reads it: names, codes, offices, and how many relations of each type with whom.
struct EntityText {
    private let base: KnowledgeBase
    private let catalogue: RelationCatalogue

    /// Texts from that base.
    init(base: KnowledgeBase, catalogue: RelationCatalogue) {
        self.base = base
        self.catalogue = catalogue
    }

    /// The text, several lines.
    func text(of record: EntityRecord) throws -> String {
        var lines = ["\(record.party.name) — \(record.party.type.rawValue), \(record.party.polity)"]
        if !record.aliases.isEmpty { lines.append("Also: \(record.aliases.joined(separator: ", "))") }
        var codes: [String] = []
        if !record.iso3.isEmpty { codes.append("ISO 3166-1 \(record.iso3)") }
        if !record.wikidata.isEmpty { codes.append("Wikidata \(record.wikidata)") }
        if !record.claimedBy.isEmpty { codes.append("claimed by \(record.claimedBy)") }
        if !codes.isEmpty { lines.append(codes.joined(separator: ", ")) }
        lines.append(record.statements == 1 ? "1 statement" : "\(record.statements) statements")
        let selector: FactQuery.PartySelector =
            record.party.type == .polity || record.party.type == .organisation || record.party.type == .movement
            ? .polity(record.party.polity) : .entity(name: record.party.name, polity: record.party.polity)
        let facts = try base.timeline(of: selector)
        for type in catalogue.types {
            let own = facts.filter { $0.relation == type.id }
            lines += section(type.label, own.filter { isSubject(record, of: $0) }, other: \.object)
            lines += section(type.inverseLabel, own.filter { !isSubject(record, of: $0) }, other: \.subject)
        }
        return lines.joined(separator: "\n")
    }

    private func isSubject(_ record: EntityRecord, of fact: Fact) -> Bool {
        fact.subject.polity == record.party.polity
    }

    private func section(_ label: String, _ facts: [Fact], other: KeyPath<Fact, Party>) -> [String] {
        if facts.isEmpty { return [] }
        return [label]
            + facts.map { fact in
                let date = fact.date.map { DatePhrase.phrase(for: $0) } ?? "date not given"
                let modality = fact.modality == .actual ? "" : ", \(fact.modality.rawValue)"
                let office = fact.evidence.first?.detail["office"].map { ", \($0)" } ?? ""
                return "  \(fact[keyPath: other].name) — \(date)\(modality)\(office) [\(fact.id)]"
            }
    }
}
