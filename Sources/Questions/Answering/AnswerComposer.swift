package import Model

/// Words an answer: a line for each fact with its date, its reports and a quote, then how the question was understood.
package struct AnswerComposer: Sendable {
    private let catalogue: RelationCatalogue

    /// A composer that words relations by that catalogue.
    package init(catalogue: RelationCatalogue) { self.catalogue = catalogue }

    /// The answer to the question.
    ///
    /// - Parameters:
    ///   - facts: what the base holds for the question, in the order of time.
    ///   - alternatives: facts on the same parties in another modality ("announced", "denied"), told as such.
    ///   - corpus: how much was searched.
    package func answer(
        to question: Question, facts: [Fact], alternatives: [Fact] = [], corpus: CorpusSummary
    ) -> Answer {
        var lines: [String] = []
        if facts.isEmpty {
            lines.append("No report found in \(corpus.description): \(understanding(of: question)).")
        } else {
            if let head = headline(for: question, facts: facts) { lines.append(head) }
            for fact in facts { lines += self.lines(for: fact) }
        }
        if !alternatives.isEmpty {
            lines.append("Told otherwise:")
            for fact in alternatives { lines += self.lines(for: fact) }
        }
        if !facts.isEmpty { lines.append("Understood as: \(understanding(of: question)).") }
        for (typed, taken) in question.corrections.sorted(by: { $0.key < $1.key }) {
            lines.append("Took \"\(typed)\" for \"\(taken)\".")
        }
        if !question.notUnderstood.isEmpty {
            lines.append("Left aside: \(question.notUnderstood.map { "\"\($0)\"" }.joined(separator: ", ")).")
        }
        return Answer(
            outcome: facts.isEmpty ? .nothingFound : .answered, facts: facts, text: lines.joined(separator: "\n"))
    }

    /// The answer to a question of which too little was understood: which words were not, and what would help.
    package func refusal(of question: Question) -> Answer {
        let words = question.notUnderstood.map { "\"\($0)\"" }.joined(separator: ", ")
        let reason =
            question.notUnderstood.isEmpty
            ? "The question names no relation and nobody." : "Not understood: \(words)."
        return Answer(
            outcome: .notUnderstood, facts: [],
            text: """
                \(reason)
                Ask for a relation ("who recognised Kosovo"), or look with `chancery search WORDS`, \
                `chancery relations --subject NAME`, `chancery codebook`.
                """)
    }

    // MARK: - Lines

    /// The line that sums up a count or a yes; nil where the facts speak for themselves.
    private func headline(for question: Question, facts: [Fact]) -> String? {
        switch question.form {
        case .howMany:
            let names = Set(facts.map { question.subjects.isEmpty ? $0.subject.polity : $0.object.polity })
            return "\(names.count), by the reports found:"
        case .howOften:
            return "\(facts.count == 1 ? "Once" : "\(facts.count) times"), by the reports found:"
        case .whether:
            return facts.allSatisfy({ $0.modality == .negated }) ? "Denied, by the reports found:" : "Reported:"
        case .who, .whom, .when, .what:
            return nil
        }
    }

    private func lines(for fact: Fact) -> [String] {
        let date = fact.date.map { DatePhrase.phrase(for: $0) } ?? "date not given"
        let reports = fact.reports == 1 ? "1 report" : "\(fact.reports) reports"
        let sources = fact.sources == 1 ? "1 source" : "\(fact.sources) sources"
        var lines = ["\(sentence(for: fact)) — \(date) — \(reports), \(sources) [\(fact.id)]"]
        if let evidence = fact.evidence.first {
            let place = evidence.articleURL.isEmpty ? evidence.article : evidence.articleURL
            let day = evidence.articleDate.map { ", \($0)" } ?? ""
            let voices = evidence.attribution.isEmpty ? "" : ", citing \(evidence.attribution.joined(separator: " > "))"
            lines.append("    \"\(evidence.sentence)\" (\(place)\(day)\(voices))")
        }
        return lines
    }

    /// Such as `North Korea recognised Donetsk People's Republic`.
    private func sentence(for fact: Fact) -> String {
        let label = catalogue[fact.relation]?.label ?? fact.relation
        let told =
            switch fact.modality {
            case .actual: label
            case .intended: "\(label) (announced)"
            case .possible: "\(label) (possible)"
            case .negated: "\(label) (denied)"
            }
        let office = fact.evidence.first?.detail["office"].map { " (\($0))" } ?? ""
        return "\(name(of: fact.subject)) \(told) \(name(of: fact.object))\(office)"
    }

    /// The party's name, with its polity where that is another name.
    private func name(of party: Party) -> String {
        party.type == .polity || party.type == .organisation || party.type == .movement
            ? party.name : "\(party.name) (\(party.polity))"
    }

    // MARK: - Understanding

    /// How the question was understood, in one line.
    package func understanding(of question: Question) -> String {
        var parts: [String] = [question.form.rawValue]
        parts.append(
            question.relations.isEmpty
                ? "any relation"
                : question.relations.map { catalogue[$0]?.label ?? $0 }.joined(separator: " or "))
        if question.isNegated { parts.append("not") }
        if !question.subjects.isEmpty { parts.append("by \(names(question.subjects))") }
        if !question.objects.isEmpty { parts.append("towards \(names(question.objects))") }
        if !question.either.isEmpty { parts.append("with \(names(question.either))") }
        if let group = question.group { parts.append("among \(group.name)") }
        if let source = question.source { parts.append("reported by \(source.name)") }
        if !question.office.isEmpty { parts.append("office: \(question.office)") }
        if let period = question.period { parts.append("in \(period)") }
        if let day = question.asOf { parts.append("as of \(day)") }
        if let party = question.beforeParty { parts.append("before \(party.name)") }
        if let party = question.afterParty { parts.append("after \(party.name)") }
        if question.selection != .all { parts.append(question.selection.rawValue) }
        if question.isState { parts.append("what holds") }
        return parts.joined(separator: ", ")
    }

    private func names(_ parties: [NamedParty]) -> String { parties.map(\.name).joined(separator: " and ") }
}
