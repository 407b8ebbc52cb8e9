internal import Model

extension AnswerComposer {
    /// The line that sums up a count or a yes; nil where the facts speak for themselves.
    func headline(for question: Question, found: Findings) -> String? {
        if question.isContrary {
            return question.form == .whether
                ? "No, by the reports found, which tell of the contrary:"
                : "Whether it was accepted is not recorded as such; reports of a refusal:"
        }
        if question.superlative != nil { return Self.superlative(found.ranking, question: question) }
        if question.unanswered.contains(where: {
            $0.hasPrefix("most") || $0.hasPrefix("least") || $0.hasPrefix("fewest")
        }) {
            return "How much or how many is not recorded; the reports found are:"
        }
        if let party = question.onlyParty { return Self.exclusivity(of: party, in: found.facts, question: question) }
        if let compared = found.compared, found.silent.isEmpty { return Self.place(of: question, among: compared) }
        if question.selection != .all, found.facts.count > 1, found.facts.allSatisfy({ $0.date == nil }) {
            let place = question.selection == .first ? "first" : "last"
            return "No report dates any of these, so which was \(place) is not told:"
        }
        if !question.endings.isEmpty, let head = Self.lasting(found, of: question) { return head }
        switch question.form {
        case .howMany:
            switch question.counted {
            case .parties:
                return "At least \(Self.partyCount(of: found.facts, question: question)), by the reports found:"
            case .acts: return "At least \(found.facts.count), by the reports found:"
            case .unrecorded where found.details.contains { $0.asked == "how many" }: return nil
            case .unrecorded(let noun): return "The number of \(noun) is not recorded as such; the quotes may tell it:"
            }
        case .howOften:
            if found.details.contains(where: { ["how many", "how often"].contains($0.asked) }) { return nil }
            if case .unrecorded(let noun) = question.counted {
                return "The number of \(noun) is not recorded as such; single acts are, and the quotes may tell it:"
            }
            return found.facts.count == 1
                ? "At least once, by the reports found:" : "At least \(found.facts.count) times, by the reports found:"
        case .whether: return whether(question, found: found)
        case .who where question.isBroad: return "Reports that may answer it:"
        case .who where question.isNegated: return "By the reports found; of others nothing is said:"
        case .who where !found.silent.isEmpty:
            return "Reported of some; no report of \(found.silent.joined(separator: ", ")):"
        case .when where !found.silent.isEmpty && isDirected(question):
            return "Reported of some; no report of \(found.silent.joined(separator: ", ")):"
        case .who, .whom, .when, .what: return nil
        }
    }

    private func whether(_ question: Question, found: Findings) -> String {
        if question.asksAgain, found.facts.allSatisfy({ $0.modality == .actual }) {
            return found.facts.count == 1
                ? "Told once; of another time no report is found:"
                : "Told \(found.facts.count) times, by the reports found:"
        }
        if question.modalities == [.negated] { return "Denied, by the reports found; the quotes tell by whom:" }
        if found.facts.allSatisfy({ $0.modality == .intended }) { return "Announced, by the reports found:" }
        if !found.facts.isEmpty, found.facts.allSatisfy({ $0.modality == .possible }) {
            return "Said to be possible, by the reports found:"
        }
        if !found.topics.isEmpty || question.isBroad || !question.unanswered.isEmpty {
            return "Reports that may answer it:"
        }
        if !found.silent.isEmpty, isDirected(question) {
            return "Reported of some; no report of \(found.silent.joined(separator: ", ")):"
        }
        for group in [question.group].compactMap(\.self) + question.subjects + question.objects
        where group.kind == .group {
            // "Did any African state recognise Togo": Togo is not one of those who are looked for.
            let named = (question.subjects + question.objects).filter { $0.kind == .party }
            let parties = found.facts.flatMap { [$0.subject, $0.object] }.filter { party in
                !named.contains { $0.means(party) }
            }
            let count = Set(group.selectors).filter { selector in
                var member = group
                member.selectors = [selector]
                return parties.contains(where: member.means)
            }.count
            return "Reported of \(count) of the \(group.selectors.count) members of \(group.name):"
        }
        if found.beside.contains(where: { $0.modality == .negated }) { return "Reported, and denied by others:" }
        if question.isNegated { return "Reported as done:" }
        if found.isContested { return Self.contested(found.facts) }
        return FactReliability(catalogue: catalogue).headline(for: found.facts, denials: question.denials)
    }

    /// What stands over acts that somebody tells of, and that the report goes on to deny.
    private static func contested(_ facts: [Fact]) -> String {
        let names = facts.flatMap(\.evidence).compactMap(\.attribution.last)
            .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return "Told by \(names.prefix(3).joined(separator: ", ")); the report goes on with a denial:"
    }

    /// What is said of an act of which it is asked whether it still goes on.
    private static func lasting(_ found: Findings, of question: Question) -> String? {
        let (facts, endings) = (found.facts, question.endings)
        guard facts.allSatisfy({ $0.modality == .actual }) else { return nil }
        let sentences = facts.flatMap(\.evidence).map(\.sentence)
        // "They still occupy heights": the report says so itself.
        if sentences.allSatisfy({
            WordSearch(in: $0).hasOne(of: ["still", "remain", "remains", "continues", "continue"])
        }) {
            return nil
        }
        let isOver = facts.contains { fact in
            fact.evidence.contains { WordSearch(in: $0.sentence).hasOne(of: endings) }
        }
        if found.beside.contains(where: { $0.modality == .actual && !question.relations.contains($0.relation) }) {
            return "Perhaps no longer; what undid it is told beside:"
        }
        return isOver
            ? "Perhaps no longer; the quotes speak of an end, so read them:"
            : "Told as done; whether it still is so, no report says as such:"
    }

    /// What is said of the earliest or latest: it is so among the dated reports only.
    private static func place(of question: Question, among count: Int) -> String {
        if count == 1 { return "The only dated act of that kind in the reports found:" }
        if let rank = question.rank { return "Number \(rank) of \(count) dated acts in the reports found:" }
        return
            "The \(question.selection == .latest ? "latest" : "earliest") of \(count) dated acts in the reports found:"
    }

    /// Whether nobody else is reported: "Is Russia the only one".
    private static func exclusivity(of party: NamedParty, in facts: [Fact], question: Question) -> String {
        if !facts.contains(where: { party.means($0.subject) }) {
            return "No report of \(party.name); reported of others:"
        }
        return facts.allSatisfy { party.means($0.subject) }
            ? "Only \(party.name), by the reports found; of others nothing is said:"
            : "Not \(party.name) alone, by the reports found:"
    }

    /// Such as `Most often: Germany (3 reports of it); then France (2), Italy (1).`
    private static func superlative(_ ranking: [PartyCount], question: Question) -> String {
        guard let greatest = ranking.first?.count else { return "By the reports found:" }
        let best = ranking.filter { $0.count == greatest }
        let unit = question.superlative == .mostParties ? "parties" : "acts"
        if best.count == ranking.count, best.count > 1 {
            return "All as often (\(greatest) \(greatest == 1 ? "act" : unit) each), by the reports found:"
        }
        let rest = ranking.dropFirst(best.count).prefix(5).map { "\($0.name) (\($0.count))" }.joined(separator: ", ")
        let names = best.map(\.name).joined(separator: ", ")
        return "Most by the reports found: \(names) (\(greatest) \(unit))"
            + (rest.isEmpty ? ":" : "; then \(rest):")
    }

    /// How many parties are sought and found.
    private static func partyCount(of facts: [Fact], question: Question) -> Int {
        let named = question.subjects + question.objects + question.either
        func isNamed(_ party: Party) -> Bool { named.contains { $0.means(party) } }
        return Set(
            facts.map { fact -> PolityCode in
                if isNamed(fact.subject) != isNamed(fact.object) {
                    return isNamed(fact.subject) ? fact.object.polity : fact.subject.polity
                }
                return question.subjects.isEmpty && !(question.objects.isEmpty && isNamed(fact.subject))
                    ? fact.subject.polity : fact.object.polity
            }
        ).count
    }

    private func isDirected(_ question: Question) -> Bool {
        question.relations.contains { catalogue[$0]?.isSymmetric != true }
    }
}
