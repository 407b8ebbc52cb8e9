internal import Actors
internal import Linguistics
internal import Model
internal import RelationExtraction
internal import TemporalExpressions

/// What the pipeline sees in a text, for a person to read.
struct ExplanationText {
    private let extraction: Extraction

    /// The explanation of what was extracted.
    init(_ extraction: Extraction) { self.extraction = extraction }

    /// A block for each sentence (its tree, mentions, dates), then the statements.
    var text: String {
        var lines: [String] = []
        for (index, sentence) in extraction.document.sentences.enumerated() {
            lines.append("Sentence \(index + 1)")
            lines.append(TreePrinter().text(of: sentence))
            lines += section("Mentions", extraction.analysis.mentions.filter { $0.sentence == index }.map(line))
            lines += section("Dates", extraction.dates.filter { $0.sentence == index }.map(line))
        }
        lines += section(
            "Offices",
            extraction.analysis.holdings.map { holding in
                let host = holding.accreditedTo.map { ", accredited to \($0.name)" } ?? ""
                return "\(holding.person.name): \(holding.office) of \(holding.polity.name)\(host)"
                    + (holding.isFormer ? " (former)" : "") + "  [\(holding.rule)]"
            })
        lines += section("Statements", extraction.statements.map(line))
        return lines.joined(separator: "\n")
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [title] + lines.map { "  " + $0 }
    }

    private func line(_ mention: Mention) -> String {
        let words = extraction.document.sentences[mention.sentence].tokens[mention.tokens].map(\.form)
        let parties = mention.parties.map { "\($0.name) (\($0.type.rawValue), \($0.polity))" }
        let target =
            parties.isEmpty ? (mention.kind == .media ? mention.displayName : "open") : parties.joined(separator: " + ")
        return "\(words.joined(separator: " ")): \(mention.kind.rawValue) -> \(target)"
            + (mention.isPlaceOnly ? ", a place" : "") + "  [\(mention.reason)]"
    }

    private func line(_ expression: TemporalExpression) -> String {
        let value: String =
            if let date = expression.value {
                date.description
            } else if let offset = expression.offset {
                "\(offset.months) months and \(offset.days) days from another event"
            } else {
                "open"
            }
        return "\(expression.text): \(expression.kind.rawValue) -> \(value)  [\(expression.derivation)]"
    }

    private func line(_ statement: Statement) -> String {
        let date = statement.date.map { ", \($0) (\"\(statement.dateText)\")" } ?? ""
        let voices = statement.attribution.isEmpty ? "" : ", says \(statement.attribution.joined(separator: " > "))"
        let details = statement.detail.sorted { $0.key < $1.key }.map { ", \($0.key): \($0.value)" }.joined()
        return "\(statement.subject.name) (\(statement.subject.polity)) — \(statement.relation) — "
            + "\(statement.object.name) (\(statement.object.polity)), \(statement.modality.rawValue)\(date)\(voices)"
            + "\(details)  [\(statement.evidence.first?.rule ?? "")]"
    }
}
