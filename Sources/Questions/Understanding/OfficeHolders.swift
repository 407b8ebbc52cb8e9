internal import Gazetteer
internal import Model

/// Finds who is meant by an office or organ of a polity: "the Russian foreign minister", "the foreign ministry of Iran".
struct OfficeHolders {
    /// The names.
    let gazetteer: Gazetteer
    /// The words of the grammar of questions.
    let functionWords: FunctionWords
    /// Who is known to the base besides.
    let directory: any EntityDirectory
    /// The days that the question asks for; nil for any.
    let period: EventDate?
    /// The places of the words of the cue, which are no office: "Russian *diplomats*".
    let reserved: Set<Int>

    /// Puts the holder in the place of the polity, where an office or organ stands beside it; one of whom nothing is known
    /// is set aside, so that reports must name the office.
    ///
    /// - Returns: whether there was one.
    /// - Throws: what the directory throws.
    func join(_ parties: inout [NamedParty], words: inout [QuestionWord], aside: inout [NamedParty]) throws -> Bool {
        let forms = words.map(\.form)
        var isFound = try joinTitles(to: &parties, words: &words)
        for place in parties.indices {
            let party = parties[place]
            // "Which Soviet *leader*": it is asked which one.
            let before = party.words.lowerBound > 0 ? forms[party.words.lowerBound - 1].lowercased() : ""
            if party.isAdjective || words[party.words].allSatisfy({ $0.form == $0.form.uppercased() }),
                ["which", "what", "many"].contains(before), let (title, _) = title(after: party, forms: forms),
                reserved.isDisjoint(with: title)
            {
                for index in title { (words[index].lower, words[index].lemmas) = ("", []) }
                continue
            }
            guard party.kind == .party, !(party.isAdjective && ["which", "what", "many"].contains(before)),
                case .polity(let code) = party.selectors.first, let (title, sense) = title(beside: party, forms: forms),
                reserved.isDisjoint(with: title)
            else { continue }
            let name = forms[title].joined(separator: " ")
            if let holder = try holder(of: sense, title: name, polity: code, party) {
                parties[place] = holder
                parties[place].words =
                    min(
                        party.words.lowerBound, title.lowerBound)..<max(
                        party.words.upperBound, title.upperBound)
            } else if !isOwner(title, in: forms) {
                var office = NamedParty(words: title, kind: .party, name: name, selectors: [])
                office.mentions = [name]
                aside.append(office)
            }
            for index in title { words[index].lemmas = [] }
            isFound = true
        }
        return isFound
    }

    /// Whether the organ only owns who acts: "the Kenyan *parliament's* delegation".
    private func isOwner(_ title: Range<Int>, in forms: [String]) -> Bool {
        func isMark(_ index: Int) -> Bool { forms.indices.contains(index) && ["'s", "’s", "'"].contains(forms[index]) }
        let next = isMark(title.upperBound) ? title.upperBound + 1 : title.upperBound
        return isMark(next - 1) && next < forms.count && functionWords[.party].contains(forms[next].lowercased())
    }

    /// Puts the holder in the place of a title that one polity alone has and that stands by itself: "the Pope".
    private func joinTitles(to parties: inout [NamedParty], words: inout [QuestionWord]) throws -> Bool {
        let forms = words.map(\.form)
        var isFound = false
        for start in words.indices where reserved.isDisjoint(with: [start]) {
            guard let (title, sense) = title(startingAt: start, forms: forms),
                let code = functionWords.polity(titled: forms[title].joined(separator: " ").lowercased()),
                !parties.contains(where: {
                    $0.words.overlaps(title) || $0.isPerson && $0.words.lowerBound == title.upperBound
                }),
                let entity = gazetteer.entity(code: code)
            else { continue }
            let party = NamedParty(words: title, kind: .party, name: entity.name, selectors: [.polity(code)])
            guard var holder = try holder(of: sense, title: forms[title].joined(separator: " "), polity: code, party)
            else { continue }
            holder.words = title
            parties.append(holder)
            parties.sort { $0.words.lowerBound < $1.words.lowerBound }
            for index in title { words[index].lemmas = [] }
            isFound = true
        }
        return isFound
    }

    /// The title right after the party, or before "of" and the party; the longest.
    private func title(beside party: NamedParty, forms: [String]) -> (Range<Int>, NameSense.Subject)? {
        var after = party.words.upperBound
        if after < forms.count, ["'s", "’s", "'"].contains(forms[after]) { after += 1 }
        if party.isModifier || after > party.words.upperBound, let found = title(startingAt: after, forms: forms) {
            return found
        }
        var before = party.words.lowerBound - 1
        if before > 0, forms[before].lowercased() == "the" { before -= 1 }
        guard before > 0, forms[before].lowercased() == "of" else { return nil }
        for start in stride(from: max(0, before - 4), to: before, by: 1) {
            if let found = title(startingAt: start, forms: forms), found.0.upperBound == before { return found }
        }
        return nil
    }

    /// The title right after the party.
    private func title(after party: NamedParty, forms: [String]) -> (Range<Int>, NameSense.Subject)? {
        title(startingAt: party.words.upperBound, forms: forms)
    }

    private func title(startingAt index: Int, forms: [String]) -> (Range<Int>, NameSense.Subject)? {
        guard index < forms.count else { return nil }
        for match in gazetteer.matches(startingAt: index, in: forms.map { $0.lowercased() }, ignoringCase: true) {
            for sense in match.senses {
                switch sense.subject {
                // "The leaders of Thailand and Laos" are whoever acts for them.
                case .office
                where match.words.count == 1 && forms[index].lowercased().hasSuffix("s")
                    && functionWords[.party].contains(forms[index].lowercased()):
                    continue
                case .office(let office) where !gazetteer[office].hasHost: return (match.words, sense.subject)
                // "The Ugandan government" is Uganda.
                case .organWord where match.words.count == 1 && functionWords.isKnown(forms[index].lowercased()):
                    continue
                case .organWord: return (match.words, sense.subject)
                default: continue
                }
            }
        }
        return nil
    }

    /// Whom the office or organ stands for: holders whom the base speaks of, and those whom it names by the title; nil
    /// when it knows none.
    private func holder(
        of subject: NameSense.Subject, title: String, polity: PolityCode, _ party: NamedParty
    ) throws -> NamedParty? {
        var selectors: [FactQuery.PartySelector] = []
        var names: [String] = []
        func add(_ name: String, _ code: PolityCode?) throws {
            let selector = FactQuery.PartySelector.entity(name: name, polity: code)
            if !names.contains(name), try directory.statementCount(of: selector) > 0 {
                selectors.append(selector)
                names.append(name)
            }
        }
        let entity = gazetteer.entity(code: polity)
        switch subject {
        case .office(let index):
            let holders = gazetteer.holders(of: gazetteer[index].role, polity: polity).filter {
                holds($0, index, polity)
            }
            for person in holders { try add(person.name, nil) }
            for name in [gazetteer[index].title, title] {
                for adjective in [party.name] + (entity?.adjectives ?? []) { try add("\(adjective) \(name)", polity) }
            }
        case .organWord(let index):
            for name in [gazetteer[index].words, title] {
                for adjective in [party.name] + (entity?.adjectives ?? []) { try add("\(adjective) \(name)", polity) }
            }
        case .entity, .person, .other: return nil
        }
        if selectors.isEmpty {
            guard case .office(let index) = subject else { return nil }
            // Nothing is told of those who are known to have held it.
            names = gazetteer.holders(of: gazetteer[index].role, polity: polity).filter { holds($0, index, polity) }
                .map(\.name)
            selectors = names.map { .entity(name: $0, polity: nil) }
            if names.isEmpty { return nil }
        }
        var holder = party
        holder.name = names.joined(separator: " or ")
        holder.selectors = selectors
        holder.isPerson = if case .office = subject { true } else { false }
        holder.isAdjective = false
        holder.isModifier = false
        return holder
    }

    /// Whether the person held that very office, in the days that are asked for.
    private func holds(_ person: GazetteerPerson, _ office: OfficeIndex, _ polity: PolityCode) -> Bool {
        person.terms.contains { term in
            guard term.polity == polity, term.role == gazetteer[office].role else { return false }
            guard let first = period?.firstDay, let last = period?.lastDay else { return true }
            return (term.period.from ?? .first) <= last && first <= (term.period.to ?? .last)
        }
    }
}
