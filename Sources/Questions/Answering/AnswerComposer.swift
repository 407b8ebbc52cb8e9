package import Model

/// Words an answer: a line for each fact with its date, its reports and a quote, then how the question was understood.
package struct AnswerComposer: Sendable {
    private let catalogue: RelationCatalogue
    private let lines: FactLines

    /// How many facts the text tells; the others are counted.
    private static let largestCount = 60

    /// A composer that words relations by that catalogue.
    package init(catalogue: RelationCatalogue) {
        self.catalogue = catalogue
        lines = FactLines(catalogue: catalogue)
    }

    /// The answer to the question.
    ///
    /// - Parameters:
    ///   - found: what the base holds for the question.
    ///   - corpus: how much was searched.
    package func answer(to question: Question, found: Findings, corpus: CorpusSummary) -> Answer {
        var found = found
        // Asked whether something holds, a withdrawal or a denial is the answer.
        let isToldOtherwise = question.form == .whether && found.facts.isEmpty && !found.beside.isEmpty
        var text: [String] = []
        if isToldOtherwise {
            text.append(Self.contrary(of: found.beside, question: question))
            (found.facts, found.beside) = (found.beside, [])
        } else if found.facts.isEmpty {
            text.append("No report found in \(corpus.description).")
        } else if let head = headline(for: question, found: found) {
            text.append(head)
        }
        text += told(found.facts)
        if !found.undated.isEmpty {
            text.append("Published in that time, without a date:")
            text += told(found.undated)
        }
        if !found.beside.isEmpty {
            text.append(found.facts.isEmpty ? "Told otherwise:" : "Told beside, and not counted:")
            text += told(found.beside)
        }
        text += found.notes
        text.append("Understood as: \(UnderstandingPhrase(catalogue: catalogue).phrase(for: question)).")
        if !found.topics.isEmpty {
            text.append("Only reports that say \(Self.quoted(found.topics)).")
        }
        for (typed, taken) in question.corrections.sorted(by: { $0.key < $1.key }) {
            text.append("Took \"\(typed)\" for \"\(taken)\".")
        }
        if !found.leftAside.isEmpty { text.append("Left aside: \(Self.quoted(found.leftAside)).") }
        if found.facts.isEmpty { text.append(Self.advice(for: question)) }
        return Answer(
            outcome: found.facts.isEmpty ? .nothingFound : .answered, facts: found.facts,
            text: text.joined(separator: "\n"))
    }

    /// The answer to a question of which too little was understood: which words were not, and what would help.
    package func refusal(of question: Question) -> Answer {
        let reason =
            question.notUnderstood.isEmpty
            ? "Not understood: the question names no relation and nobody."
            : "Not understood: \(Self.quoted(question.notUnderstood))."
        var text = [reason]
        if !question.relations.isEmpty {
            text.append(
                "The rest was understood as: \(UnderstandingPhrase(catalogue: catalogue).phrase(for: question)).")
        }
        text.append(
            """
            Ask for a relation ("who recognised Kosovo"), or look with `chancery search \
            \(question.notUnderstood.first ?? "WORDS")`, `chancery relations --subject NAME`, `chancery codebook`.
            """)
        return Answer(outcome: .notUnderstood, facts: [], text: text.joined(separator: "\n"))
    }

    // MARK: - Lines

    private func told(_ facts: [Fact]) -> [String] {
        var told = facts.prefix(Self.largestCount).flatMap { lines.lines(for: $0) }
        if facts.count > Self.largestCount {
            told.append("... and \(facts.count - Self.largestCount) more; --format json tells all.")
        }
        return told
    }

    /// The line that sums up a count or a yes; nil where the facts speak for themselves.
    private func headline(for question: Question, found: Findings) -> String? {
        let isDenied = found.beside.contains { $0.modality == .negated }
        switch question.form {
        case .howMany:
            return "\(Self.partyCount(of: found.facts, question: question)), by the reports found:"
        case .howOften:
            return
                "\(found.facts.count == 1 ? "Once" : "\(found.facts.count) times"), by the reports found:"
        case .whether:
            if found.facts.allSatisfy({ $0.modality == .intended }) { return "Announced, by the reports found:" }
            let silent = question.subjects.filter { party in
                !found.facts.contains { fact in party.selectors.contains { Self.stands($0, for: fact.subject) } }
            }
            if question.subjects.count > 1, !silent.isEmpty, question.either.isEmpty, isDirected(question) {
                return "Reported of some; no report of \(silent.map(\.name).joined(separator: ", ")):"
            }
            return isDenied ? "Reported, and denied by others:" : "Yes, by the reports found:"
        case .who where question.isNegated:
            return "By the reports found; of others nothing is said:"
        case .who, .whom, .when, .what:
            return nil
        }
    }

    /// How many parties are sought and found.
    private static func partyCount(of facts: [Fact], question: Question) -> Int {
        let named = (question.subjects + question.objects + question.either).flatMap(\.selectors)
        func isNamed(_ party: Party) -> Bool { named.contains { stands($0, for: party) } }
        return Set(
            facts.map { fact in
                question.subjects.isEmpty && !(question.objects.isEmpty && isNamed(fact.subject))
                    ? fact.subject.polity : fact.object.polity
            }
        ).count
    }

    private func isDirected(_ question: Question) -> Bool {
        question.relations.contains { catalogue[$0]?.isSymmetric != true }
    }

    private static func stands(_ selector: FactQuery.PartySelector, for party: Party) -> Bool {
        switch selector {
        case .polity(let code): party.polity == code
        case .entity(let name, _): party.name == name
        }
    }

    private static func contrary(of facts: [Fact], question: Question) -> String {
        if facts.allSatisfy({ $0.modality == .negated }) { return "No, by the reports found; it is denied:" }
        if facts.allSatisfy({ $0.modality == .intended }) { return "Announced, and not reported as done:" }
        if facts.allSatisfy({ $0.modality == .possible }) { return "Said to be possible, and not reported as done:" }
        if question.isState, facts.contains(where: { $0.modality == .actual || $0.modality == .negated }) {
            return "No, by the reports found:"
        }
        return "Not reported as done; told instead:"
    }

    private static func advice(for question: Question) -> String {
        let parties = question.subjects + question.objects + question.either
        guard let name = parties.first?.name else { return "See `chancery relations` for what is known." }
        return "See `chancery timeline \"\(name)\"` for what is known."
    }

    private static func quoted(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: ", ") }
}
