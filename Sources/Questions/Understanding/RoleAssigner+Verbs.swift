internal import Linguistics
internal import Model

extension RoleAssigner {
    /// Sets the parties around a verb.
    func assignAroundVerb(_ parties: [NamedParty], match: QuestionLexicon.Match, to question: inout Question) {
        let verb = match.words[0]
        let isPassive = isPassive(verb: verb, end: match.words.max() ?? verb)
        var left: [NamedParty] = []
        var right: [NamedParty] = []
        var agents: [NamedParty] = []
        var owners: [NamedParty] = []
        for party in parties {
            switch preposition(before: party) {
            case _ where match.cue.ofRole == .either: question.either.append(party)
            case "by"?: agents.append(party)
            case _ where isPassive && stands(party, beforeNounOf: match):
                // "the US embassy in Cuba was opened", "the Russian ambassador was summoned".
                if match.cue.ofRole == .object { right.append(party) } else { agents.append(party) }
            case nil where match.cue.ofRole == .object && stands(party, beforeNounOf: match) && startsClause:
                // "How many British diplomats did Russia kick out".
                right.append(party)
            case "from"? where isPassive && !objectFollowsFrom: agents.append(party)
            case "in"? where isMutual || isSaid(match), "at"? where isMutual || isSaid(match):
                // "met in Geneva" is a place.
                question.asideParties.append(party)
            case "in"?
            where match.cue.relations.isOnly(.leftAgreement)
                || match.cue.relations.isOnly(.attacked)
                    && words.contains { $0.isLemma("embassy") || $0.isLemma("consulate") }:
                question.asideParties.append(party)
            case "in"? where !isPassive && match.cue.relations.isOnly(.hosted): question.asideParties.append(party)
            case "about"?, "over"?: question.asideParties.append(party)
            case "against"? where isHelp(match): question.asideParties.append(party)
            case nil where !isPassive && isAskedAbout(party, before: verb): right.append(party)
            case nil where match.cue.ofRole == .owner && isOwner(party, of: match): owners.append(party)
            case nil where party.words.upperBound <= verb || isInverted(party, after: verb): left.append(party)
            case "of"? where party.words.upperBound <= verb && isChoice(party): left.append(party)
            case "between"?: question.either.append(party)
            default: right.append(party)
            }
        }
        if left.isEmpty, agents.isEmpty { left = owners }
        if left.isEmpty, match.isFronted, words[verb].isLemma("be") {
            // "On whose side was Jamaica"
            left = right.filter { preposition(before: $0) == nil }
            right.removeAll { left.contains($0) }
        }
        if left.isEmpty, agents.isEmpty, match.cue.relations.isOnly(.expelledDiplomats), right.count > 1,
            stands(right[0], before: match.words), let host = right.last, preposition(before: host) == "from"
        {
            // "Ordered the British ambassador out of Guatemala"
            agents = [host]
            right.removeLast()
            if !isPassive { (left, agents) = (agents, []) }
        }
        setVenuesAside(&right, to: &question)
        let sought = soughtParty(before: verb)
        if sought, left.isEmpty {
            // "Who recognised it first, Russia or Syria".
            left = right.filter { isTrailingChoice($0) }
            right.removeAll { left.contains($0) }
        }
        if isBareList(left), right.isEmpty, agents.isEmpty, !isMutual, !sought {
            // "nixon china visit"
            question.either += left
            return
        }
        if left.count == 2, right.isEmpty, agents.isEmpty, !startsClause, match.isFronted,
            left[0].words.upperBound == match.words[1], left[1].words.lowerBound > match.words[1]
        {
            // "Brazil ambassador Israel recalled", "Russian ambassador France summoned".
            let isOwnersAct = match.cue.ofRole != .object
            question.subjects = [left[isOwnersAct ? 0 : 1]]
            question.objects = [left[isOwnersAct ? 1 : 0]]
            return
        }
        if isPassive, sought, left.isEmpty, !Set(words.map(\.lower)).isDisjoint(with: functionWords.superlatives) {
            // "Which was recognised first by Syria, Abkhazia or the DPR".
            let choice = agents.filter { isTrailingChoice($0) }
            if choice.count < agents.count {
                left = choice
                agents.removeAll { choice.contains($0) }
            }
        }
        let isTerse = isTersePassive(verb: verb, left: left, right: right + agents)
        if isPassive || isTerse {
            question.subjects = agents
            question.objects = left + right
        } else if left.isEmpty, words[verb].lower.hasSuffix("ing") {
            // "The reopening of embassies by Cuba".
            question.subjects = agents
            question.objects = right
        } else {
            question.subjects = left
            question.objects = right + agents
        }
        if match.cue.kind == .inverse {
            swap(&question.subjects, &question.objects)
        }
    }

    /// "Palestine recognised 2024 which European countries": who did it is sought at the end of words that are no clause.
    private func isTersePassive(verb: Int, left: [NamedParty], right: [NamedParty]) -> Bool {
        guard left.count == 1, right.isEmpty, let match, match.words.count == 1, left[0].words.lowerBound == 0,
            words[verb].lower.hasSuffix("ed"), !words.contains(where: { functionWords.auxiliaries.contains($0.lower) }),
            let sought = words.lastIndex(where: { ["which", "who"].contains($0.lower) }), sought > verb + 1
        else { return false }
        return true
    }

    /// Whether the act helps somebody, perhaps against another.
    private func isHelp(_ match: QuestionLexicon.Match) -> Bool {
        match.cue.relations.allSatisfy { catalogue.has(.help, $0) } && parties.count > 1
    }

    /// Whether the act is one of saying or promising, which has a place beside those to whom it is said.
    private func isSaid(_ match: QuestionLexicon.Match) -> Bool {
        isSpoken
            || match.cue.relations.allSatisfy { catalogue.has(.promise, $0) || $0 == KnownRelation.sentLetter.id }
    }

    /// Whether the party are those of whom it is asked to whom it was done: "how many *Russians* did the US expel".
    private func isAskedAbout(_ party: NamedParty, before verb: Int) -> Bool {
        let start = party.words.lowerBound
        guard start > 0, party.isAdjective, ["many", "which", "what"].contains(words[start - 1].lower) else {
            return false
        }
        return parties.contains { other in
            other.words.lowerBound > party.words.upperBound && other.words.upperBound <= verb
                && words[party.words.upperBound..<other.words.lowerBound].contains {
                    functionWords.auxiliaries.contains($0.lower)
                }
        }
    }

    /// Whether the party stands right before the noun of the cue, whose owner it is.
    private func isOwner(_ party: NamedParty, of match: QuestionLexicon.Match) -> Bool {
        guard match.words.count > 1, match.words[1] > match.words[0] else { return false }
        let next = words[party.words.upperBound...].prefix { Token.isGenitiveMark($0.lower) }.endIndex
        return party.words.lowerBound > match.words[0] && match.words.dropFirst().contains(next)
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

    /// Whether the party is one of a choice after a comma at the end: "..., the US or the USSR".
    private func isTrailingChoice(_ party: NamedParty) -> Bool {
        guard let comma = words.lastIndex(where: { [",", ":", "-"].contains($0.lower) }), comma < party.words.lowerBound
        else { return false }
        let rest = words[(comma + 1)...]
        return rest.contains { $0.lower == "or" }
            && rest.indices.allSatisfy { index in
                parties.contains { $0.words.contains(index) } || ["or", "the", "?", ""].contains(words[index].lower)
            }
    }

    /// Whether names stand side by side before the verb, without anything that tells their parts.
    private func isBareList(_ parties: [NamedParty]) -> Bool {
        // "Chad Libya ties cut when": in no clause do two names stand so.
        guard parties.count > 1, !startsClause || !parties[0].isAdjective && !parties[0].isModifier else {
            return false
        }
        return zip(parties, parties.dropFirst()).allSatisfy { $0.words.upperBound == $1.words.lowerBound }
    }

    /// Whether a question word or an auxiliary makes a clause of the words.
    private var startsClause: Bool {
        words.contains {
            functionWords.auxiliaries.contains($0.lower) || ["who", "whom", "which", "when", "what"].contains($0.lower)
        }
    }

    /// Whether the verb opens the question before its subject: "Has Honduras an embassy in Beijing".
    private func isInverted(_ party: NamedParty, after verb: Int) -> Bool {
        let first = words.firstIndex { !$0.lower.isEmpty }
        return verb == first && words[verb].isLemma("have") && party.words.lowerBound <= verb + 2
    }

    /// Whether the party is one of those that are to choose from: "which of Russia, Syria and Iran".
    private func isChoice(_ party: NamedParty) -> Bool {
        guard let index = prepositionIndex(before: party), index > 0 else { return false }
        return ["which", "who", "many", "any", "one", "all", "some", "none"].contains(words[index - 1].lower)
    }

    /// Whether the party stands right before a word of the cue: "the *British* ambassador".
    private func stands(_ party: NamedParty, before places: [Int]) -> Bool {
        places.contains { place in
            party.words.upperBound <= place
                && words[party.words.upperBound..<place].allSatisfy { Token.isGenitiveMark($0.lower) }
        }
    }

    /// Whether the party is a modifier of the cue's noun, which stands before its verb.
    private func stands(_ party: NamedParty, beforeNounOf match: QuestionLexicon.Match) -> Bool {
        guard match.isFronted else { return false }
        let between = words[party.words.upperBound..<max(match.words[1], party.words.upperBound)]
        return party.words.upperBound <= match.words[1]
            && between.allSatisfy { ["'s", "’s", "'", "’", "new", "own"].contains($0.lower) }
    }

    /// Whether the verb is passive: a participle after a form of "be", after its own noun ("diplomats expelled from"),
    /// or with "by" after it.
    func isPassive(verb: Int, end: Int) -> Bool {
        let form = words[verb].lower
        guard !form.utf8.suffix(3).elementsEqual("ing".utf8), words[verb].lemmas != [form] || form.hasSuffix("ed")
        else { return false }
        if let be = words[..<verb].suffix(12).lastIndex(where: { functionWords.be.contains($0.lower) }),
            // "Is Russia the only country that recognised it" is active.
            !words[(be + 1)..<verb].contains(where: { ["that", "who", "which"].contains($0.lower) })
        {
            return true
        }
        // "What did Mali get promised".
        if verb > 0, ["get", "gets", "got", "getting"].contains(words[verb - 1].lower) { return true }
        let next = verb + 1 < words.count ? words[verb + 1].lower : ""
        if let match, match.isFronted, match.words[1] == verb - 1, ["from", "in", "to", "by"].contains(next) {
            return true
        }
        // "Who denied the accusations by": the accusations are by somebody.
        if verb > 0, ["who", "which"].contains(words[verb - 1].lower) { return false }
        guard end + 1 < words.count else { return false }
        return words[(end + 1)...].first { $0.lower != "," }?.lower == "by"
    }
}
