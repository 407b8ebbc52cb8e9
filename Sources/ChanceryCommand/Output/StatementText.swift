internal import Model
internal import Questions

/// A statement with all that is known of it, as a person reads it.
struct StatementText {
    private let catalogue: RelationCatalogue

    /// Texts that word relations by that catalogue.
    init(catalogue: RelationCatalogue) { self.catalogue = catalogue }

    /// The text, several lines.
    func text(of record: StatementRecord) -> String {
        let statement = record.statement
        let label = catalogue[statement.relation]?.label ?? statement.relation
        var lines = [
            "\(record.id): \(name(statement.subject)) \(label) \(name(statement.object))",
            "  relation     \(statement.relation), \(statement.modality.rawValue)",
        ]
        if let date = statement.date {
            lines.append("  date         \(date) (\(DatePhrase.phrase(for: date))), from \"\(statement.dateText)\"")
        } else {
            lines.append("  date         not given")
        }
        lines.append(
            "  says         "
                + (statement.attribution.isEmpty
                    ? "the article itself" : statement.attribution.joined(separator: " > ")))
        for (key, value) in statement.detail.sorted(by: { $0.key < $1.key }) {
            lines.append("  \(key)\(String(repeating: " ", count: max(1, 13 - key.utf8.count)))\(value)")
        }
        lines.append("  confidence   \(Int((statement.confidence * 100).rounded())) %")
        lines.append("  status       \(record.status)")
        let day = record.articleDate.map { ", \($0)" } ?? ""
        lines.append("  article      \(record.article)\(day): \(record.articleTitle)")
        if !record.articleURL.isEmpty { lines.append("               \(record.articleURL)") }
        for evidence in statement.evidence {
            lines.append("  evidence     \"\(evidence.sentence)\"")
            lines.append(
                "               bytes \(evidence.range.lowerBound)-\(evidence.range.upperBound), rule \(evidence.rule)")
        }
        return lines.joined(separator: "\n")
    }

    private func name(_ party: Party) -> String { "\(party.name) (\(party.polity))" }
}
