internal import Gazetteer
internal import Linguistics
internal import Model

/// Names of movements and councils that stand behind the state to which they belong.
extension QuestionParser {
    /// Takes the state away that only says to whom a movement belongs, "*libyan* NTC", and finds the movement that only the
    /// end of its name tells behind its state, "Libya's *transitional council*".
    func joinOwners(
        to parties: inout [NamedParty], words: inout [QuestionWord], covered: inout Set<Int>,
        into question: inout Question
    ) {
        for owner in parties where owner.kind == .party && !owner.isPerson && owner.isModifier {
            guard case .polity(let code) = owner.selectors.first, owner.selectors.count == 1 else { continue }
            var next = owner.words.upperBound
            if next < words.count, Token.isGenitiveMark(words[next].form) { next += 1 }
            if let movement = parties.first(where: { $0.words.lowerBound == next }) {
                guard isMovement(movement.name, of: code), let place = parties.firstIndex(of: movement) else {
                    continue
                }
                // What was done to the state was not done to its movement.
                parties[place].selectors = [.entity(name: movement.name, polity: code)]
                leave(owner, until: next, parties: &parties, words: &words, covered: &covered)
            } else if let movement = movement(named: next, of: code, in: words, covered: covered) {
                leave(owner, until: next, parties: &parties, words: &words, covered: &covered)
                for index in movement.words {
                    words[index].lemmas = []
                    question.notUnderstood.removeAll { $0 == words[index].form }
                }
                covered.formUnion(movement.words)
                parties.append(movement)
                parties.sort { $0.words.lowerBound < $1.words.lowerBound }
            }
        }
    }

    private func leave(
        _ owner: NamedParty, until end: Int, parties: inout [NamedParty], words: inout [QuestionWord],
        covered: inout Set<Int>
    ) {
        parties.removeAll { $0 == owner }
        for index in owner.words.lowerBound..<end {
            (words[index].lower, words[index].lemmas) = ("", [])
            covered.insert(index)
        }
    }

    private func isMovement(_ name: String, of code: PolityCode) -> Bool {
        gazetteer.entities(named: name).contains { $0.kind == .movement && $0.code == code && $0.name == name }
    }

    /// The one movement of that state whose name ends in the words from that place on, of which two are needed; nil for none.
    private func movement(
        named start: Int, of code: PolityCode, in words: [QuestionWord], covered: Set<Int>
    ) -> NamedParty? {
        var end = start
        while end < words.count, end < start + 4, !covered.contains(end),
            words[end].lower.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic }), !words[end].lower.isEmpty,
            !functionWords[.preposition].contains(words[end].lower)
        { end += 1 }
        while end > start + 1 {
            let tail = " " + words[start..<end].map { $0.form.lowercased() }.joined(separator: " ")
            let found = gazetteer.participants.filter { entity in
                entity.kind == .movement && entity.code == code
                    && ([entity.name] + entity.aliases).contains { $0.lowercased().hasSuffix(tail) }
            }
            if let entity = found.first, found.count == 1 {
                var party = NamedParty(
                    words: start..<end, kind: .party, name: entity.name,
                    selectors: [.entity(name: entity.name, polity: entity.code)])
                party.isOrganisation = true
                party.mentions = [entity.name] + entity.aliases
                return party
            }
            end -= 1
        }
        return nil
    }
}
