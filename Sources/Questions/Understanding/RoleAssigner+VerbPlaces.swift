internal import Linguistics
internal import Model

/// How a party stands to the verb of a question.
extension RoleAssigner {
    /// Whether the act helps somebody, perhaps against another.
    func isHelp(_ match: QuestionLexicon.Match) -> Bool {
        match.cue.relations.allSatisfy { catalogue.has(.help, $0) } && parties.count > 1
    }

    /// Whether the act is help for one who stands before the place of it: "fight for Kabila *in the Congo*".
    func isHelpSomewhere(_ match: QuestionLexicon.Match) -> Bool {
        let end = match.words.max() ?? match.words[0]
        return catalogue.anyHas(.help, match.cue.relations) && match.cue.kind == .verb
            && parties.filter { $0.words.lowerBound > end && $0.kind == .party }.count > 1
    }

    /// Whether the act is one of saying or promising, which has a place beside those to whom it is said.
    func isSaid(_ match: QuestionLexicon.Match) -> Bool {
        isSpoken
            || match.cue.relations.allSatisfy { catalogue.has(.promise, $0) || $0 == KnownRelation.sentLetter.id }
    }

    /// Whether the party are those of whom it is asked to whom it was done: "how many *Russians* did the US expel".
    func isAskedAbout(_ party: NamedParty, before verb: Int) -> Bool {
        let start = party.words.lowerBound
        guard start > 0, party.isAdjective, ["many", "which", "what"].contains(words[start - 1].lower) else {
            return false
        }
        return parties.contains { other in
            other.words.lowerBound > party.words.upperBound && other.words.upperBound <= verb
                && words[party.words.upperBound..<other.words.lowerBound].contains {
                    functionWords[.auxiliary].contains($0.lower)
                }
        }
    }

    /// Whether "of" joins the party to the noun of the cue, which stands before its verb: "the ambassador *of France*".
    func followsNoun(_ party: NamedParty, of match: QuestionLexicon.Match) -> Bool {
        guard match.isFronted, let index = prepositionIndex(before: party), index > 0 else { return false }
        return words[index].lower == "of" && match.words[1] == index - 1
    }

    /// Whether the party is the object of another verb that is joined to the cue: "*recognised Taiwan* and later withdrew
    /// recognition".
    func followsJoined(_ party: NamedParty) -> Bool {
        var before = party.words.lowerBound - 1
        if before > 0, words[before].lower == "the" { before -= 1 }
        return before >= 0 && joined.contains(before)
    }

    /// Whether the party stands right before the noun of the cue, whose owner it is.
    func isOwner(_ party: NamedParty, of match: QuestionLexicon.Match) -> Bool {
        guard match.words.count > 1, match.words[1] > match.words[0] else { return false }
        let next = words[party.words.upperBound...].prefix { Token.isGenitiveMark($0.lower) }.endIndex
        return party.words.lowerBound > match.words[0] && match.words.dropFirst().contains(next)
    }

    /// Whether the party is one of a choice after a comma at the end: "..., the US or the USSR".
    func isTrailingChoice(_ party: NamedParty) -> Bool {
        guard let comma = words.lastIndex(where: { [",", ":", "-"].contains($0.lower) }), comma < party.words.lowerBound
        else { return false }
        let rest = words[(comma + 1)...]
        return rest.contains { $0.lower == "or" }
            && rest.indices.allSatisfy { index in
                parties.contains { $0.words.contains(index) } || ["or", "the", "?", ""].contains(words[index].lower)
            }
    }

    /// Whether names stand side by side before the verb, without anything that tells their parts.
    func isBareList(_ parties: [NamedParty]) -> Bool {
        // "Chad Libya ties cut when": in no clause do two names stand so.
        guard parties.count > 1, !startsClause || !parties[0].isAdjective && !parties[0].isModifier else {
            return false
        }
        return zip(parties, parties.dropFirst()).allSatisfy { $0.words.upperBound == $1.words.lowerBound }
    }

    /// Whether a question word or an auxiliary makes a clause of the words.
    var startsClause: Bool {
        words.contains {
            functionWords[.auxiliary].contains($0.lower) || ["who", "whom", "which", "when", "what"].contains($0.lower)
        }
    }

    /// Whether the verb opens the question before its subject: "Has Honduras an embassy in Beijing".
    func isInverted(_ party: NamedParty, after verb: Int) -> Bool {
        let first = words.firstIndex { !$0.lower.isEmpty }
        return verb == first && words[verb].isLemma("have") && party.words.lowerBound <= verb + 2
    }

    /// Whether the party is one of those that are to choose from: "which of Russia, Syria and Iran".
    func isChoice(_ party: NamedParty) -> Bool {
        guard let index = prepositionIndex(before: party), index > 0 else { return false }
        return ["which", "who", "many", "any", "one", "all", "some", "none"].contains(words[index - 1].lower)
    }

    /// Whether the party stands right before a word of the cue: "the *British* ambassador".
    func stands(_ party: NamedParty, before places: [Int]) -> Bool {
        places.contains { place in
            party.words.upperBound <= place
                && words[party.words.upperBound..<place].allSatisfy { Token.isGenitiveMark($0.lower) }
        }
    }

    /// Whether the party is a modifier of the cue's noun, which stands before its verb.
    func stands(_ party: NamedParty, beforeNounOf match: QuestionLexicon.Match) -> Bool {
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
        if let be = words[..<verb].suffix(12).lastIndex(where: { functionWords[.be].contains($0.lower) }),
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
        if let match, match.isFronted, match.words[1] == verb - 1, !startsClause, parties.count == 1,
            stands(parties[0], before: [match.words[1]])
        {
            // "North Korean ambassadors expelled 2017"
            return true
        }
        // "Who denied the accusations by": the accusations are by somebody.
        if verb > 0, ["who", "which"].contains(words[verb - 1].lower) { return false }
        guard end + 1 < words.count else { return false }
        return words[(end + 1)...].first { $0.lower != "," }?.lower == "by"
    }
}
