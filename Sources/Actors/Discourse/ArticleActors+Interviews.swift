internal import Linguistics

/// Who answers in interviews.
extension ArticleActors {
    /// The person who answers: of those named before the first question one who acts for a polity, as a subject if any is,
    /// the nearest; else whoever is described there. Who asks acts for nobody. Nil when the article is no interview, or nothing tells who that is.
    ///
    /// A person named without an office stands for the party of the office that is described: "Mali's minister on war
    /// and peace. Abdoulaye Diop received us at home".
    func interviewee(among drafts: [[Draft]]) -> Draft? {
        guard let interview, !isShuffled else { return nil }
        let before = drafts[..<interview.start].reversed().flatMap { sentence in
            sentence.filter { $0.isPerson && $0.isAntecedent && !$0.isPlural && $0.referents.count == 1 }
        }
        let named = before.filter { $0.kind == .person }
        let office = before.first { $0.kind != .person && !polities(of: $0.referents).isEmpty }
        let acting = named.filter { !polities(of: $0.referents).isEmpty }
        // "She was in Lima when the president and the rebel leader signed": the interview is with her.
        if let told = before.first(where: { $0.kind != .organ && isMainSubject($0) }), told.kind == .pronoun,
            var speaker = named.last(where: { $0.referents == told.referents })
        {
            if polities(of: speaker.referents).isEmpty,
                let post = drafts[speaker.sentence].first(where: {
                    $0.kind == .organ && $0.range.lowerBound > speaker.range.upperBound
                        && !polities(of: $0.referents).isEmpty
                })
            {
                speaker.referents = post.referents
            }
            return speaker
        }
        guard
            var speaker = acting.first(where: \.isSubject) ?? acting.first ?? named.first(where: \.isSubject) ?? office
        else { return nil }
        if polities(of: speaker.referents).isEmpty {
            let side = side(of: speaker, among: drafts[speaker.sentence])
            speaker.referents = side.map { [$0] } ?? office?.referents ?? speaker.referents
        }
        return speaker
    }

    /// Whether a mention is the subject of the main clause of its sentence.
    private func isMainSubject(_ draft: Draft) -> Bool {
        let words = sentences[draft.sentence]
        guard draft.isSubject, words.isParsed, case let verb = words.tokens[draft.head].head, verb >= 0 else {
            return false
        }
        return words.tokens[verb].head < 0
    }

    /// On whose side a sentence says that a person was: "who sat on the Chadian side", "a retired Togolese diplomat"; nil where
    /// it does not say.
    private func side(of person: Draft, among drafts: [Draft]) -> Draft.Referent? {
        let words = sentences[person.sentence]
        guard words.isParsed else { return nil }
        let sides = drafts.filter { draft in
            let noun = words.tokens[draft.head].head
            guard draft.kind == .adjective || draft.kind == .name, draft.referents.count == 1, noun >= 0 else {
                return false
            }
            return words.word(noun, isIn: lists[.sideNoun]) && words.isWithin(noun, person.head)
        }
        return sides.count == 1 ? sides[0].referents[0] : nil
    }

    /// The interview with whoever answers; nil when nobody does.
    func interview(_ drafts: [[Draft]]) -> Interview? {
        guard let interview, let speaker = interviewee(among: drafts) else { return nil }
        return Interview(answers: interview.answers, speaker: mention(of: speaker))
    }
}
