/// Finds out which part each party has in a question: by its place before or after the cue, the preposition before it,
/// and the voice.
package struct RoleAssigner: Sendable {
    private let words: [QuestionWord]
    private let parties: [NamedParty]
    private let match: QuestionLexicon.Match?
    private let functionWords: FunctionWords
    private let isMutual: Bool

    /// An assigner for a question of those words, with the names and the cue that were found in it; `isMutual` when the
    /// relation of the cue has no direction.
    package init(
        words: [QuestionWord], parties: [NamedParty], match: QuestionLexicon.Match?, functionWords: FunctionWords,
        isMutual: Bool
    ) {
        self.isMutual = isMutual
        self.words = words
        self.parties = parties
        self.match = match
        self.functionWords = functionWords
    }

    /// Sets the form, the parties and the tense of the question.
    package func assign(to question: inout Question) {
        let rest = assignSpecialParts(to: &question)
        if let match {
            switch match.cue.kind {
            case .verb, .inverse: assignAroundVerb(rest, match: match, to: &question)
            case .noun: assignAroundNoun(rest, match: match, to: &question)
            }
            question.isState = match.cue.isState && isPresent(match)
        } else {
            question.either = rest
        }
        question.isNegated = words.contains { functionWords.negations.contains($0.lower) }
        question.form = form(of: question)
    }

    // MARK: - Parts that are no subject and no object

    /// Takes out sources, groups that restrict what is sought, and the parties of comparisons; returns the others.
    private func assignSpecialParts(to question: inout Question) -> [NamedParty] {
        var rest: [NamedParty] = []
        for party in parties {
            let preposition = preposition(before: party)
            switch (party.kind, preposition) {
            case (.media, _): question.source = party
            case (.group, nil), (.group, "in"?), (.group, "among"?), (.group, "of"?):
                if isAskedFor(party) { question.group = party } else { rest.append(party) }
            case (_, "before"?): question.beforeParty = party
            case (_, "after"?): question.afterParty = party
            default: rest.append(party)
            }
        }
        return rest
    }

    /// Whether "which", "what" or "how many" stands before the party, with at most a noun such as "countries" between.
    private func isAskedFor(_ party: NamedParty) -> Bool {
        var index = party.words.lowerBound - 1
        while index >= 0 {
            let word = words[index].lower
            if ["which", "what", "many", "list"].contains(word) { return true }
            guard functionWords.partyNouns.contains(word) || ["in", "of", "among", "the", "all"].contains(word)
            else { return false }
            index -= 1
        }
        return false
    }

    // MARK: - Verbs

    private func assignAroundVerb(
        _ parties: [NamedParty], match: QuestionLexicon.Match, to question: inout Question
    ) {
        let verb = match.words[0]
        let isPassive = isPassive(verb: verb, end: match.words.max() ?? verb)
        var left: [NamedParty] = []
        var right: [NamedParty] = []
        var agents: [NamedParty] = []
        for party in parties {
            switch preposition(before: party) {
            case _ where match.cue.ofRole == .either: question.either.append(party)
            case "by"?: agents.append(party)
            case _ where isPassive && stands(party, beforeNounOf: match):
                // "the US embassy in Cuba was opened", "the Russian ambassador was summoned".
                if match.cue.ofRole == .object { right.append(party) } else { agents.append(party) }
            case "in"? where isMutual, "at"? where isMutual:
                // "met in Geneva" is a place.
                question.notUnderstood += words[party.words].map(\.form)
            case "about"?, "over"?: question.asideWords += words[party.words].map(\.form)
            case nil where party.words.upperBound <= verb: left.append(party)
            case "between"?: question.either.append(party)
            default: right.append(party)
            }
        }
        let sought = soughtParty(before: verb)
        if isPassive {
            question.subjects = agents
            question.objects = left + right
            if sought, left.isEmpty, !agents.isEmpty { question.objects = right }
        } else {
            question.subjects = left
            question.objects = right + agents
        }
        if match.cue.kind == .inverse {
            swap(&question.subjects, &question.objects)
        }
    }

    /// Whether the party is a modifier of the cue's noun, which stands before its verb.
    private func stands(_ party: NamedParty, beforeNounOf match: QuestionLexicon.Match) -> Bool {
        guard match.words.count == 2, match.words[1] < match.words[0] else { return false }
        let between = words[party.words.upperBound..<max(match.words[1], party.words.upperBound)]
        return party.words.upperBound <= match.words[1]
            && between.allSatisfy { ["'s", "’s", "'", "’", "new", "own"].contains($0.lower) }
    }

    /// Whether the verb is passive: a participle after a form of "be", or one with "by" after it.
    private func isPassive(verb: Int, end: Int) -> Bool {
        let form = words[verb].lower
        guard !form.utf8.suffix(3).elementsEqual("ing".utf8), words[verb].lemmas != [form] || form.hasSuffix("ed")
        else { return false }
        if words[..<verb].suffix(6).contains(where: { functionWords.be.contains($0.lower) }) { return true }
        return words[(end + 1)...].first { $0.lower != "," }?.lower == "by"
    }

    // MARK: - Nouns

    private func assignAroundNoun(
        _ parties: [NamedParty], match: QuestionLexicon.Match, to question: inout Question
    ) {
        let noun = match.words[0]
        for party in parties {
            switch preposition(before: party) {
            case nil where party.words.upperBound == noun, "of"? where party.words.upperBound == noun:
                // "US sanctions", "US recognition of Kosovo": a name used as a modifier.
                var modifier = party
                modifier.isModifier = true
                add(modifier, as: match.cue.ofRole == .object ? .subject : match.cue.ofRole, to: &question)
            case "by"?, "from"?: question.subjects.append(party)
            case "between"?, "among"?: question.either.append(party)
            case "of"?: add(party, as: match.cue.ofRole, to: &question)
            case .some: question.objects.append(party)
            case nil where party.isModifier && party.words.upperBound <= noun:
                add(party, as: match.cue.ofRole == .object ? .subject : match.cue.ofRole, to: &question)
            case nil where party.words.upperBound <= noun && hasVerb(between: party.words.upperBound, and: noun):
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
            // "the president of France", "France's president": the office belongs to the polity, the holder is sought.
            question.objects += question.subjects.filter { $0.isModifier } + question.either
            question.subjects.removeAll { $0.isModifier }
            question.either = []
            question.office = officeTitle(endingAt: noun)
        }
    }

    /// The title of an office with the words before it that are a part of it.
    private func officeTitle(endingAt noun: Int) -> String {
        var title = words[noun].lemmas.first ?? ""
        var index = noun - 1
        while index >= 0, functionWords.officeModifiers.contains(words[index].lower) {
            title = words[index].lower + " " + title
            index -= 1
        }
        return title
    }

    private func add(_ party: NamedParty, as role: QuestionCue.OfRole, to question: inout Question) {
        switch role {
        case .subject: question.subjects.append(party)
        case .object: question.objects.append(party)
        case .either: question.either.append(party)
        }
    }

    private func hasVerb(between start: Int, and end: Int) -> Bool {
        // In a question the verb may stand before its subject: "Is Sweden a member", "Does Chad have an embassy".
        words[..<end].contains { functionWords.auxiliaries.contains($0.lower) || $0.isLemma("have") }
    }

    // MARK: - Form

    /// Whether a word such as "who" or "which countries" before that index asks for a party.
    private func soughtParty(before index: Int) -> Bool {
        words[..<index].contains { ["who", "whom", "which", "whose"].contains($0.lower) } || asksHowMany
            || words.first?.lower == "what" && words.count > 1 && functionWords.partyNouns.contains(words[1].lower)
    }

    private var asksHowMany: Bool {
        zip(words, words.dropFirst()).contains { $0.lower == "how" && $1.lower == "many" }
    }

    private func form(of question: Question) -> Question.Form {
        let lower = words.map(\.lower)
        if asksHowMany {
            return lower.contains("times") || lower.contains("often") ? .howOften : .howMany
        }
        if zip(lower, lower.dropFirst()).contains(where: { $0 == "how" && $1 == "often" }) { return .howOften }
        let asksParty = soughtParty(before: words.count)
        if !asksParty,
            lower.contains("when") || lower.contains("date") || lower.starts(with: ["how", "long"])
                || lower.contains("what") && !Set(lower).isDisjoint(with: ["day", "year", "month"])
        {
            return .when
        }
        if match == nil { return .what }
        if let first = lower.first, functionWords.auxiliaries.contains(first), !asksParty { return .whether }
        switch (question.subjects.isEmpty, question.objects.isEmpty) {
        case (true, false): return .who
        case (false, true): return asksParty || question.subjects.count == 1 ? .whom : .what
        case (true, true): return asksParty || question.either.count == 1 ? .who : .what
        case (false, false): return asksParty ? .who : .what
        }
    }

    /// Whether the cue is in the present tense: then what holds is asked for.
    private func isPresent(_ match: QuestionLexicon.Match) -> Bool {
        let lower = words.map(\.lower)
        if !Set(lower).isDisjoint(with: ["did", "was", "were", "had", "when", "didn't", "didnt"]) { return false }
        guard match.cue.kind != .noun else { return true }
        let verb = match.words[0]
        let form = words[verb].lower
        if words[..<verb].suffix(4).contains(where: { ["has", "have", "having"].contains($0.lower) }) { return false }
        if isPassive(verb: verb, end: match.words.max() ?? verb) {
            return words[..<verb].contains { ["is", "are"].contains($0.lower) }
        }
        return words[verb].lemmas.contains(form) || form.utf8.last == UInt8(ascii: "s")
    }

    // MARK: - Prepositions

    /// The preposition before the party, with articles and such between; a party joined by "and" or "or" shares the
    /// one before; nil when there is none.
    private func preposition(before party: NamedParty) -> String? {
        var index = party.words.lowerBound - 1
        while index >= 0 {
            let word = words[index].lower
            if let match, match.words.contains(index), !functionWords.prepositions.contains(word) { return nil }
            if functionWords.prepositions.contains(word) { return word }
            if let other = parties.first(where: { $0.words.contains(index) }) {
                // "Russia and Syria", "Russia, Syria and Nicaragua": look before the first of them.
                guard isCoordinated(other, with: party) else { return nil }
                index = other.words.lowerBound - 1
                continue
            }
            guard ["the", "a", "an", "and", "or", ",", "both", "president", "king", "minister"].contains(word)
            else { return nil }
            index -= 1
        }
        return nil
    }

    private func isCoordinated(_ first: NamedParty, with second: NamedParty) -> Bool {
        let between = words[first.words.upperBound..<second.words.lowerBound].map(\.lower)
        return !between.isEmpty && between.allSatisfy { ["and", "or", ",", "the"].contains($0) }
    }
}
