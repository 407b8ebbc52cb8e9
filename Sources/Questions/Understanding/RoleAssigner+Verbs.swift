internal import Linguistics
internal import Model

extension RoleAssigner {
    /// Sets the parties around a verb.
    func assignAroundVerb(_ parties: [NamedParty], match: QuestionLexicon.Match, to question: inout Question) {
        let verb = match.words[0]
        let isPassive = isPassive(verb: verb, end: match.words.max() ?? verb)
        var sides = VerbSides()
        for party in parties { place(party, around: match, isPassive: isPassive, in: &sides, to: &question) }
        findDoers(of: match, isPassive: isPassive, in: &sides)
        setVenuesAside(&sides.right, to: &question)
        let sought = soughtParty(before: verb)
        if sought, sides.left.isEmpty {
            // "Who recognised it first, Russia or Syria".
            sides.left = sides.right.filter { isTrailingChoice($0) }
            sides.right.removeAll { sides.left.contains($0) }
        }
        if isBareList(sides.left), sides.right.isEmpty, sides.agents.isEmpty, !isMutual, !sought {
            // "nixon china visit"
            question.either += sides.left
            return
        }
        if isHeadline(sides, around: match) {
            // "Brazil ambassador Israel recalled", "Russian ambassador France summoned".
            let isOwnersAct = match.cue.ofRole != .object
            question.subjects = [sides.left[isOwnersAct ? 0 : 1]]
            question.objects = [sides.left[isOwnersAct ? 1 : 0]]
            return
        }
        if let (owner, doer) = terseSides(sides, around: match), !sought {
            // "North Korea ambassador expelled Peru when"
            (question.subjects, question.objects) = ([doer], [owner])
            return
        }
        if isPassive, sought { separateChoice(in: &sides) }
        assign(sides, verb: verb, isPassive: isPassive, to: &question)
        if match.cue.kind == .inverse { swap(&question.subjects, &question.objects) }
    }

    /// Finds the side of a party, by its preposition and place.
    private func place(
        _ party: NamedParty, around match: QuestionLexicon.Match, isPassive: Bool, in sides: inout VerbSides,
        to question: inout Question
    ) {
        let verb = match.words[0]
        switch preposition(before: party) {
        case _ where match.cue.ofRole == .either: question.either.append(party)
        case "by"?: sides.agents.append(party)
        case _ where isPassive && stands(party, beforeNounOf: match):
            // "the US embassy in Cuba was opened", "the Russian ambassador was summoned".
            if match.cue.ofRole == .object { sides.right.append(party) } else { sides.agents.append(party) }
        case nil where match.cue.ofRole == .object && stands(party, beforeNounOf: match) && startsClause:
            // "How many British diplomats did Russia kick out".
            sides.right.append(party)
        case "of"? where isPassive && followsNoun(party, of: match):
            // "The ambassador of France was recalled", "was summoned".
            if match.cue.ofRole == .object { sides.right.append(party) } else { sides.agents.append(party) }
        case "in"? where isPassive && match.cue.ofRole == .object && match.isFronted:
            // "Whose ambassador was summoned in Warsaw"
            sides.agents.append(party)
        case "from"? where isPassive && !objectFollowsFrom: sides.agents.append(party)
        case let preposition? where isAside(preposition, match: match, isPassive: isPassive):
            question.asideParties.append(party)
            // Against whom somebody was helped, the article says where it will.
            if preposition == "against" { question.circumstanceParties.append(party) }
        case nil where !isPassive && (isAskedAbout(party, before: verb) || followsJoined(party)):
            sides.right.append(party)
        case nil where match.cue.ofRole == .owner && isOwner(party, of: match): sides.owners.append(party)
        case nil where party.words.upperBound <= verb || isInverted(party, after: verb): sides.left.append(party)
        case "of"? where party.words.upperBound <= verb && isChoice(party): sides.left.append(party)
        case "between"?: question.either.append(party)
        default: sides.right.append(party)
        }
    }

    /// Whether who stands behind the preposition is no side of the act: where it was done, or what about.
    private func isAside(_ preposition: String, match: QuestionLexicon.Match, isPassive: Bool) -> Bool {
        switch preposition {
        // "Met in Geneva" is a place.
        case "in", "at":
            isMutual || isSaid(match)
                || preposition == "in" && (isVenue(of: match, isPassive: isPassive) || isHelpSomewhere(match))
        case "about", "over": true
        case "against": isHelp(match)
        default: false
        }
    }

    /// Whether "in" names where the act was done, which is no party to it.
    private func isVenue(of match: QuestionLexicon.Match, isPassive: Bool) -> Bool {
        match.cue.relations.isOnly(.leftAgreement) || !isPassive && match.cue.relations.isOnly(.hosted)
            || match.cue.relations.isOnly(.attacked)
                && words.contains { $0.isLemma("embassy") || $0.isLemma("consulate") }
    }

    /// Who does it where nobody stands before the verb.
    private func findDoers(of match: QuestionLexicon.Match, isPassive: Bool, in sides: inout VerbSides) {
        if sides.left.isEmpty, sides.agents.isEmpty { sides.left = sides.owners }
        if sides.left.isEmpty, match.isFronted, words[match.words[0]].isLemma("be") {
            // "On whose side was Jamaica"
            sides.left = sides.right.filter { preposition(before: $0) == nil }
            sides.right.removeAll { sides.left.contains($0) }
        }
        if sides.left.isEmpty, sides.agents.isEmpty, words[match.words[0]].isLemma("have"), sides.right.count > 1,
            words.contains(where: { $0.lower == "there" }), stands(sides.right[0], before: match.words)
        {
            // "Has there been a Saudi ambassador in Berlin"
            sides.left = [sides.right.removeFirst()]
        }
        if sides.left.isEmpty, sides.agents.isEmpty, match.cue.relations.isOnly(.expelledDiplomats),
            sides.right.count > 1, stands(sides.right[0], before: match.words), let host = sides.right.last,
            preposition(before: host) == "from"
        {
            // "Ordered the British ambassador out of Guatemala"
            sides.right.removeLast()
            if isPassive { sides.agents = [host] } else { sides.left = [host] }
        }
    }

    /// Whether two names stand around the noun of a cue in words that are no clause.
    private func isHeadline(_ sides: VerbSides, around match: QuestionLexicon.Match) -> Bool {
        sides.left.count == 2 && sides.right.isEmpty && sides.agents.isEmpty && !startsClause && match.isFronted
            && sides.left[0].words.upperBound == match.words[1] && sides.left[1].words.lowerBound > match.words[1]
    }

    /// Whose the noun before the verb is and who stands behind the verb, in words that are no clause.
    private func terseSides(
        _ sides: VerbSides, around match: QuestionLexicon.Match
    ) -> (owner: NamedParty, doer: NamedParty)? {
        let named = sides.left + sides.right
        guard match.cue.ofRole == .object, match.isFronted, named.count == 2, sides.agents.isEmpty,
            stands(named[0], before: [match.words[1]]), named[1].words.lowerBound > match.words[0],
            preposition(before: named[1]) == nil,
            !words.contains(where: { functionWords[.auxiliary].contains($0.lower) })
        else { return nil }
        return (named[0], named[1])
    }

    /// "Which was recognised first by Syria, Abkhazia or the DPR".
    private func separateChoice(in sides: inout VerbSides) {
        guard sides.left.isEmpty, !Set(words.map(\.lower)).isDisjoint(with: functionWords[.superlative]) else { return }
        let choice = sides.agents.filter { isTrailingChoice($0) }
        guard choice.count < sides.agents.count else { return }
        sides.left = choice
        sides.agents.removeAll { choice.contains($0) }
    }

    /// The sides as subjects and objects, by the voice of the verb.
    private func assign(_ sides: VerbSides, verb: Int, isPassive: Bool, to question: inout Question) {
        if isPassive || isTersePassive(verb: verb, left: sides.left, right: sides.right + sides.agents) {
            question.subjects = sides.agents
            question.objects = sides.left + sides.right
        } else if sides.left.isEmpty, words[verb].lower.hasSuffix("ing") {
            // "The reopening of embassies by Cuba".
            question.subjects = sides.agents
            question.objects = sides.right
        } else {
            question.subjects = sides.left
            question.objects = sides.right + sides.agents
        }
    }

    /// Sets aside those after a preposition where the object stands without: "invited Kim *to Moscow*", "thanked China
    /// *for its help to Syria*".
    private func setVenuesAside(_ parties: inout [NamedParty], to question: inout Question) {
        // "Who was invited to Moscow": those who are invited stand without.
        let namesVenue =
            match?.cue.relations.isOnly(.invited) == true && parties.allSatisfy { preposition(before: $0) == "to" }
        guard isTowardsObject, namesVenue || parties.contains(where: { preposition(before: $0) == nil }) else { return }
        question.asideParties += parties.filter { preposition(before: $0) != nil }
        parties.removeAll { preposition(before: $0) != nil }
    }

    /// "Palestine recognised 2024 which European countries": who did it is sought at the end of words that are no clause.
    private func isTersePassive(verb: Int, left: [NamedParty], right: [NamedParty]) -> Bool {
        guard left.count == 1, right.isEmpty, let match, match.words.count == 1, left[0].words.lowerBound == 0,
            words[verb].lower.hasSuffix("ed"), !words.contains(where: { functionWords[.auxiliary].contains($0.lower) }),
            let sought = words.lastIndex(where: { ["which", "who"].contains($0.lower) }), sought > verb + 1
        else { return false }
        return true
    }
}
