internal import Model

/// The first, the last and the third of what was done.
extension Answerer {
    /// The subjects of a choice of whom nothing was found: "did Iran or Venezuela recognise it".
    static func silent(in found: Findings, of question: Question) -> [String] {
        guard question.either.isEmpty, !found.facts.isEmpty else { return [] }
        let chosen = [question.subjects, question.objects].filter { $0.count > 1 }.flatMap(\.self)
        return chosen.filter { party in
            !found.facts.contains { party.means($0.subject) || party.means($0.object) }
        }.map(\.name)
    }

    /// The names of who did it, each once.
    static func subjects(of facts: [Fact]) -> String {
        facts.map(\.subject.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            .joined(separator: ", ")
    }

    /// Leaves the first, the last or the third, as asked.
    func select(_ found: inout Findings, by question: Question) {
        let dated = found.facts.filter { $0.date != nil }.count
        if let rank = question.rank {
            let facts = found.facts
            let place = rank - 1
            guard place < facts.count, place > 0, FactOrder.precedes(facts[place - 1], facts[place]),
                place + 1 == facts.count || !FactOrder.isSameTime(facts[place], facts[place + 1])
            else {
                found.notes.append("The dates do not tell which was number \(rank); all are shown.")
                return
            }
            found.facts = [facts[place]]
            found.compared = dated
            return
        }
        if question.requiresAll, question.selection == .first, Self.keepFirstWithAll(&found, of: question) { return }
        let undated = found.facts.filter { $0.date == nil || question.selection == .first && FactOrder.isOpen($0) }
            .count
        let count = found.facts.count
        let isChoice = [question.subjects, question.objects].contains { $0.count > 1 } && !question.isMutual
        if question.selection != .all, isChoice, undated > 0, dated > 0 {
            found.notes.append("The dates do not tell which was first or last; all are shown.")
            return
        }
        if question.selection != .all {
            // What was read with low confidence does not decide what came first.
            let doubtful = found.facts.filter { FactReliability.isUncertain($0) && $0.date != nil }
            let chosen =
                question.selection == .first
                ? FactOrder.earliest(of: found.facts) : FactOrder.latest(of: found.facts)
            if doubtful.count < dated, !chosen.isEmpty, chosen.allSatisfy(FactReliability.isUncertain) {
                found.facts.removeAll { doubtful.contains($0) }
                found.notes.append(
                    "Read with low confidence, and perhaps \(question.selection == .first ? "earlier" : "later"):")
                found.notes += chosen.map { "    \(composer.line(for: $0))" }
            }
        }
        switch question.selection {
        case .all: return
        case .first:
            found.facts = FactOrder.earliest(of: found.facts)
            let told = found.facts.count > 1 ? ReportOrder.first(of: found.facts) : []
            if !told.isEmpty {
                found.facts = told
                found.notes.append("By the words of the report, and not by dates: \(Self.subjects(of: told)).")
            }
        case .latest: found.facts = FactOrder.latest(of: found.facts)
        }
        if dated > 0 { found.compared = dated }
        if undated > 0, undated < count {
            found.notes.append(
                undated == 1
                    ? "One without a date may have been before or after."
                    : "\(undated) without a date may have been before or after."
            )
        }
    }
}
