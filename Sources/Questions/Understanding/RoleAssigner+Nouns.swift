extension RoleAssigner {
    /// Sets the parties around a noun.
    func assignAroundNoun(_ parties: [NamedParty], match: QuestionLexicon.Match, to question: inout Question) {
        let noun = match.words[0]
        let bare = parties.filter {
            preposition(before: $0) == nil && !$0.isModifier && $0.words.upperBound <= noun
        }
        let hasVerb = hasVerb(before: noun)
        // "palestine recognition norway date"
        let isList =
            !hasVerb && parties.count > 1 && match.cue.ofRole == .object && match.cue.relations != ["holds_office"]
            && parties.allSatisfy { preposition(before: $0) == nil && !$0.isModifier && !$0.isAdjective }
        for party in parties {
            switch preposition(before: party) {
            case _ where match.cue.ofRole == .either && !isMutual: question.either.append(party)
            case nil where isUnderNoun(party, noun: noun): question.objects.append(party)
            case nil where isList: question.either.append(party)
            case nil where bare.count > 1 && bare.contains(party) && !hasVerb:
                // "pushilin kim letter"
                question.either.append(party)
            case nil
            where match.cue.ofRole == .object && parties.count == 1 && !party.isAdjective
                && party.words.upperBound <= noun && match.cue.relations != ["holds_office"]:
                // "Kosovo recognition", "Kosovo's recognition".
                question.either.append(party)
            case nil
            where match.cue.ofRole == .object && !party.isAdjective && party.words.upperBound == noun
                && parties.contains { preposition(before: $0) == "by" }:
                // "Kosovo recognition by Peru"
                question.objects.append(party)
            case nil
            where match.cue.ofRole == .subject && match.words.count == 1 && parties.count == 1 && !party.isAdjective
                && !party.isModifier
                && !party.isPerson && party.words.upperBound == noun && !hasVerb:
                // "Cuba embargo": by it or on it.
                question.either.append(party)
            case nil where party.words.upperBound == noun, "of"? where party.words.upperBound == noun,
                "under"? where party.words.upperBound == noun:
                // "US sanctions", "US recognition of Kosovo": a name used as a modifier.
                var modifier = party
                modifier.isModifier = true
                add(modifier, as: match.cue.ofRole == .object ? .subject : match.cue.ofRole, to: &question)
            case "by"?: question.subjects.append(party)
            case "from"?:
                if objectFollowsFrom { question.objects.append(party) } else { question.subjects.append(party) }
            case "between"?, "among"?: question.either.append(party)
            case "of"?: add(party, as: match.cue.ofRole, to: &question)
            case "over"? where isGrievance(match), "about"? where isGrievance(match): question.objects.append(party)
            case "over"?, "about"?: question.asideParties.append(party)
            case .some: question.objects.append(party)
            case nil where party.isModifier && party.words.upperBound <= noun:
                add(party, as: match.cue.ofRole == .object ? .subject : match.cue.ofRole, to: &question)
            case nil where party.words.upperBound <= noun && hasVerb:
                question.subjects.append(party)
            case nil
            where party.words.lowerBound > 0
                && functionWords.auxiliaries.contains(words[party.words.lowerBound - 1].lower):
                // "How many letters did Putin send".
                question.subjects.append(party)
            case nil: question.either.append(party)
            }
        }
        if match.cue.relations == ["holds_office"] {
            if let host = parties.first(where: { preposition(before: $0) == "to" }) {
                // "The American minister to Bulgaria" is sent there.
                question.relations = ["accredited_to"]
                question.subjects = parties.filter { $0 != host && ($0.isModifier || $0.words.upperBound <= noun) }
                question.objects = [host]
                question.either = []
                return
            }
            // "the president of France", "France's president": the office belongs to the polity, the holder is sought.
            question.objects += question.subjects.filter { $0.isModifier } + question.either
            question.subjects.removeAll { $0.isModifier }
            question.either = []
            let title = words[noun].lower
            if functionWords.leading.contains(title) {
                question.headTitles = functionWords.headTitles.sorted()
            } else {
                question.office = officeTitle(endingAt: noun)
            }
        }
    }

    /// Whether the noun is one of complaint, which is about somebody where nobody else is named to whom it is made.
    private func isGrievance(_ match: QuestionLexicon.Match) -> Bool {
        match.cue.relations.contains("accused") && match.cue.relations.contains("protested_to")
            && !parties.contains { ["to", "against", "with"].contains(preposition(before: $0)) }
    }

    /// The title of an office with the words before it that are a part of it.
    private func officeTitle(endingAt noun: Int) -> String {
        var title = words[noun].lemmas.first ?? ""
        if noun + 2 < words.count, words[noun + 1].lower == "of",
            functionWords.officeModifiers.contains(words[noun + 2].lower)
        {
            // "Minister of foreign affairs".
            return words[noun + 2].lower + " " + title
        }
        if noun + 2 < words.count, words[noun + 1].lower == "of", functionWords.empty.contains(words[noun + 2].lower),
            !parties.contains(where: { $0.words.contains(noun + 2) }),
            functionWords.partyNouns.contains(words[noun + 2].lower)
        {
            // "Secretary of state".
            return title + " of " + words[noun + 2].lower
        }
        var index = noun - 1
        while index >= 0, functionWords.officeModifiers.contains(words[index].lower) {
            title = words[index].lower + " " + title
            index -= 1
        }
        return title
    }

    private func add(_ party: NamedParty, as role: QuestionCue.OfRole, to question: inout Question) {
        switch role {
        case .subject, .owner: question.subjects.append(party)
        case .object: question.objects.append(party)
        case .either: question.either.append(party)
        }
    }

    /// Whether the party is under what the noun says: "Is *Venezuela* still under US sanctions".
    private func isUnderNoun(_ party: NamedParty, noun: Int) -> Bool {
        guard party.words.upperBound <= noun else { return false }
        return words[party.words.upperBound..<noun].contains { $0.lower == "under" }
    }

    private func hasVerb(before end: Int) -> Bool {
        // In a question the verb may stand before its subject: "Is Sweden a member", "Does Chad have an embassy".
        words[..<end].contains { functionWords.auxiliaries.contains($0.lower) || $0.isLemma("have") }
    }
}
