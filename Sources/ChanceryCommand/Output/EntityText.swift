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
        for section in try base.sections(of: selector, polity: record.party.polity, longest: Self.longestSection) {
            guard let type = catalogue[section.relation] else { continue }
            lines.append(section.isSubject ? type.label : type.inverseLabel)
            let left = section.count - section.latest.count
            if left > 0 { lines.append("  \(left) earlier; `chancery timeline` lists them all") }
            lines += section.latest.map { fact in
                // Of a symmetric fact the articles name either first.
                let isSubject = type.isSymmetric ? fact.subject.polity == record.party.polity : section.isSubject
                return line(of: fact, other: isSubject ? fact.object : fact.subject)
            }
        }
        return lines.joined(separator: "\n")
    }

    /// How many facts of one relation type and side are shown; of more, the latest.
    private static let longestSection = 20

    private func line(of fact: Fact, other: Party) -> String {
        let date = fact.date.map { DatePhrase.phrase(for: $0) } ?? "date not given"
        let modality = fact.modality == .actual ? "" : ", \(fact.modality.rawValue)"
        let office = fact.evidence.first?.detail["office"].map { ", \($0)" } ?? ""
        return "  \(other.name) — \(date)\(modality)\(office) [\(fact.id)]"
    }
}
