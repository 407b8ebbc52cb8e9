internal import Model

/// Questions for steps that were taken against somebody, and names of courts before which they were taken.
extension QuestionParser {
    /// Whether steps are asked for that somebody took: "what *measures* did they *take*".
    func asksMeasures(_ words: [QuestionWord]) -> Bool {
        words.contains { functionWords.has($0.lower, in: .deed) }
            && words.contains { ["take", "takes", "took", "taken", "taking"].contains($0.lower) }
    }

    /// "What measures were taken *against Chad*": the acts by which others turn on it, and not what it did itself.
    func readMeasures(words: [QuestionWord], into question: inout Question) {
        guard question.relations.isEmpty, question.subjects.isEmpty, question.objects.isEmpty, asksMeasures(words),
            question.source == nil,
            let target = question.either.first(where: { party in
                let before = party.words.lowerBound - 1
                guard before > 0 else { return false }
                return words[words[before].lower == "the" ? before - 1 : before].lower == "against"
            }), question.either.count == 1
        else { return }
        (question.objects, question.either) = ([target], [])
        question.relations = catalogue.ids(with: .rupture) + catalogue.ids(with: .penalty)
    }

    /// "Took a case to the *World Court*": where it was taken, and not against whom; "spoke to Deby *for Mali*": on whose
    /// behalf.
    func leaveThirds(
        in parties: inout [NamedParty], beside main: QuestionLexicon.Match?, words: [QuestionWord],
        into question: inout Question
    ) {
        guard let main, main.cue.kind == .verb else { return }
        let isCase = main.cue.relations.contains(.accused)
        let isTalk = main.cue.relations.isOnly(.spokeByPhone) && parties.count > 1
        guard isCase || isTalk else { return }
        let courts = parties.filter { party in
            if isTalk {
                var before = party.words.lowerBound - 1
                if before > 0, words[before].lower == "the" { before -= 1 }
                return before > main.words[0] && words[before].lower == "for"
            }
            guard party.kind == .party, party.words.lowerBound > main.words[0],
                party.name.hasSuffix("Court") || party.name.hasSuffix("Tribunal") || party.name.contains("Court of ")
            else { return false }
            let before = words[..<party.words.lowerBound].last { !["the", "u.n.", "un"].contains($0.lower) }
            return ["to", "before", "into"].contains(before?.lower ?? "")
        }
        for court in courts {
            var court = court
            court.mentions.append(words[court.words].map(\.form).joined(separator: " "))
            question.asideParties.append(court)
            question.circumstanceParties.append(court)
        }
        parties.removeAll { courts.contains($0) }
    }

    /// "Who is to *host talks* between Chad and Mali": whoever is to lead them has them at home, as reports tell it.
    func readHostOfTalks(words: [QuestionWord], into question: inout Question) {
        guard question.relations.isOnly(.hosted), question.modalities.contains(.intended), question.form == .who,
            !question.either.isEmpty, words.contains(where: { $0.lower == "between" }), question.subjects.isEmpty,
            question.objects.isEmpty
        else { return }
        question.relations.append(KnownRelation.mediated.id)
    }
}
