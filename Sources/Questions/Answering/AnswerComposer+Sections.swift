internal import Model

/// The parts of an answer, each under a line that says what it tells.
extension AnswerComposer {
    /// What an answer begins with, before its facts: a yes or no, a count, or that nothing is found. Facts that answer in
    /// another way become those of the answer.
    ///
    /// - Throws: what `corpus` throws.
    func opening(
        of question: Question, found: inout Findings, corpus: @autoclosure () throws -> CorpusSummary
    ) rethrows -> [String] {
        var text: [String] = []
        if found.facts.isEmpty, !found.disputed.isEmpty {
            text.append("Disputed: told by some reports, denied by others:")
            (found.facts, found.disputed) = (found.disputed, [])
        } else if found.facts.isEmpty, !found.reversed.isEmpty {
            text.append("No, by the dates in the reports found:")
            text += told(found.reversed)
        } else if found.facts.isEmpty, !found.undecided.isEmpty {
            text.append("The dates in the reports found do not tell which came first:")
            text += told(found.undecided)
        } else if question.relations.isEmpty, found.facts.isEmpty, !found.beside.isEmpty {
            text.append("Told only as announced, possible or denied:")
            (found.facts, found.beside) = (found.beside, [])
        } else if question.form == .whether, found.facts.isEmpty, !found.beside.isEmpty {
            // Asked whether something holds, a withdrawal or a denial is the answer.
            text.append(Self.contrary(of: found.beside, question: question))
            (found.facts, found.beside) = (found.beside, [])
        } else if question.form == .when, found.facts.isEmpty, !found.beside.isEmpty,
            found.beside.allSatisfy({ $0.modality == .intended })
        {
            // "When is Chad to open its embassy"
            text.append("Announced, and not reported as done:")
            (found.facts, found.beside) = (found.beside, [])
        } else if found.facts.isEmpty {
            text += nothing(in: &found, of: try corpus())
        } else if let head = headline(for: question, found: found) {
            text.append(head)
        }
        return text
    }

    /// That no report is found; the sentences that may tell come first then.
    private func nothing(in found: inout Findings, of corpus: CorpusSummary) -> [String] {
        if found.passages.isEmpty { return ["No report found in \(corpus.description)."] }
        defer { found.passages = [] }
        return ["No report found in \(corpus.description) that was read as a statement of it."]
            + Self.quotes(found.passages)
    }

    /// What is told beside the facts of the answer.
    func sections(of found: Findings, question: Question) -> [String] {
        var text: [String] = []
        func add(_ title: String, _ facts: [Fact]) {
            if !facts.isEmpty { text += [title] + told(facts) }
        }
        add("Read with low confidence, and perhaps another act:", found.doubtful)
        add("Of these the articles say so in other sentences:", found.elsewhere)
        add("Disputed, because others deny it:", found.disputed)
        add("Perhaps outside that time, by the dates given:", found.earlier)
        add("Published in that time, without a date:", found.undated)
        add(found.facts.isEmpty ? "Told otherwise:" : "Told beside, and not counted:", found.beside)
        add("Not told of that time; of other times, or without a date:", found.otherTimes)
        if found.facts.isEmpty, found.beside.isEmpty {
            add("Not told in that word; of acts of its kind the reports tell:", found.kin)
            if !found.near.isEmpty { text += Self.quotes(found.passages) }
            add("Of other acts the reports tell:", found.near)
        }
        let persons = (question.subjects + question.objects + question.either).filter(\.isPerson).map(\.name)
        add(
            "Of whoever acts for the same, in reports that name \(persons.joined(separator: " and ")):", found.ofPolity)
        if found.near.isEmpty { text += Self.quotes(found.passages) }
        return text
    }

    /// Sentences that may tell, under a line that says so; nothing for none.
    static func quotes(_ passages: [Passage]) -> [String] {
        if passages.isEmpty { return [] }
        return [
            passages.count == 1
                ? "A sentence that may tell, not read as such a statement:"
                : "Sentences that may tell, not read as such statements:"
        ] + passages.map(\.line)
    }
}
