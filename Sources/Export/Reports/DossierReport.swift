package import Model

/// A report in Markdown on what is known of one party, or between two, with a footnote for each report.
package enum DossierReport {
    /// The report.
    ///
    /// - Parameters:
    ///   - title: whom it is about.
    ///   - facts: what it tells, in any order.
    ///   - catalogue: the relation types, for their labels.
    package static func document(title: String, facts: [Fact], catalogue: RelationCatalogue) -> String {
        let graph = FactGraph(facts)
        var text = "# \(MarkdownText.escaped(title))\n\n"
        if graph.facts.isEmpty { return text + "No report was found.\n" }
        var notes: [String] = []
        var year = ""
        for fact in graph.facts {
            let heading = fact.date?.firstDay.map { String($0.description.prefix(4)) } ?? Self.undated(fact)
            if heading != year {
                text += (year.isEmpty ? "" : "\n") + "## \(heading)\n\n"
                year = heading
            }
            text += "- " + line(of: fact, catalogue: catalogue)
            for evidence in fact.evidence {
                notes.append(note(of: evidence))
                text += "[^\(notes.count)]"
            }
            text += "\n"
        }
        text += "\n"
        for (index, note) in notes.enumerated() { text += "[^\(index + 1)]: \(note)\n" }
        return text
    }

    private static func undated(_ fact: Fact) -> String { fact.date == nil ? "Without a date" : "Earlier" }

    private static func line(of fact: Fact, catalogue: RelationCatalogue) -> String {
        let label = catalogue[fact.relation]?.label ?? fact.relation
        var line = fact.date.map { "\($0.description): " } ?? ""
        line += "**\(MarkdownText.escaped(fact.subject.name))** \(label) **\(MarkdownText.escaped(fact.object.name))**"
        if fact.modality != .actual { line += " (\(fact.modality.rawValue))" }
        if fact.status != .unreviewed { line += " [\(fact.status.rawValue)]" }
        let reports = fact.reports == 1 ? "1 report" : "\(fact.reports) reports"
        let sources = fact.sources == 1 ? "1 source" : "\(fact.sources) sources"
        return line + " — \(reports), \(sources)"
    }

    private static func note(of evidence: FactEvidence) -> String {
        var note = "“\(MarkdownText.escaped(evidence.sentence))”"
        if !evidence.attribution.isEmpty {
            note += " According to " + evidence.attribution.map(MarkdownText.escaped).joined(separator: ", ") + "."
        }
        note += " " + MarkdownText.escaped(evidence.article)
        if let date = evidence.articleDate { note += ", \(date)" }
        if !evidence.articleURL.isEmpty { note += ", <\(MarkdownText.address(evidence.articleURL))>" }
        return note + "."
    }
}
