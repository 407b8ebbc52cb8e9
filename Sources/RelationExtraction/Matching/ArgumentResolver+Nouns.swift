internal import Actors
internal import Linguistics
internal import Model

/// Whom a noun means that names nobody itself.
extension ArgumentResolver {
    /// Who is named as one of those: "thirteen states, including Guatemala and Belize", "allies
    /// such as Chad".
    func members(of word: Int, depth: Int) -> [Argument]? {
        var members = tree.prepositional(of: word, ["including", "like", "namely", "such"])
        // "Twelve countries, Ghana among them".
        members += tree.prepositional(of: word, ["among"]).filter { !tree.children(of: $0, .dep).isEmpty }
        if let them = tree.prepositional(of: word, ["among"]).first(where: { tree.tokens[$0].upos == .pron }) {
            members += tree.children(of: word, .appos).filter { $0 > them }
        }
        if members.isEmpty {
            // "States that recognise it, including Belize".
            for clause in tree.children(of: word, .aclRelcl) {
                for place in [clause] + tree.children(of: clause, .obj) {
                    members += tree.prepositional(of: place, ["including"])
                }
            }
        }
        guard tree.tokens[word].upos == .noun else { return nil }
        if members.isEmpty { members = listed(behindThemOf: word) }
        return found(members.flatMap { tree.coordination(of: $0) }, acceptsPlaces: true, depth: depth)
    }

    /// The names in a row behind ", among them", wherever the parser hung them: "110 states recognised it, among them Chad
    /// and Mali".
    private func listed(behindThemOf word: Int) -> [Int] {
        guard tree.words.contains(tree.lemmas[word], in: .statesMany),
            let them = tree.tokens.indices.first(where: {
                $0 > word + 1 && tree.forms[$0] == "them" && tree.forms[$0 - 1] == "among"
            })
        else { return [] }
        var found: [Int] = []
        var place = them + 1
        while place < tree.tokens.count {
            if let name = mentions.mentions.first(where: { $0.tokens.contains(place) && $0.kind == .name }) {
                found.append(name.head)
                place = name.tokens.upperBound
            } else if [",", "and", "the", "but", "not", "or", "nor"].contains(tree.forms[place]) {
                place += 1
            } else {
                break
            }
        }
        return found
    }

    /// Whom people stand for: "Chadian diplomats", "the delegation of Chad", "its authorities", "his country".
    func represented(by word: Int, depth: Int) -> [Argument]? {
        // "His country" is that of whom "his" means.
        let isOwnLand =
            tree.words.contains(tree.lemmas[word], in: .homelands)
            && tree.children(of: word, .nmodPoss).contains { tree.tokens[$0].upos == .pron }
        guard representatives.contains(tree.lemmas[word]) || isOwnLand else { return nil }
        let isPeer = tree.words.contains(tree.lemmas[word], in: .peers)
        let hasSeat = tree.words.contains(tree.lemmas[word], in: .authorities)
        // "His colleagues in Oslo" are not his country's.
        var beside = tree.modifiers(of: word).filter { !isPeer || tree.tokens[$0].upos != .pron }
        beside += tree.prepositional(of: word, ["of", "from"])
        if hasSeat { beside += tree.prepositional(of: word, ["in"]) }
        let parties = beside.flatMap { tree.coordination(of: $0) }.filter { $0 != word }
            .flatMap { single($0, acceptsPlaces: true, depth: depth + 1) }
            .filter { mayAct($0.party, through: word) }
        return parties.isEmpty
            ? nil
            : parties.map { party in
                var party = party
                party.word = word
                return party
            }
    }

    /// The states that lands are said to be: "the neighbouring states of Chad and Niger".
    func lands(of word: Int) -> [Argument]? {
        guard tree.words.contains(tree.lemmas[word].lowercased(), in: .landNouns) else { return nil }
        let found = tree.prepositional(of: word, ["of"]).flatMap { tree.coordination(of: $0) }.flatMap { name in
            mentions.headed(by: name).first { $0.kind == .name && $0.parties.allSatisfy { $0.type == .polity } }
                .map { arguments(of: $0, word: name) } ?? []
        }
        return found.isEmpty ? nil : found
    }

    /// The organisation that all its members together are: "the twelve members of the Community", "all member states of the
    /// League"; but not "the five permanent members", nor "the members that abstained".
    func whole(of word: Int) -> [Argument]? {
        guard tree.tokens[word].upos == .noun, tree.words.contains(tree.lemmas[word], in: .statesMany),
            !tree.hasChild(word, .aclRelcl, .acl),
            tree.children(of: word, .det, .nummod).contains(where: { ["the", "all"].contains(tree.forms[$0]) }),
            tree.children(of: word).contains(where: { tree.tokens[$0].upos == .num || tree.forms[$0] == "all" }),
            tree.children(of: word, .amod).allSatisfy({ tree.forms[$0] == "all" || tree.tokens[$0].upos == .num })
        else { return nil }
        let beside = tree.prepositional(of: word, ["of"]) + tree.modifiers(of: word)
        let found = beside.flatMap { mentions.headed(by: $0) }.filter { $0.parties.first?.type == .organisation }
        guard found.count == 1 else { return nil }
        return arguments(of: found[0], word: word)
    }

    /// The armed movements that stand beside the state of an organ: "signed by the government of Angola and UNITA", where
    /// the government is not that of both.
    func opponents(besideOwnerOf word: Int) -> [Int] {
        guard mentions.headed(by: word).contains(where: { $0.kind == .organ && !$0.parties.isEmpty }) else { return [] }
        return tree.prepositional(of: word, ["of"]).flatMap { tree.children(of: $0, .conj) }.filter { other in
            mentions.headed(by: other).contains { $0.kind == .name && $0.parties.first?.type == .movement }
        }
    }

    /// The state of a person whom only the title shows to be one: "Prince Ranariddh of Cambodia", "Presidents Micombero of
    /// Burundi and Nyerere of Tanzania".
    func titled(_ word: Int, depth: Int) -> [Argument]? {
        guard tree.tokens[word].upos == .propn, mentions.headed(by: word).isEmpty,
            tree.modifiers(of: word).contains(where: {
                representatives.contains(tree.tokens[$0].form.lowercased())
                    || representatives.contains(tree.lemmas[$0].lowercased())
            })
        else { return nil }
        return found(tree.prepositional(of: word, ["of"]), acceptsPlaces: true, depth: depth)
    }

    /// Whom a description or a predicate of the word names.
    func described(by word: Int, acceptsPlaces: Bool, depth: Int) -> [Argument]? {
        let described = acceptsPlaces && tree.tokens[word].upos == .propn ? describedLand(of: word) : []
        return (described + predicated(of: word)).lazy.filter { $0 != word }.compactMap { other in
            found(tree.coordination(of: other), acceptsPlaces: acceptsPlaces, depth: depth)
        }.first
    }

    /// The parties of those words, one word further from where the search began; nil where there are none.
    private func found(_ words: [Int], acceptsPlaces: Bool, depth: Int) -> [Argument]? {
        let parties = words.flatMap { single($0, acceptsPlaces: acceptsPlaces, depth: depth + 1) }
        return parties.isEmpty ? nil : parties
    }

    /// Whose land a place is that only its description places: "Abeche, a Chadian garrison town".
    private func describedLand(of place: Int) -> [Int] {
        tree.children(of: place, .appos).filter { tree.words.contains(tree.lemmas[$0], in: .sites) }
            .flatMap { tree.modifiers(of: $0) + tree.prepositional(of: $0, ["of", "in"]) }
    }
}
