package import Model

/// Who is who: polities, organisations, movements, organs, media, places, offices with their holders, by name.
///
/// Immutable and the same whatever the order of the tables' rows was.
package struct Gazetteer: Sendable {
    /// The polities, organisations and the like.
    let entities: [GazetteerEntity]
    /// The persons.
    let people: [GazetteerPerson]
    /// The offices.
    let offices: [Office]
    /// The words for organs of a state.
    let organWords: [OrganWord]
    /// All names, of whatever they are.
    let names: NameIndex
    /// Every polity, organisation and movement, sorted by identifier.
    package let participants: [GazetteerEntity]
    /// The canonical names of all people, sorted.
    package let personNames: [String]
    /// The place of each entity in `entities`, by its id.
    let entityByID: [String: Int32]
    /// The place of each person in `people`, by the full name.
    let personByName: [String: Int32]
    /// Who is a member of which organisation, from when until when.
    let memberships: [Membership]
    /// The polities that border on each.
    let neighbours: [PolityCode: Set<PolityCode>]
    /// The words around a name that rule a reading of it out.
    let contexts: [String: [BlockingContext]]

    /// Whose names begin with the word at that place of a sentence's words: the longest match first, none when there is
    /// no name.
    ///
    /// Words are compared without diacritics, hyphens and apostrophes. A name needs its capitals; an abbreviation
    /// matches only as it is written.
    ///
    /// - Parameters:
    ///   - index: the index of the first word.
    ///   - words: the words, punctuation included, as a tokenizer gives them.
    ///   - ignoringCase: whether "dpr" and "north korea" match too, as people type questions.
    package func matches(startingAt index: Int, in words: [String], ignoringCase: Bool = false) -> [NameMatch] {
        var key = NameKey()
        var found: [NameMatch] = []
        var end = index
        while end < words.count {
            let addedLetters = key.append(words[end])
            end += 1
            if !addedLetters {
                if key.wordCount == 0 { break }
                continue
            }
            guard let node = names.node(key.hash) else { break }
            if !node.entries.isEmpty {
                var senses: [NameSense] = []
                for entry in names.entries[Int(node.entries.lowerBound)..<Int(node.entries.upperBound)]
                where entry.admits(key, ignoringCase: ignoringCase) && !senses.contains(entry.sense) {
                    senses.append(entry.sense)
                }
                if !senses.isEmpty { found.append(NameMatch(words: index..<end, senses: senses)) }
            }
            if !node.isPrefix { break }
        }
        if found.count > 1 { found.reverse() }
        return found
    }

    /// What a name on its own can mean; empty when it is no name.
    package func senses(of name: String, ignoringCase: Bool = false) -> [NameSense] {
        let words = name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard let longest = matches(startingAt: 0, in: words, ignoringCase: ignoringCase).first,
            longest.words.upperBound == words.count
        else { return [] }
        return longest.senses
    }

    /// The entities that a name on its own can mean, each once, the preferred sense first.
    package func entities(named name: String, ignoringCase: Bool = false) -> [GazetteerEntity] {
        var result: [GazetteerEntity] = []
        for sense in senses(of: name, ignoringCase: ignoringCase) {
            if case .entity(let index) = sense.subject, !result.contains(self[index]) { result.append(self[index]) }
        }
        return result
    }

    /// The people whom a name on its own can mean, each once, by their full names; "Kim" gives several, and their terms
    /// tell which of them a text of some day means.
    package func people(named name: String, ignoringCase: Bool = false) -> [GazetteerPerson] {
        var result: [GazetteerPerson] = []
        for sense in senses(of: name, ignoringCase: ignoringCase) {
            if case .person(let index) = sense.subject, !result.contains(self[index]) { result.append(self[index]) }
        }
        return result
    }

    /// The codes of the polities whose adjective or demonym a word is: "Congolese" gives two, "table" none.
    package func polities(adjective: String) -> [PolityCode] {
        var result: [PolityCode] = []
        for sense in senses(of: adjective) where [.adjective, .demonym, .demonymPlural].contains(sense.kind) {
            if case .entity(let index) = sense.subject, !result.contains(self[index].code) {
                result.append(self[index].code)
            }
        }
        return result
    }

    /// The entity of that code; nil when the gazetteer has none.
    package func entity(code: PolityCode) -> GazetteerEntity? {
        entityByID[code.rawValue].map { entities[Int($0)] }
    }

    /// The entity of that identifier; nil when the gazetteer has none.
    package func entity(id: String) -> GazetteerEntity? {
        entityByID[id].map { entities[Int($0)] }
    }

    /// The person of that canonical name; nil when the gazetteer has none.
    package func person(name: String) -> GazetteerPerson? {
        personByName[name].map { people[Int($0)] }
    }

    /// The entity at that place.
    package subscript(index: EntityIndex) -> GazetteerEntity { entities[Int(index.value)] }

    /// The person at that place.
    package subscript(index: PersonIndex) -> GazetteerPerson { people[Int(index.value)] }

    /// The office at that place.
    package subscript(index: OfficeIndex) -> Office { offices[Int(index.value)] }

    /// The organ word at that place.
    package subscript(index: OrganWordIndex) -> OrganWord { organWords[Int(index.value)] }

    /// Whether a word on its own ends a name that is written with a capital: "Russia", "Korea", "Putin", but not
    /// "Korean". For the tokenizer, which takes "Russias" apart only where this holds for "Russia" and not for the whole.
    package func isKnownName(_ word: String) -> Bool {
        var key = NameKey()
        _ = key.append(word)
        return key.capitals & 1 != 0 && names.node(key.hash)?.isLastWord == true
    }

    /// Whether a word is a given name: "Chad Smith", "Michael Jordan".
    package func isGivenName(_ word: String) -> Bool {
        var key = NameKey()
        _ = key.append(word)
        return key.capitals & 1 != 0 && names.node(key.hash)?.isGivenName == true
    }
}
