internal import Model

extension RoleAssigner {
    /// Sets the parties around a noun.
    func assignAroundNoun(_ parties: [NamedParty], match: QuestionLexicon.Match, to question: inout Question) {
        let noun = match.words[0]
        let hasVerb = hasVerb(before: noun)
        let bare = parties.filter {
            preposition(before: $0) == nil && !$0.isModifier && $0.words.upperBound <= noun
        }
        // "palestine recognition norway date"
        let isList =
            !hasVerb && parties.count > 1 && match.cue.ofRole == .object && !match.cue.relations.isOnly(.holdsOffice)
            && parties.allSatisfy { preposition(before: $0) == nil && !$0.isModifier && !$0.isAdjective }
        for party in parties {
            // "pushilin kim letter"
            let isListed = isList || bare.count > 1 && bare.contains(party) && !hasVerb
            switch preposition(before: party) {
            case _ where match.cue.ofRole == .either && !isMutual: question.either.append(party)
            case let preposition?: place(party, behind: preposition, around: match, to: &question)
            case nil where isUnderNoun(party, noun: noun): question.objects.append(party)
            case nil where isListed || isAlone(party, of: parties, before: match, hasVerb: hasVerb):
                question.either.append(party)
            case nil: place(bare: party, of: parties, around: match, hasVerb: hasVerb, to: &question)
            }
        }
        if match.cue.relations.isOnly(.holdsOffice) { assignOffice(of: parties, noun: noun, to: &question) }
    }

    /// Finds the side of a party behind a preposition.
    private func place(
        _ party: NamedParty, behind preposition: String, around match: QuestionLexicon.Match,
        to question: inout Question
    ) {
        switch preposition {
        case "of"
        where party.words.upperBound == match.words[0] && match.cue.ofRole == .object && !party.isAdjective
            && !party.isModifier && parties.count == 1 && !match.cue.relations.isOnly(.holdsOffice):
            // "A list of Kosovo recognitions"
            question.objects.append(party)
        case "of" where party.words.upperBound == match.words[0],
            "under" where party.words.upperBound == match.words[0]:
            addModifier(party, of: match, to: &question)
        case "by": question.subjects.append(party)
        case "from":
            if objectFollowsFrom { question.objects.append(party) } else { question.subjects.append(party) }
        case "between", "among": question.either.append(party)
        case "of": add(party, as: match.cue.ofRole, to: &question)
        case "over" where isGrievance(match), "about" where isGrievance(match): question.objects.append(party)
        case "over", "about": question.asideParties.append(party)
        default: question.objects.append(party)
        }
    }

    /// Whether nothing tells which part the only party before the noun has: "Kosovo recognition", "Cuba embargo".
    private func isAlone(
        _ party: NamedParty, of parties: [NamedParty], before match: QuestionLexicon.Match, hasVerb: Bool
    ) -> Bool {
        let noun = match.words[0]
        guard parties.count == 1, !party.isAdjective else { return false }
        switch match.cue.ofRole {
        case .object: return party.words.upperBound <= noun && !match.cue.relations.isOnly(.holdsOffice)
        case .subject:
            return match.words.count == 1 && !party.isModifier && !party.isPerson && party.words.upperBound == noun
                && !hasVerb
        default: return false
        }
    }

    /// Finds the side of a party without a preposition.
    private func place(
        bare party: NamedParty, of parties: [NamedParty], around match: QuestionLexicon.Match, hasVerb: Bool,
        to question: inout Question
    ) {
        let noun = match.words[0]
        let start = party.words.lowerBound
        let next = party.words.upperBound
        if next < words.count, words[next].lower == "to", parties.contains(where: { $0.words.lowerBound == next + 1 }) {
            // "Arms transfer France to Peru"
            question.subjects.append(party)
        } else if party.words.upperBound == noun {
            let isObject =
                match.cue.ofRole == .object && !party.isAdjective
                && parties.contains { preposition(before: $0) == "by" }
            if isObject {
                // "Kosovo recognition by Peru"
                question.objects.append(party)
            } else {
                addModifier(party, of: match, to: &question)
            }
        } else if party.isModifier, party.words.upperBound <= noun {
            add(party, as: match.cue.ofRole == .object ? .subject : match.cue.ofRole, to: &question)
        } else if party.words.upperBound <= noun && hasVerb
            || start > 0 && functionWords[.auxiliary].contains(words[start - 1].lower)
        {
            // "How many letters did Putin send".
            question.subjects.append(party)
        } else {
            question.either.append(party)
        }
    }

    /// "US sanctions", "US recognition of Kosovo": a name used as a modifier.
    private func addModifier(_ party: NamedParty, of match: QuestionLexicon.Match, to question: inout Question) {
        var modifier = party
        modifier.isModifier = true
        add(modifier, as: match.cue.ofRole == .object ? .subject : match.cue.ofRole, to: &question)
    }

    /// "The president of France", "France's president": the office belongs to the polity, the holder is sought.
    private func assignOffice(of parties: [NamedParty], noun: Int, to question: inout Question) {
        if let host = parties.first(where: { preposition(before: $0) == "to" }) {
            // "The American minister to Bulgaria" is sent there.
            question.relations = [KnownRelation.accreditedTo.id]
            question.subjects = parties.filter { $0 != host && ($0.isModifier || $0.words.upperBound <= noun) }
            question.objects = [host]
            question.either = []
            return
        }
        question.objects += question.subjects.filter { $0.isModifier } + question.either
        question.subjects.removeAll { $0.isModifier }
        question.either = []
        if functionWords[.leading].contains(words[noun].lower) {
            question.headTitles = functionWords[.headTitle].sorted()
        } else {
            question.office = officeTitle(endingAt: noun)
        }
    }

    /// Whether the noun is one of complaint, which is about somebody where nobody else is named to whom it is made.
    private func isGrievance(_ match: QuestionLexicon.Match) -> Bool {
        match.cue.relations.contains(.accused) && match.cue.relations.contains(.protested)
            && !parties.contains { ["to", "against", "with"].contains(preposition(before: $0)) }
    }

    /// The title of an office with the words before it that are a part of it.
    private func officeTitle(endingAt noun: Int) -> String {
        var title = words[noun].lemmas.first ?? ""
        if noun + 2 < words.count, words[noun + 1].lower == "of",
            functionWords[.office].contains(words[noun + 2].lower)
        {
            // "Minister of foreign affairs".
            return words[noun + 2].lower + " " + title
        }
        if noun + 2 < words.count, words[noun + 1].lower == "of", functionWords[.empty].contains(words[noun + 2].lower),
            !parties.contains(where: { $0.words.contains(noun + 2) }),
            functionWords[.party].contains(words[noun + 2].lower)
        {
            // "Secretary of state".
            return title + " of " + words[noun + 2].lower
        }
        var index = noun - 1
        while index >= 0, functionWords[.office].contains(words[index].lower) {
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
        words[..<end].contains { functionWords[.auxiliary].contains($0.lower) || $0.isLemma("have") }
    }
}
