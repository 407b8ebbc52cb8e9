internal import Model

/// Names that stand beside a title or another name and only say who that is.
extension QuestionParser {
    /// "The *Turkish foreign minister* Cavusoglu": the name says who, and the words before it what that is. An envoy who is
    /// named beside the state stands for it where envoys are sent and expelled: reports must name the envoy.
    func leaveTitled(in draft: inout QuestionDraft) {
        let isOfEnvoys = draft.main.map { main in
            main.cue.relations.allSatisfy { catalogue[$0]?.group == .missions || $0 == KnownRelation.accreditedTo.id }
        }
        for person in draft.parties where person.isPerson && person.kind == .party && !person.isModifier {
            guard let title = title(before: person, in: draft) else { continue }
            let isEnvoy = draft.words[title].contains { functionWords.has($0.lower, in: .diplomat) }
            let next = person.words.upperBound < draft.words.count ? draft.words[person.words.upperBound].lower : ""
            if isOfEnvoys == true, isEnvoy, !functionWords[.saying].contains(next) {
                var envoy = person
                envoy.mentions = [draft.words[person.words].map(\.form).joined(separator: " ")] + person.writtenNames
                envoy.mentions.append(envoy.mentions[0])
                draft.parties.removeAll { $0 == person }
                draft.question.asideParties.append(envoy)
                draft.question.circumstanceParties.append(envoy)
                for index in person.words { (draft.words[index].lower, draft.words[index].lemmas) = ("", []) }
                continue
            }
            guard let state = draft.parties.first(where: { $0.words.upperBound == title.lowerBound }),
                state.isAdjective, !state.isPerson
            else { continue }
            draft.parties.removeAll { $0 == state }
            for index in state.words.lowerBound..<title.upperBound {
                (draft.words[index].lower, draft.words[index].lemmas) = ("", [])
            }
            draft.covered.formUnion(state.words.lowerBound..<title.upperBound)
        }
    }

    /// The words of a title right before the person, perhaps with the state and a comma between: "the ambassador of
    /// Mexico, Raquel Serur"; nil for none.
    private func title(before person: NamedParty, in draft: QuestionDraft) -> Range<Int>? {
        let words = draft.words
        var end = person.words.lowerBound
        if end > 0, words[end - 1].lower == "," { end -= 1 }
        if let state = draft.parties.first(where: { $0.words.upperBound == end && !$0.isPerson && !$0.isAdjective }),
            state.words.lowerBound > 1
        {
            var link = state.words.lowerBound - 1
            if words[link].lower == "the" { link -= 1 }
            if link > 0, ["of", "to", "in"].contains(words[link].lower) { end = link }
        }
        var start = end
        while start > 0, isTitleWord(words[start - 1].form.lowercased()) { start -= 1 }
        // "Foreign" alone is no title.
        guard start < end, !functionWords[.office].contains(words[end - 1].form.lowercased()) else { return nil }
        return start..<end
    }

    private func isTitleWord(_ word: String) -> Bool {
        functionWords.has(word, in: .diplomat) || functionWords[.office].contains(word)
            || ["high", "military", "naval", "air", "press", "general", "secretary", "chief"].contains(word)
            || lexicon.cues.contains { cue in
                cue.kind == .noun && cue.relations.isOnly(.holdsOffice) && cue.lemmas.count == 1
                    && cue.lemmas[0].contains(word)
            }
    }

    /// Names that no table has and that articles say, where they only say what the act was about: "the sinking of the
    /// *Rainbow Warrior*". A name that may be a party to the act stays unknown.
    func leaveSaidNames(in draft: inout QuestionDraft) {
        guard !draft.question.relations.isEmpty, !draft.question.lacksRelation,
            !(draft.question.subjects + draft.question.objects + draft.question.either).isEmpty
        else { return }
        let used = Set(draft.used.flatMap(\.words))
        for index in draft.words.indices
        where isSaidName(index, in: draft) && draft.question.notUnderstood.contains(draft.words[index].form) {
            var start = index
            while start > 0, isSaidName(start - 1, in: draft) || draft.words[start - 1].lower == "the" { start -= 1 }
            let before = start > 0 ? draft.words[start - 1].lower : ""
            let isOfParty =
                used.contains(start - 1) || start == 0
                || ["and", "or", ",", "with", "to", "from", "between", "by", "against", "than", "before", "after"]
                    .contains(before)
            // "Ambassador *Jane Doe*"
            guard !isOfParty || functionWords.has(before, in: .diplomat) else { continue }
            draft.question.notUnderstood.removeAll { $0 == draft.words[index].form }
            if !draft.question.asideWords.contains(draft.words[index].form) {
                draft.question.asideWords.append(draft.words[index].form)
            }
            draft.question.circumstances.append(draft.words[index].form)
        }
    }

    private func isSaidName(_ index: Int, in draft: QuestionDraft) -> Bool {
        let word = draft.words[index]
        return word.isCapitalised && draft.saidNames.contains(word.form)
            && (draft.question.notUnderstood + draft.question.asideWords).contains(word.form)
    }
}
