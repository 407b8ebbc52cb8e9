internal import Gazetteer
internal import Linguistics
internal import Model

extension PartyFinder {
    /// A state of today with the same capital stands where the former one stood.
    func setSuccessors(of party: inout NamedParty, _ entity: GazetteerEntity) {
        guard let end = entity.period.to, !entity.capital.isEmpty else { return }
        let states = gazetteer.participants.filter { other in
            other.type == .polity && other.kind != .formerState && other.capital == entity.capital
                && other.code != entity.code
        }
        guard states.count == 1 else { return }
        party.successors = [.polity(states[0].code)]
        party.end = end
    }

    /// Whether the name of a medium that is an ordinary word goes on with a capital: "The National" of "the National
    /// Transitional Council".
    func isPartOfLongerName(_ match: NameMatch, in forms: [String]) -> Bool {
        guard
            match.senses.allSatisfy({ sense in
                guard case .entity(let index) = sense.subject else { return false }
                return gazetteer[index].kind == .medium
            }), match.words.upperBound < forms.count
        else { return false }
        let next = forms[match.words.upperBound]
        return next.unicodeScalars.first?.properties.isUppercase == true
            && EnglishWords.contains(forms[match.words.upperBound - 1].lowercased())
            && gazetteer.matches(startingAt: match.words.upperBound, in: forms, ignoringCase: false).isEmpty
    }

    /// "EU members", "NATO member states" and "African Union countries" are the members, not the organisation.
    func widenToMembers(_ party: inout NamedParty, in forms: [String]) {
        guard party.kind == .party, case .polity(let code) = party.selectors.first else { return }
        var end = party.words.upperBound
        while end < forms.count, functionWords[.membership].contains(forms[end].lowercased()) { end += 1 }
        let start = soughtMembers(of: party, in: forms) ?? party.words.lowerBound
        let members = gazetteer.members(of: code)
        guard start < party.words.lowerBound || end > party.words.upperBound, !members.isEmpty else { return }
        if party.isOrganisation { party.organisation = .polity(code) }
        party.words = start..<end
        party.kind = .group
        party.selectors = members.map { .polity($0) }
    }

    /// Where "members" stands in "which *members of the EU* had dealings with"; nil for other phrases.
    private func soughtMembers(of party: NamedParty, in forms: [String]) -> Int? {
        func word(_ index: Int) -> String { forms.indices.contains(index) ? forms[index].lowercased() : "" }
        let end = party.words.upperBound
        var index = party.words.lowerBound - 1
        if word(index) == "the" { index -= 1 }
        guard party.isOrganisation, word(index) == "of", end < forms.count, forms[end] != "?" else { return nil }
        index -= 1
        guard functionWords[.membership].contains(word(index)) else { return nil }
        while functionWords[.membership].contains(word(index - 1)) { index -= 1 }
        return ["which", "what", "many", "any"].contains(word(index - 1)) ? index : nil
    }

    /// "*West* New Guinea" is a name that is not known, and no group.
    func isPartOfUnknownPlace(_ party: NamedParty, in forms: [String]) -> Bool {
        let end = party.words.upperBound
        guard party.kind == .group, party.words.count == 1, end < forms.count,
            functionWords.has(forms[party.words.lowerBound].lowercased(), in: .direction)
        else { return false }
        return forms[end].unicodeScalars.first?.properties.isUppercase == true
            && !functionWords[.party].contains(forms[end].lowercased())
    }

    /// "South China Sea" and "Taiwan Strait" are places, and nobody.
    func widenToFeature(_ party: inout NamedParty, in forms: [String]) {
        let end = party.words.upperBound
        guard party.kind == .party || party.kind == .group, !party.isPerson, !party.isOrganisation, end < forms.count,
            functionWords.has(forms[end].lowercased(), in: .feature)
        else { return }
        var start = party.words.lowerBound
        if start > 0, functionWords.has(forms[start - 1].lowercased(), in: .direction) { start -= 1 }
        let name = forms[start...end].joined(separator: " ")
        party = NamedParty(words: start..<(end + 1), kind: .place, name: name, selectors: [])
        party.mentions = [name]
    }

    /// "New Guinea" is no part of Guinea, where no table has the longer name.
    func widenToNamesake(_ party: inout NamedParty, in forms: [String]) {
        let start = party.words.lowerBound
        guard start > 0, party.kind == .party, !party.isPerson, !party.isOrganisation, forms[start - 1] == "New" else {
            return
        }
        let name = forms[(start - 1)..<party.words.upperBound].joined(separator: " ")
        party = NamedParty(words: (start - 1)..<party.words.upperBound, kind: .place, name: name, selectors: [])
        party.mentions = [name]
    }

    /// "Chad's neighbours", "countries bordering Chad" and "that border Chad" are those that have a border with it.
    func widenToNeighbours(_ party: inout NamedParty, in forms: [String]) {
        guard party.kind == .party, !party.isPerson, case .polity(let code) = party.selectors.first else { return }
        let (start, end) = (party.words.lowerBound, party.words.upperBound)
        func word(_ index: Int) -> String { forms.indices.contains(index) ? forms[index].lowercased() : "" }
        func isNeighbour(_ index: Int) -> Bool { functionWords.has(word(index), in: .neighbour) }
        var words: Range<Int>?
        let next = Token.isGenitiveMark(word(end)) ? end + 1 : end
        if isNeighbour(next) { words = start..<(next + 1) }
        let before = word(start - 1) == "the" ? start - 2 : start - 1
        if functionWords.has(word(before), in: .bordering) {
            words = before..<end
        } else if word(before) == "of", isNeighbour(before - 1) {
            words = (before - 1)..<end
        } else if ["border", "borders"].contains(word(before)), ["that", "which", "who"].contains(word(before - 1)) {
            words = (before - 1)..<end
        }
        guard let words else { return }
        let neighbours = gazetteer.participants.filter { $0.type == .polity && gazetteer.areNeighbours($0.code, code) }
        guard !neighbours.isEmpty else { return }
        (party.isModifier, party.isAdjective) = (false, false)
        party.neighboured = [party]
        (party.words, party.kind) = (words, .group)
        party.name = "the neighbours of \(party.name)"
        party.selectors = Set(neighbours.map(\.code)).sorted { $0.rawValue < $1.rawValue }.map { .polity($0) }
    }

    /// "Which regions of Georgia" are the polities on what Georgia claims.
    func widenToRegions(_ party: inout NamedParty, in forms: [String]) {
        let start = party.words.lowerBound
        guard party.kind == .party, !party.isPerson, case .polity(let code) = party.selectors.first, start > 2,
            ["of", "in"].contains(forms[start - 1].lowercased()),
            functionWords.has(forms[start - 2].lowercased(), in: .region),
            forms[..<(start - 2)].suffix(2).contains(where: { ["which", "what", "many"].contains($0.lowercased()) })
        else { return }
        let regions = gazetteer.participants.filter { $0.claimedBy.contains(code) }
        guard !regions.isEmpty else { return }
        (party.words, party.kind, party.isModifier) = ((start - 2)..<party.words.upperBound, .group, false)
        party.name = "the regions that \(party.name) claims"
        party.selectors = regions.map { .polity($0.code) }
    }

    /// Whether a medium's name was typed as words that mean something by themselves: "the papers".
    func isOfOrdinaryWords(_ match: NameMatch, in forms: [String]) -> Bool {
        match.senses.allSatisfy { sense in
            guard case .entity(let index) = sense.subject else { return false }
            return gazetteer[index].kind == .medium || gazetteer[index].kind == .place
        }
            && forms[match.words].allSatisfy { form in
                form == form.lowercased()
                    && (EnglishWords.contains(form) || functionWords.isKnown(form) || !lexicon.lemmas(of: form).isEmpty)
            }
    }

    /// Whether the word, typed in small letters, is rather a word of the question than a name.
    func isOrdinaryWord(_ form: String, at index: Int, in forms: [String]) -> Bool {
        let lower = form.lowercased()
        if lower == "us" {
            return index == 0 ? false : ["tell", "show", "give", "let"].contains(forms[index - 1].lowercased())
        }
        return functionWords[.empty].contains(lower) || functionWords[.preposition].contains(lower)
            || functionWords[.auxiliary].contains(lower) || !lexicon.lemmas(of: lower).isEmpty
    }

    /// Whether the name of a newspaper is no more than an adjective before a noun: "the *Australian* high commissioner".
    func isAdjectiveOfState(_ match: NameMatch, in forms: [String]) -> Bool {
        let next = match.words.upperBound
        let isMedium = match.senses.allSatisfy { sense in
            guard case .entity(let index) = sense.subject else { return false }
            return gazetteer[index].kind == .medium
        }
        guard isMedium, match.words.count == 2, next < forms.count else { return false }
        let isAdjective = gazetteer.matches(startingAt: next - 1, in: forms, ignoringCase: true).contains { match in
            match.words.count == 1 && match.senses.contains { $0.kind == .adjective }
        }
        let word = forms[next].lowercased()
        let isVerb = [.saying, .auxiliary, .be, .preposition].contains { functionWords[$0].contains(word) }
        return isAdjective && !isVerb && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }
}
