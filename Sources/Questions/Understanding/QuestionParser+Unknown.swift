internal import Gazetteer
internal import Linguistics
internal import Model

/// Words that neither a cue nor a name of the gazetteer explains.
extension QuestionParser {
    /// Looks words that neither a cue nor a name explains up in the base, then for a misspelling.
    func readUnknownWords(
        _ words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>, finder: PartyFinder,
        lexicon: QuestionLexicon, directory: any EntityDirectory, into question: inout Question
    ) throws {
        let correction = SpellingCorrection(gazetteer: gazetteer, lexicon: lexicon, functionWords: functionWords)
        var unknown: [Int] = []
        for index in words.indices where !covered.contains(index) && correction.isUnknown(words[index]) {
            if covered.contains(index) { continue }
            if let word = correction.questionWord(for: words[index]) {
                question.corrections[words[index].form] = word
                words[index].lower = word
            } else if let party = try finder.partyOfBase(startingAt: index, in: words, covered: covered) {
                parties.append(party)
                covered.formUnion(party.words)
            } else if EnglishWords.containsInflected(words[index].lower) {
                unknown.append(index)
            } else if let form = correction.cueForm(for: words[index].lower) {
                question.corrections[words[index].form] = form
                words[index].lower = form
                words[index].lemmas = lexicon.lemmas(of: form)
            } else {
                unknown.append(index)
            }
        }
        for index in unknown where !covered.contains(index) {
            if let party = try possessive(at: index, in: words, finder: finder) {
                parties.removeAll { $0.words.overlaps(party.words) }
                parties.append(party)
                covered.formUnion(party.words)
                continue
            }
            if let party = try givenName(at: index, in: words, directory: directory) {
                parties.append(party)
                covered.formUnion(party.words)
                continue
            }
            // "Jorge Glas" is one name that is not known, and no misspelt one.
            let isPartOfName = [index - 1, index + 1].contains { other in
                unknown.contains(other) && words[index].isCapitalised && words[other].isCapitalised
            }
            let isRight =
                try EnglishWords.containsInflected(words[index].lower)
                || words[index].isCapitalised && EnglishWords.containsName(words[index].lower)
                || directory.says(words[index].form)
            let names =
                isPartOfName || isRight
                ? [] : correction.names(for: words[index].form)
            if let name = names.first, names.count == 1,
                let party = try finder.party(corrected: name, at: index, in: words.map(\.form))
            {
                question.corrections[words[index].form] = name
                parties.removeAll { $0.words.overlaps(party.words) }
                parties.append(party)
                covered.formUnion(party.words)
            } else {
                question.suggestions += names.filter { $0.lowercased() != words[index].lower }
                question.notUnderstood.append(words[index].form)
            }
        }
    }

    /// The one person of whom the base speaks who has the word for a given name: "*Isaias*"; nil for other words.
    private func givenName(
        at index: Int, in words: [QuestionWord], directory: any EntityDirectory
    ) throws -> NamedParty? {
        let word = words[index].form
        guard words[index].isCapitalised, index == 0 || !words[index - 1].isCapitalised,
            index + 1 == words.count || !words[index + 1].isCapitalised
        else { return nil }
        let names = try gazetteer.personNames.filter { name in
            try name.hasPrefix(word + " ") && directory.statementCount(of: .entity(name: name, polity: nil)) > 0
        }
        guard let name = names.first, names.count == 1, let person = gazetteer.person(name: name) else { return nil }
        var party = NamedParty(
            words: index..<(index + 1), kind: .party, name: name, selectors: [.entity(name: name, polity: nil)])
        party.isPerson = true
        party.homes = Set(person.terms.map(\.polity))
        party.mentions = [name]
        return party
    }

    /// The name whose possessive lacks its apostrophe: "russias relations"; nil for other words.
    private func possessive(at index: Int, in words: [QuestionWord], finder: PartyFinder) throws -> NamedParty? {
        let word = words[index].form
        guard word.utf8.count > 4, word.utf8.last == UInt8(ascii: "s") else { return nil }
        var party = try finder.party(corrected: Inflection.singular(of: word), at: index, in: words.map(\.form))
        party?.isModifier = true
        return party
    }
}
