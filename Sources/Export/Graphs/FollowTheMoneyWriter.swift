package import Model

/// Writes facts as entities of FollowTheMoney (followthemoney.tech), a JSON object a line.
///
/// A party is a `Person`, `PublicBody` or `Organization`, a report's article an `Article`, a fact an `Event` with its
/// quote. A fact that is `actual` is an `UnknownLink` beside, for the graph: the schema has no direction for it, so the
/// role spells it. Dates are prefixes of ISO 8601; an interval gives its first and last day.
package enum FollowTheMoneyWriter {
    /// The lines: parties, articles, then facts.
    package static func document(_ facts: [Fact], catalogue: RelationCatalogue) -> String {
        let graph = FactGraph(facts)
        var lines: [String] = []
        for party in graph.parties {
            lines.append(
                entity(
                    id: partyID(party), schema: schema(of: party.type),
                    properties: [("name", [party.name]), ("notes", ["polity: " + party.polity.rawValue])]))
        }
        var articles: [String: FactEvidence] = [:]
        for evidence in graph.facts.flatMap(\.evidence) where articles[evidence.article] == nil {
            articles[evidence.article] = evidence
        }
        for (identifier, evidence) in articles.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            lines.append(
                entity(
                    id: articleID(identifier), schema: "Article",
                    properties: [
                        ("title", [identifier]), ("sourceUrl", urls(evidence)),
                        ("publishedAt", evidence.articleDate.map { [$0.description] } ?? []),
                    ]))
        }
        for fact in graph.facts { lines += self.lines(of: fact, type: catalogue[fact.relation]) }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(of fact: Fact, type: RelationType?) -> [String] {
        let label = type?.label ?? fact.relation
        let modality = fact.modality == .actual ? "" : " (\(fact.modality.rawValue))"
        let subject = partyID(fact.subject)
        let object = partyID(fact.object)
        let sources = fact.evidence.flatMap(urls)
        var shared: [(String, [String])] = dates(fact.date)
        shared.append(("sourceUrl", unique(sources)))
        shared.append(("summary", unique(fact.evidence.map(\.sentence))))
        shared.append(("recordId", [fact.id]))
        var lines = [
            entity(
                id: "chancery-fact-" + fact.id, schema: "Event",
                properties: [
                    ("name", ["\(fact.subject.name) \(label) \(fact.object.name)\(modality)"]),
                    ("involved", unique([subject, object])),
                    ("proof", unique(fact.evidence.map { articleID($0.article) })),
                ] + shared)
        ]
        if fact.modality == .actual {
            lines.append(
                entity(
                    id: "chancery-link-" + fact.id, schema: "UnknownLink",
                    properties: [("subject", [subject]), ("object", [object]), ("role", [label])] + shared))
        }
        return lines
    }

    private static func schema(of type: EntityType) -> String {
        switch type {
        case .person: "Person"
        case .polity, .organ: "PublicBody"
        case .organisation, .movement: "Organization"
        }
    }

    private static func dates(_ date: EventDate?) -> [(String, [String])] {
        switch date {
        case nil: []
        case .on(let date): [("date", [date.description])]
        case .between(let start, let end):
            [("startDate", start.map { [$0.description] } ?? []), ("endDate", end.map { [$0.description] } ?? [])]
        }
    }

    private static func urls(_ evidence: FactEvidence) -> [String] {
        evidence.articleURL.isEmpty ? [] : [evidence.articleURL]
    }

    private static func partyID(_ party: Party) -> String { "chancery-party-" + FactGraph.identifier(of: party) }

    private static func articleID(_ identifier: String) -> String {
        "chancery-article-" + String(SHA256.hexDigest(of: identifier.utf8).prefix(16))
    }

    private static func unique(_ texts: [String]) -> [String] {
        Set(texts).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private static func entity(id: String, schema: String, properties: [(String, [String])]) -> String {
        var bytes = Array("{\"id\": ".utf8)
        JSONText.append(id, to: &bytes)
        bytes += Array(", \"schema\": \"\(schema)\", \"properties\": {".utf8)
        var isFirst = true
        for (name, values) in properties where !values.isEmpty {
            if !isFirst { bytes += Array(", ".utf8) }
            isFirst = false
            JSONText.append(name, to: &bytes)
            bytes += Array(": ".utf8)
            JSONText.append(values, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self) + "}}"
    }
}
