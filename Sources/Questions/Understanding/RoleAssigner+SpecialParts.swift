internal import Model

extension RoleAssigner {
    /// Takes out sources, groups that restrict what is sought, the parties of comparisons, those who are not asked about
    /// and those who only say what an act was about; returns the others.
    func assignSpecialParts(to question: inout Question) -> [NamedParty] {
        var rest: [NamedParty] = []
        let isEarlier = words.contains { functionWords.has($0.lower, in: .sooner) }
        let isLater = words.contains { functionWords.has($0.lower, in: .afterwards) }
        for party in parties {
            let preposition = preposition(before: party)
            var party = party
            party.mentions.append(words[party.words].map(\.form).joined(separator: " "))
            if party.kind == .place || isAskedToDo(party) || isOwnerOfSought(party) {
                question.asideParties.append(party)
                continue
            }
            if isOwnersName(party) || isTitle(party) {
                question.leftAside += words[party.words].map(\.form)
                continue
            }
            if isExcluded(party) {
                if !party.members.isEmpty, soughtParty(before: words.count) {
                    // "Outside the EU": none of its members.
                    party.selectors += party.members
                }
                let start = party.words.lowerBound
                // "But not Palestine or Taiwan": both.
                let isContrast =
                    start > 1 && words[start - 2].lower == "but"
                    || question.contrasted.last?.words.upperBound == start - 1
                if isContrast { question.contrasted.append(party) } else { question.excluded.append(party) }
                continue
            }
            if isSource(party) {
                question.source = party
                continue
            }
            if let unit = sameUnit(before: party) {
                question.sameTime = SameTime(party: party, unit: unit)
                continue
            }
            if isComplement(party) || isCircumstance(party) {
                question.asideParties.append(party)
                continue
            }
            if isDescribed(party) { question.asideParties.append(party) }
            if isSoughtAmong(party, preposition: preposition) {
                // "Who recognised Kosovo from the EU".
                (party.kind, party.selectors) = (.group, party.members)
                question.group = party
                continue
            }
            switch (party.kind, preposition) {
            case (.media, _): question.source = party
            case (.group, nil), (.group, "in"?), (.group, "among"?), (.group, "of"?), (.group, "within"?):
                if isAskedFor(party) { question.group = party } else { rest.append(party) }
            case (_, "before"?) where isOpenOrder(party), (_, "after"?) where isOpenOrder(party):
                question.ordered.append(party)
            case (_, "than"?) where isLater: question.afterParty = party
            case (_, "than"?) where isEarlier: question.beforeParty = party
            case (_, "before"?): question.beforeParty = party
            case (_, "after"?): question.afterParty = party
            default: rest.append(party)
            }
        }
        return rest
    }

    /// "On the same *day* as Britain": what the party's act has in common with what is asked for; nil without such words.
    private func sameUnit(before party: NamedParty) -> SameTime.Unit? {
        var start = party.words.lowerBound
        if start > 0, words[start - 1].lower == "the" { start -= 1 }
        guard start > 2, words[start - 1].lower == "as", words[start - 3].lower == "same" else { return nil }
        return SameTime.Unit(noun: words[start - 2].lower)
    }

    /// Whether "before or after" stands before the party: the dates of both tell.
    private func isOpenOrder(_ party: NamedParty) -> Bool {
        guard let index = prepositionIndex(before: party), index > 1, words[index - 1].lower == "or" else {
            return false
        }
        return ["before", "after"].contains(words[index - 2].lower)
    }

    /// Whether the party is a person by whose name the state that follows is called: "*Castro's* Cuba".
    private func isOwnersName(_ party: NamedParty) -> Bool {
        guard party.isPerson, party.isModifier else { return false }
        return parties.contains { other in
            other.words.lowerBound == party.words.upperBound + 1 && other.kind == .party && !other.isPerson
                && !other.isAdjective && !other.isCity
        }
    }

    /// Whether the party belongs to what another is told or asked to do: "urged Ecuador to apologise to *Mexico*".
    private func isAskedToDo(_ party: NamedParty) -> Bool {
        guard isSpoken, let match, match.cue.kind == .verb else { return false }
        let end = match.words.max() ?? match.words[0]
        return words[(end + 1)...].indices.contains { index in
            words[index].lower == "to" && index + 1 < party.words.lowerBound
                && !parties.contains { $0.words.contains(index + 1) }
                && !functionWords.has(words[index + 1].lower, in: .beforeName)
                && !functionWords.has(words[index + 1].lower, in: .quality)
        }
    }

    /// Whether "apart from" or the like stands before the party, or before one that it is joined to.
    private func isExcluded(_ party: NamedParty) -> Bool {
        var start = party.words.lowerBound
        if start > 0, ["the", "by", "for"].contains(words[start - 1].lower) { start -= 1 }
        for phrase in functionWords.exclusions where start >= phrase.count {
            if words[(start - phrase.count)..<start].map(\.lower) == phrase { return true }
        }
        return parties.contains { isCoordinated($0, with: party) && isExcluded($0) }
    }

    /// Whether the party is named as who says it: "according to Lavrov", "what did Lavrov say".
    private func isSource(_ party: NamedParty) -> Bool {
        var start = party.words.lowerBound
        if start > 1, words[start - 1].lower == "the" { start -= 1 }
        if start > 1, words[start - 1].lower == "of", functionWords.has(words[start - 2].lower, in: .voice) {
            return true
        }
        if start > 1, words[start - 1].lower == "to", words[start - 2].lower == "according" { return true }
        if start > 1, words[start - 1].lower == "by",
            functionWords.has(words[start - 2].lower, in: .reporting)
        {
            return true
        }
        let end = party.words.upperBound
        guard party.kind == .party, end < words.count, functionWords[.saying].contains(words[end].lower) else {
            return false
        }
        // "Did Ortega say that *he* would break with Colombia"
        let next = words[(end + 1)...].first { $0.lower != "that" }?.lower ?? ""
        if match != nil, functionWords[.pronoun].contains(next), next != "them", next != "him" { return false }
        return !(match?.words.contains(end) ?? false)
    }

    /// Whether the party is named only for the cause or the time of the act: "because of Gaza", "under Trump".
    private func isCircumstance(_ party: NamedParty) -> Bool {
        guard let match, let index = prepositionIndex(before: party), index > 0 else { return false }
        let isCause =
            functionWords.has(words[index - 1].lower, in: .cause) && ["of", "to"].contains(words[index].lower)
        return isCause
            || party.isPerson && ["under", "during"].contains(words[index].lower) && index > match.words[0]
    }

    /// Whether the one party says as what the other was taken, so that the act may be told of either: "recognised Crimea
    /// *as Russian*".
    func isDescription(_ party: NamedParty, of other: NamedParty) -> Bool {
        guard other.words.upperBound < party.words.lowerBound, words[other.words.upperBound].lower == "as" else {
            return false
        }
        return words[(other.words.upperBound + 1)..<party.words.lowerBound]
            .allSatisfy { ["a", "an", "the", "part", "of"].contains($0.lower) }
    }

    /// Whether the party says what an act was about: "condemned the invasion of Ukraine", "signed the Minsk accord".
    private func isComplement(_ party: NamedParty) -> Bool {
        guard let match, party.kind == .party else { return false }
        if let index = prepositionIndex(before: party), index > 0,
            ["of", "in", "on", "against", "at", "over"].contains(words[index].lower)
        {
            let noun = words[index - 1]
            if catalogue[match.cue.relations[0]]?.group == .recognition,
                functionWords.has(noun.lower, in: .recognisable)
            {
                return false
            }
            return index - 1 > match.words[0] && !match.words.contains(index - 1)
                && !parties.contains { $0.words.contains(index - 1) } && !functionWords.isKnown(noun.lower)
                && noun.form.unicodeScalars.contains { $0.properties.isAlphabetic }
        }
        if isOfOccasionsNoun(party) { return true }
        // "Accused Rwanda of backing M23": the party belongs to another verb.
        var before = party.words.lowerBound - 1
        if before > 0, words[before].lower == "the" { before -= 1 }
        if prepositionIndex(before: party) == nil, before > match.words[0], !words[before].lemmas.isEmpty,
            !match.words.contains(before), !joined.contains(before),
            !functionWords.has(words[before].lower, in: .attempt), !functionWords.isKnown(words[before].lower)
        {
            return true
        }
        // "The Minsk accord" and "the Abraham Accords" are names; "Russia's accord with" is not.
        guard match.cue.kind == .verb, match.words[0] < party.words.lowerBound,
            catalogue.has(.treaty, match.cue.relations[0])
        else { return false }
        if party.isOrganisation, prepositionIndex(before: party) == nil { return true }
        guard match.words.count == 2, !party.isModifier, !parties.contains(where: { isCoordinated($0, with: party) })
        else { return false }
        return party.words.upperBound...(party.words.upperBound + 1) ~= match.words[1]
    }

    /// Whether those who are sought are members of the party: "which countries *in NATO*", beside another who is named.
    private func isSoughtAmong(_ party: NamedParty, preposition: String?) -> Bool {
        guard let match, party.kind == .party, !party.members.isEmpty, let preposition,
            ["from", "in", "of", "within", "inside", "among"].contains(preposition),
            soughtParty(before: words.count), match.cue.kind == .verb,
            !catalogue.anyHas(.membership, match.cue.relations)
        else { return false }
        return parties.contains { $0.words != party.words && $0.kind != .media && $0.kind != .place }
            && !match.words.contains(party.words.lowerBound - 1)
    }

    /// Whether "which", "what" or "how many" stands before the party, with at most a noun such as "countries" between,
    /// or nothing: "EU members that recognised".
    private func isAskedFor(_ party: NamedParty) -> Bool {
        var index = party.words.lowerBound - 1
        if index < 0, let match { return match.words[0] > party.words.upperBound && match.cue.kind != .noun }
        var isOrdered = false
        var isPredicate = false
        while index >= 0 {
            let word = words[index].lower
            // "What was the first Arab state to": but not "what is the Arab states' view".
            // "Recognised *any of the* Baltic states"
            if word == "any", let match, match.words[0] < index, match.cue.kind == .verb { return false }
            if ["which", "what", "many", "list", "any"].contains(word) { return isOrdered || !isPredicate }
            if word == "who" { return isOrdered }
            if functionWords.has(word, in: .earliest) || functionWords.has(word, in: .latest) {
                isOrdered = true
            } else if functionWords[.be].contains(word) {
                isPredicate = true
            } else if !functionWords[.party].contains(word),
                !["in", "of", "among", "the", "all", "within"].contains(word)
            {
                return false
            }
            index -= 1
        }
        return false
    }
}
