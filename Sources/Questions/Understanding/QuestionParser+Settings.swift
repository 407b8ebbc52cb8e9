internal import Gazetteer
internal import Linguistics
internal import Model

/// What stands around the act that is asked for: who does it where no act is named, cities, pictures, and clauses that
/// only compare.
extension QuestionParser {
    /// "King Abdullah *of Jordan*": the state says which of the namesakes is meant, and is nobody beside.
    func joinPolities(
        to parties: inout [NamedParty], words: inout [QuestionWord], covered: inout Set<Int>,
        directory: any EntityDirectory
    ) throws {
        for (person, polity) in zip(parties, parties.dropFirst()) {
            let link = person.words.upperBound
            var next = link + 1
            if next < words.count, words[next].lower == "the" { next += 1 }
            guard person.isPerson, !person.isModifier, link < words.count, words[link].lower == "of",
                polity.words.lowerBound == next, polity.kind == .party, !polity.isPerson, !polity.isAdjective,
                case .polity(let code) = polity.selectors.first,
                let place = parties.firstIndex(of: person)
            else { continue }
            let typed = words[person.words].map(\.form)
            let last = typed.last ?? ""
            var known: [FactQuery.PartySelector] = []
            for selector in person.selectors {
                guard case .entity(let name, _) = selector else { continue }
                let ruled = gazetteer.people(named: name).contains { person in
                    person.terms.contains { $0.polity == code }
                }
                if try ruled || directory.statementCount(of: .entity(name: name, polity: code)) > 0 {
                    known.append(.entity(name: name, polity: code))
                }
            }
            for party in try directory.parties(named: last) where party.type == .person && party.polity == code {
                let selector = FactQuery.PartySelector.entity(name: party.name, polity: code)
                if !known.contains(selector) { known.append(selector) }
            }
            if known.isEmpty { known = [.entity(name: last, polity: code)] }
            var joined = person
            joined.selectors = known
            joined.words = person.words.lowerBound..<polity.words.upperBound
            joined.name =
                known.map { if case .entity(let name, _) = $0 { name } else { "" } }.joined(separator: " or ")
                + " of \(polity.name)"
            joined.mentions = [last]
            joined.isModifier = polity.isModifier
            parties[place] = joined
            parties.removeAll { $0 == polity }
            covered.formUnion(joined.words)
            for index in link..<next { (words[index].lower, words[index].lemmas) = ("", []) }
        }
    }

    /// Flags and other pictures are no words that are understood.
    func readPictures(words: [QuestionWord], into question: inout Question) {
        for word in words where word.form.unicodeScalars.contains(where: { $0.properties.isEmojiPresentation }) {
            let isFlag = word.form.unicodeScalars.contains { (0x1F1E6...0x1F1FF).contains($0.value) }
            if isFlag {
                question.notUnderstood.append(word.form)
                question.lacksRelation = true
            } else {
                question.leftAside.append(word.form)
            }
        }
    }

    /// "..., *as Somalia demanded*": who else spoke of the act changes nothing in what is asked.
    func leaveComparison(
        in words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>,
        into question: inout Question
    ) {
        guard
            let start = words.indices.first(where: { index in
                index > 2 && words[index].lower == "as" && index + 2 < words.count
            })
        else { return }
        let end = words[start...].firstIndex { [",", "?", ";"].contains($0.lower) } ?? words.count
        guard end - start > 2, let verb = words[start..<end].last else { return }
        let said = verb.lower
        let isTold =
            said.hasSuffix("ed") || functionWords[.saying].contains(said)
            || ["claims", "alleges", "maintains", "insists", "asserts", "wants", "demands", "suggests", "argues"]
                .contains(said)
            || ["told", "said", "bade", "wanted", "wished", "sought", "did"].contains(said)
        let first = start + (words[start + 1].lower == "the" ? 2 : 1)
        let hasDoer =
            parties.contains { $0.words.lowerBound == first } || functionWords[.pronoun].contains(words[first].lower)
        guard isTold, hasDoer, !covered.contains(end - 1) else { return }
        question.leftAside.append(words[start..<end].map(\.form).joined(separator: " "))
        question.notUnderstood.removeAll { $0 == verb.form }
        parties.removeAll { (start..<end).contains($0.words.lowerBound) }
        for index in start..<end { (words[index].lower, words[index].lemmas) = ("", []) }
        covered.formUnion(start..<end)
    }

    /// "Brokered the *Jeddah* truce between", "agree on anything *in Ankara*": a city beside those who are named is where,
    /// and reports must say so.
    func setCitiesAside(
        _ parties: inout [NamedParty], beside main: QuestionLexicon.Match?, in words: [QuestionWord],
        into question: inout Question
    ) {
        let cities = parties.filter { city in
            guard city.isCity, !city.isModifier, parties.count > 1 else { return false }
            let before = city.words.lowerBound > 0 ? words[city.words.lowerBound - 1].lower : ""
            if ["in", "at"].contains(before), parties.contains(where: { !$0.isCity && $0.selectors == city.selectors })
            {
                // "Whom did Turkey bring together in Ankara"
                return true
            }
            let following = city.words.upperBound < words.count ? words[city.words.upperBound] : nil
            if let following, following.lemmas.isEmpty, following.form == following.lower,
                !functionWords.isKnown(following.lower), EnglishWords.containsInflected(following.lower),
                parties.contains(where: {
                    $0.isModifier && $0.words.upperBound + 1 == city.words.lowerBound
                })
            {
                // "Modi's *Dhaka* speech"
                return true
            }
            if main == nil { return ["in", "at"].contains(before) && parties.count > 2 }
            guard let main, catalogue.have(.seated, main.cue.relations) || isSettling(main.cue.relations) else {
                return false
            }
            var next = city.words.upperBound
            // "The Kampala *peace* talks"
            if next + 1 < words.count, !main.words.contains(next), main.words.contains(next + 1),
                words[next].form == words[next].lower, !functionWords[.preposition].contains(words[next].lower)
            {
                next += 1
            }
            let isNoun = main.words.contains(next) && (main.cue.kind == .noun || next > main.words[0])
            return isNoun
                && words[next...].contains { ["between", "with", "of", "among", "for"].contains($0.lower) }
        }
        for city in cities {
            var place = city
            place.mentions = [words[city.words].map(\.form).joined(separator: " ")]
            question.asideParties.append(place)
            question.circumstanceParties.append(place)
        }
        parties.removeAll { cities.contains($0) }
    }

    /// "What did Chad do *to Mali*", "what steps did Chad take *against Mali*": who did it, and to whom.
    func readDoer(words: [QuestionWord], parties: [NamedParty], into question: inout Question) {
        if question.relations.isEmpty, question.either.count == 1, words.first?.lower == "what",
            let verb = words.firstIndex(where: { ["do", "done"].contains($0.lower) }),
            question.either[0].words.upperBound <= verb, !question.either[0].isModifier
        {
            question.asksDeeds = true
        }
        guard question.relations.isEmpty, question.either.count == 2, parties.count == 2,
            let verb = words.firstIndex(where: {
                ["did", "does", "do", "has", "have", "had", "will"].contains($0.lower)
            }),
            words[..<verb].contains(where: { ["what", "which"].contains($0.lower) }),
            parties[0].words.lowerBound > verb, parties[0].words.lowerBound <= verb + 2,
            !functionWords[.preposition].contains(words[parties[0].words.lowerBound - 1].lower),
            parties[1].words.lowerBound > 0
        else { return }
        var before = parties[1].words.lowerBound - 1
        if words[before].lower == "the" { before -= 1 }
        guard ["to", "against", "for", "with", "toward", "towards", "in"].contains(words[before].lower) else { return }
        (question.subjects, question.objects, question.either) = ([parties[0]], [parties[1]], [])
    }

    /// "Kenya Sudan tea *ban*": where no verb says which, the end of it is asked for as well.
    func readTerseNoun(words: [QuestionWord], into question: inout Question) {
        guard question.form == .what, !question.isState, question.subjects.isEmpty, question.objects.isEmpty,
            question.relations.isOnly(.sanctioned) || question.relations.isOnly(.openedMission),
            !words.contains(where: {
                functionWords[.auxiliary].contains($0.lower) || ["what", "which", "who"].contains($0.lower)
            })
        else { return }
        question.relations += reversals.reverses(of: question.relations)
    }
}
