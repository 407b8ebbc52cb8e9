package import Model

/// Finds out which part each party has in a question: by its place before or after the cue, the preposition before it,
/// and the voice.
package struct RoleAssigner: Sendable {
    /// The words of the question.
    let words: [QuestionWord]
    /// Those who are named.
    let parties: [NamedParty]
    /// The cue that the question turns on; nil when it has none.
    let match: QuestionLexicon.Match?
    /// The places of words of other verbs that ask for the same parties: "recognised *and derecognised*".
    let joined: Set<Int>
    /// The words of the grammar of questions.
    let functionWords: FunctionWords
    /// The relation types.
    let catalogue: RelationCatalogue
    /// Whether the relation of the cue has no direction.
    let isMutual: Bool
    /// Whether the object stands right after the verb, as with acts of speech: "thanked China".
    let isTowardsObject: Bool
    /// Whether the act is one of speech: "urged", "called on", "wrote to".
    let isSpoken: Bool
    /// Whether a name after "from" is the object: "recalled its envoy from", but not "a letter from".
    let objectFollowsFrom: Bool

    /// An assigner for a question of those words, with the names and the cue that were found in it.
    package init(
        words: [QuestionWord], parties: [NamedParty], match: QuestionLexicon.Match?, joined: Set<Int> = [],
        functionWords: FunctionWords, catalogue: RelationCatalogue
    ) {
        self.words = words
        self.parties = parties
        self.match = match
        self.joined = joined
        self.functionWords = functionWords
        self.catalogue = catalogue
        let relations = match?.cue.relations ?? []
        isMutual = match != nil && relations.allSatisfy { catalogue[$0]?.isSymmetric == true }
        isSpoken = match != nil && relations.allSatisfy { catalogue.has(.speech, $0) }
        isTowardsObject = match?.words.count == 1 && isSpoken
        objectFollowsFrom = catalogue.anyHas(.ablative, relations)
    }

    /// Sets the form, the parties and the tense of the question.
    package func assign(to question: inout Question) {
        let rest = assignSpecialParts(to: &question)
        if let match {
            switch match.cue.kind {
            case .verb, .inverse: assignAroundVerb(rest, match: match, to: &question)
            case .noun: assignAroundNoun(rest, match: match, to: &question)
            }
            assignMembership(to: &question)
            if match.cue.kind == .verb, match.cue.relations.isOnly(.holdsOffice), question.subjects.isEmpty {
                // "Who leads Turkey".
                question.headTitles = functionWords[.headTitle].sorted()
            }
        } else {
            question.either = rest
        }
        readBetween(into: &question)
        if let group = question.group, match != nil, question.subjects.isEmpty, question.objects.isEmpty,
            question.either.isEmpty
        {
            // "Which of Chad's neighbours recalled their envoys": from Chad.
            question.objects = group.neighboured
        }
        question.isMutual = isMutual
        // "Not on speaking terms" asks for the same acts.
        question.isNegated = isNegated && !question.isBroad
        question.form = form(of: question)
        if question.form == .when, let match, match.cue.isState, asksSince { question.asksSince = true }
        if question.form == .when, question.relations.isOnly(.memberOf) {
            question.relations.insert(KnownRelation.joined.id, at: 0)
        }
        if let match {
            question.isState =
                match.cue.isState
                && isPresent(
                    match, form: question.form, hasPeriod: question.period?.lastDay != nil || question.asOf != nil)
        }
        if !question.ordered.isEmpty {
            if question.subjects.isEmpty {
                question.either += question.ordered
            } else {
                question.subjects += question.ordered
            }
            (question.form, question.isState) = (.when, false)
        }
        readSuperlative(into: &question)
        question.soughtOffice = soughtOffice
        question.seeksPerson = zip(words, words.dropFirst()).contains {
            ["which", "what", "many"].contains($0.lower) && functionWords[.person].contains($1.lower)
        }
        readCounted(into: &question)
        readOnly(into: &question)
        question.requiresAll = requiresAll(question)
    }

    /// Whether it is asked since when something holds, and not when an act was done.
    private var asksSince: Bool {
        let lower = words.map(\.lower)
        return zip(lower, lower.dropFirst()).contains { $0 == "since" && $1 == "when" || $0 == "how" && $1 == "long" }
    }

    /// Whether a word negates the act; "no longer" belongs to the cue, and "but not" to who is left out.
    private var isNegated: Bool {
        words.indices.contains { index in
            let word = words[index].lower
            let next = index + 1 < words.count ? words[index + 1].lower : ""
            if word == "no" { return !["longer", "later", "earlier"].contains(next) }
            return functionWords[.negation].contains(word)
                && !(word == "not" && index > 0 && words[index - 1].lower == "but")
        }
    }

    /// The preposition before the party, with articles and such between; a party joined by "and" or "or" shares the
    /// one before; nil when there is none.
    func preposition(before party: NamedParty) -> String? {
        guard let index = prepositionIndex(before: party) else { return nil }
        // "Pulled out of Syria" is "from Syria".
        return words[index].lower == "of" && index > 0 && words[index - 1].lower == "out" ? "from" : words[index].lower
    }

    /// The place of that preposition.
    func prepositionIndex(before party: NamedParty) -> Int? {
        var index = party.words.lowerBound - 1
        var last = party
        while index >= 0 {
            let word = words[index].lower
            if let match, match.words.contains(index), !functionWords[.preposition].contains(word) { return nil }
            if functionWords[.preposition].contains(word) { return index }
            if let other = parties.first(where: { $0.words.contains(index) }) {
                // "Russia and Syria", "Russia, Syria and Nicaragua": look before the first of them.
                guard isCoordinated(other, with: last) else { return nil }
                last = other
                index = other.words.lowerBound - 1
                continue
            }
            guard functionWords.has(word, in: .beforeName) else { return nil }
            index -= 1
        }
        return nil
    }

    /// Whether the two names are joined by "and", "or" or a comma.
    func isCoordinated(_ first: NamedParty, with second: NamedParty) -> Bool {
        guard first.words.upperBound <= second.words.lowerBound else { return false }
        var between = words[first.words.upperBound..<second.words.lowerBound].map(\.lower)
        // "The Sudanese *army* and the rebels"
        if first.isAdjective, between.count > 1, ["and", "or"].contains(between[1]) { between.removeFirst() }
        return !between.isEmpty
            && between.allSatisfy { ["and", "or", "nor", ",", "the", "&", "-", "–", "/"].contains($0) }
    }
}
