internal import Model

/// A fact in words: what, when, by how many reports, then a quote and where it stands.
struct FactLines: Sendable {
    /// The relation types.
    let catalogue: RelationCatalogue

    /// Two lines: the fact and its best evidence.
    func lines(for fact: Fact) -> [String] {
        let reported = fact.firstReported.map { ", reported \(DatePhrase.phrase(for: .on(PartialDate($0))))" } ?? ""
        let date = fact.date.map { DatePhrase.phrase(for: $0) } ?? "date not given" + reported
        let reports = fact.reports == 1 ? "1 report" : "\(fact.reports) reports"
        let sources = fact.sources == 1 ? "1 source" : "\(fact.sources) sources"
        let doubt = FactReliability.isUncertain(fact) ? ", uncertain" : ""
        var lines = ["\(sentence(for: fact)) — \(date) — \(reports), \(sources)\(doubt) [\(fact.id)]"]
        if let evidence = fact.evidence.first {
            let place = evidence.articleURL.isEmpty ? evidence.article : evidence.articleURL
            let day = evidence.articleDate.map { ", \($0)" } ?? ""
            let voices = evidence.attribution.isEmpty ? "" : ", citing \(evidence.attribution.joined(separator: " > "))"
            lines.append("    \"\(evidence.sentence)\" (\(place)\(day)\(voices))")
        }
        return lines
    }

    /// Such as `North Korea recognised Donetsk People's Republic`, `Xiomara Castro holds office in Honduras: president`.
    func sentence(for fact: Fact) -> String {
        let office = fact.evidence.lazy.compactMap { $0.detail["office"] }.first.map { ": \($0)" } ?? ""
        return sentence(fact.subject, fact.relation, fact.object, fact.modality) + office
    }

    /// Such as `North Korea recognised Donetsk People's Republic — 13 July 2022`, without the date where none is told.
    func sentence(for statement: Statement) -> String {
        let date = statement.date.map { " — \(DatePhrase.phrase(for: $0))" } ?? ""
        return sentence(statement.subject, statement.relation, statement.object, statement.modality) + date
    }

    private func sentence(_ subject: Party, _ relation: String, _ object: Party, _ modality: Modality) -> String {
        let label = catalogue[relation]?.label ?? relation
        let told =
            switch modality {
            case .actual: label
            case .intended: "\(label) (announced)"
            case .possible: "\(label) (possible)"
            case .negated: "\(label) (denied)"
            }
        return "\(name(of: subject)) \(told) \(name(of: object))"
    }

    /// The party's name, with its polity where that is another name.
    private func name(of party: Party) -> String {
        party.type == .polity || party.type == .organisation || party.type == .movement
            ? party.name : "\(party.name) (\(party.polity))"
    }
}
