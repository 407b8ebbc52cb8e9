internal import Gazetteer
internal import Linguistics
internal import Model

/// Finds the names in a question.
struct PartyFinder {
    /// The names.
    let gazetteer: Gazetteer
    /// The words of the grammar of questions.
    let functionWords: FunctionWords
    /// The words that ask for relations.
    let lexicon: QuestionLexicon
    /// Who is known to the base besides.
    let directory: any EntityDirectory

    /// A finder of those names and words.
    init(
        gazetteer: Gazetteer, functionWords: FunctionWords, lexicon: QuestionLexicon, directory: any EntityDirectory
    ) {
        self.gazetteer = gazetteer
        self.functionWords = functionWords
        self.lexicon = lexicon
        self.directory = directory
    }

    /// The names in the words, in order and without overlap; the longest at each place.
    ///
    /// - Parameter forms: the words as they were typed.
    /// - Throws: what the directory throws.
    func parties(in forms: [String]) throws -> [NamedParty] {
        var found: [NamedParty] = []
        var index = 0
        while index < forms.count {
            if var party = try party(startingAt: index, in: forms) {
                widenToMembers(&party, in: forms)
                widenToFeature(&party, in: forms)
                widenToNamesake(&party, in: forms)
                widenToNeighbours(&party, in: forms)
                widenToRegions(&party, in: forms)
                let next = party.words.upperBound
                if next < forms.count, Token.isGenitiveMark(forms[next]) { party.isModifier = true }
                found.append(party)
                index = next
            } else {
                index += 1
            }
        }
        return joiningGroups(found, in: forms)
    }

    /// The name that holds the word at that place when it is written so; nil when it is part of no name.
    ///
    /// - Parameters:
    ///   - word: the word as it should be.
    ///   - index: its place.
    ///   - forms: the words as they were typed.
    /// - Throws: what the directory throws.
    func party(corrected word: String, at index: Int, in forms: [String]) throws -> NamedParty? {
        var forms = forms
        forms[index] = word
        return try parties(in: forms).first { $0.words.contains(index) }
    }

    /// The name from that word on: as it is typed, or a longer one in other letters ("Soviet union").
    private func party(startingAt index: Int, in forms: [String]) throws -> NamedParty? {
        guard let exact = try party(startingAt: index, in: forms, ignoringCase: false) else {
            return try party(startingAt: index, in: forms, ignoringCase: true)
        }
        let other = try party(startingAt: index, in: forms, ignoringCase: true)
        return other.map { $0.words.count > exact.words.count ? $0 : exact } ?? exact
    }

    private func party(startingAt index: Int, in forms: [String], ignoringCase: Bool) throws -> NamedParty? {
        for match in gazetteer.matches(startingAt: index, in: forms, ignoringCase: ignoringCase) {
            // Typed in lower case, "who" is the pronoun and "us" the pronoun as often as not.
            if match.words.count == 1, index > 0, forms[index - 1].lowercased() == "the",
                match.senses.allSatisfy({ sense in if case .person = sense.subject { true } else { false } })
            {
                // "The moon" is nobody.
                continue
            }
            if isPartOfLongerName(match, in: forms) || isAdjectiveOfState(match, in: forms) { continue }
            if ignoringCase, match.words.count == 1, isOrdinaryWord(forms[index], at: index, in: forms) { continue }
            if ignoringCase, isOfOrdinaryWords(match, in: forms) { continue }
            if let party = try party(for: match, in: forms), !isPartOfUnknownPlace(party, in: forms) { return party }
        }
        return nil
    }

    private func party(for match: NameMatch, in forms: [String]) throws -> NamedParty? {
        var candidates: [NamedParty] = []
        var places: [NamedParty] = []
        // "Beijing" is the seat of organisations too, but stands for the state.
        let isStatesCapital = match.senses.contains { sense in
            guard sense.kind == .capital, case .entity(let index) = sense.subject else { return false }
            return gazetteer[index].type == .polity
        }
        for sense in match.senses {
            let isAdjective = [.adjective, .demonym, .demonymPlural].contains(sense.kind)
            switch sense.subject {
            case .entity(let entityIndex):
                let entity = gazetteer[entityIndex]
                let kind = Self.kind(of: entity)
                if isStatesCapital, sense.kind == .capital, entity.type != .polity { continue }
                var party = NamedParty(
                    words: match.words, kind: kind, name: entity.name, selectors: selectors(for: entity),
                    isModifier: isAdjective)
                party.isAdjective = isAdjective
                party.isCity = sense.kind == .capital
                party.isOrganisation = entity.type == .organisation
                party.isContested = entity.kind.isContested
                if entity.kind == .formerState { setSuccessors(of: &party, entity) }
                if party.isOrganisation { party.members = gazetteer.members(of: entity.code).map { .polity($0) } }
                party.mentions = [entity.name] + entity.adjectives + entity.aliases
                if kind == .place { places.append(party) } else { candidates.append(party) }
            case .person(let personIndex):
                let person = gazetteer[personIndex]
                var party = NamedParty(
                    words: match.words, kind: .party, name: person.name,
                    selectors: [.entity(name: person.name, polity: nil)])
                party.isPerson = true
                party.homes = Set(person.terms.map(\.polity))
                party.mentions = [person.name]
                candidates.append(party)
            case .office, .organWord, .other:
                continue
            }
        }
        if !candidates.isEmpty, candidates.allSatisfy(\.isPerson) {
            candidates += try namesakes(of: forms[match.words], at: match.words, beside: candidates)
        }
        if !places.isEmpty, !candidates.isEmpty,
            try candidates.allSatisfy({ candidate in
                try candidate.isPerson && candidate.selectors.allSatisfy { try directory.statementCount(of: $0) == 0 }
            })
        {
            // A city rather than somebody of whom the base says nothing: "Lagos".
            candidates = []
        }
        guard let first = candidates.first else {
            // Whom the base knows by that name comes before a city of the same name.
            let name = forms[match.words].joined(separator: " ")
            return try places.isEmpty || !directory.parties(named: name).isEmpty ? nil : places[0]
        }
        if try isUnspokenCapital(match, of: candidates, in: forms) {
            var place = first
            (place.kind, place.selectors) = (.place, [])
            place.mentions = [forms[match.words].joined(separator: " ")]
            return place
        }
        if candidates.count == 1 || Set(candidates.map(\.selectors)).count == 1 {
            // "Bangkok" is Thailand's sooner than Siam's.
            return candidates.first { isPresentState($0) } ?? first
        }
        return try choice(among: candidates)
    }

    /// Whether the city is the capital of a former state of which the base says nothing, while it speaks of a place of
    /// that name: "after the Salisbury attack".
    private func isUnspokenCapital(
        _ match: NameMatch, of candidates: [NamedParty], in forms: [String]
    ) throws -> Bool {
        guard match.senses.allSatisfy({ $0.kind == .capital }), !candidates.contains(where: { isPresentState($0) })
        else { return false }
        let isSpokenOf = try candidates.contains { candidate in
            try candidate.selectors.contains { try directory.statementCount(of: $0) > 0 }
        }
        return try !isSpokenOf && directory.says(forms[match.words].joined(separator: " "))
    }

    /// Whether the party is a polity of today.
    private func isPresentState(_ party: NamedParty) -> Bool {
        guard case .polity(let code) = party.selectors.first, let entity = gazetteer.entity(code: code) else {
            return !party.isPerson
        }
        return entity.name == party.name && entity.kind != .formerState
    }

    /// Of several namesakes those that the base speaks of; all of them when it speaks of none.
    private func choice(among candidates: [NamedParty]) throws -> NamedParty {
        var known: [NamedParty] = []
        for candidate in candidates {
            if try candidate.selectors.contains(where: { try directory.statementCount(of: $0) > 0 }) {
                known.append(candidate)
            }
        }
        var chosen = known.isEmpty ? candidates : known
        if chosen[0].kind != .party { return chosen[0] }
        chosen = chosen.filter { $0.kind == .party }
        var party = chosen[0]
        var names: [String] = []
        var selectors: [FactQuery.PartySelector] = []
        for candidate in chosen {
            if !names.contains(candidate.name) { names.append(candidate.name) }
            selectors += candidate.selectors.filter { !selectors.contains($0) }
        }
        // Who recognises a state need not recognise the movement that came to govern it: "the Taliban".
        if names.count == 1 {
            selectors = selectors.map { selector in
                guard case .polity(let code) = selector,
                    gazetteer.entity(code: code).map({ $0.name != names[0] }) == true
                else { return selector }
                return .entity(name: names[0], polity: code)
            }
        }
        party.selectors = selectors
        party.name = names.joined(separator: " or ")
        party.mentions = chosen.flatMap(\.mentions)
        return party
    }

    private static func kind(of entity: GazetteerEntity) -> NamedParty.Kind {
        switch entity.kind {
        case .medium: .media
        case .group: .group
        case .place: .place
        default: .party
        }
    }

    private func selectors(for entity: GazetteerEntity) -> [FactQuery.PartySelector] {
        switch entity.kind {
        case .group: gazetteer.members(of: PolityCode(entity.id)).map { .polity($0) }
        case .organ: [.entity(name: entity.name, polity: entity.code)]
        case .place: []
        default: [.polity(entity.code)]
        }
    }
}
