internal import Actors
internal import Linguistics
internal import Model

/// Turns the words that fill a role into the parties that they name.
struct ArgumentResolver {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The sentence's mentions.
    let mentions: MentionIndex

    /// Nouns that stand for the polity named beside them: "diplomats", "troops", "delegation".
    let representatives: Set<String>

    /// The polities that not all recognise.
    let contested: Set<PolityCode>

    /// The parties of those words and of what is coordinated with them, each once.
    ///
    /// - Parameters:
    ///   - words: indices of words in the sentence.
    ///   - acceptsPlaces: whether mentions that only say where are meant as well.
    ///   - types: the types that a party must have; empty for any.
    func arguments(of words: [Int], acceptsPlaces: Bool = false, types: [EntityType] = []) -> [Argument] {
        var result: [Argument] = []
        for word in words {
            for member in tree.coordination(of: word) + listed(after: word) + followers(of: word)
                + opponents(besideOwnerOf: word)
            {
                for argument in single(member, acceptsPlaces: acceptsPlaces, depth: 0)
                where types.isEmpty || types.contains(argument.party.type) {
                    if !result.contains(where: {
                        $0.party.polity == argument.party.polity && $0.party.name == argument.party.name
                    }) {
                        result.append(argument)
                    }
                }
            }
        }
        return result
    }

    /// The parties of one word, without what is coordinated with it.
    ///
    /// - Parameter depth: through how many words the search has come to it; it ends at four.
    func single(_ word: Int, acceptsPlaces: Bool, depth: Int) -> [Argument] {
        guard depth < 4 else { return [] }
        if let named = mentioned(by: word, acceptsPlaces: acceptsPlaces) { return named }
        guard tree.isNominal(word) || tree.tokens[word].upos == .adj || tree.tokens[word].upos == .det else {
            return []
        }
        // "Its foreign minister, Joseph Wu"; "its neighbour to the north, Niger".
        return namedHolder(of: word) ?? members(of: word, depth: depth) ?? represented(by: word, depth: depth)
            ?? lands(of: word) ?? whole(of: word) ?? titled(word, depth: depth)
            ?? described(by: word, acceptsPlaces: acceptsPlaces, depth: depth) ?? []
    }

    /// The parties of the mention that a word heads or stands in; none of a medium, nil where there is no mention of a party.
    private func mentioned(by word: Int, acceptsPlaces: Bool) -> [Argument]? {
        let headed = mentions.headed(by: word)
        for mention in headed where !mention.parties.isEmpty && mention.kind != .media {
            if mention.isPlaceOnly && !acceptsPlaces { continue }
            if mention.kind == .organ {
                if let person = namedHolder(of: word) { return person }
                let owners = coordinatedOwners(of: word)
                if owners.count > mention.parties.count { return owners }
            }
            return arguments(of: mention, word: word) + unpunctuated(before: word, mention: mention)
        }
        if headed.contains(where: { $0.kind == .media }) { return [] }
        let covering = mentions.covering(word).first { mention in
            (mention.kind == .person || mention.kind == .name) && !mention.parties.isEmpty
                && (acceptsPlaces || !mention.isPlaceOnly)
        }
        return covering.map { arguments(of: $0, word: $0.head) }
    }

    /// States listed after one without a conjunction, which the parser takes for appositions: "left Mali, Chad in May".
    private func listed(after word: Int) -> [Int] {
        func polity(_ word: Int) -> Party? {
            let mention = mentions.headed(by: word).first { $0.kind == .name && $0.parties.count == 1 }
            return mention?.parties.first.flatMap { $0.type == .polity ? $0 : nil }
        }
        guard let first = polity(word) else { return [] }
        return tree.children(of: word, .appos).filter { other in
            other > word && polity(other).map { $0.polity != first.polity } ?? false
        }.flatMap { tree.coordination(of: $0) }
    }

    /// Who does the same after: "Chad, followed by Niger, left".
    private func followers(of word: Int) -> [Int] {
        guard !mentions.headed(by: word).isEmpty else { return [] }
        return tree.children(of: word, .acl).filter { tree.lemmas[$0] == "follow" && tree.isPassive($0) }
            .flatMap { tree.prepositional(of: $0, ["by"]) }.flatMap { tree.coordination(of: $0) }
    }

    /// Whose the people of an organ are, where several are named before it: "U.S. and Russian negotiators".
    private func coordinatedOwners(of word: Int) -> [Argument] {
        let named = tree.modifiers(of: word).filter { tree.hasChild($0, .conj) }.flatMap { tree.coordination(of: $0) }
        return named.compactMap { owner in
            guard
                let mention = mentions.headed(by: owner).first(where: {
                    $0.parties.count == 1 && ($0.kind == .name || $0.kind == .adjective)
                })
            else { return nil }
            return arguments(of: mention, word: word).first
        }
    }

    /// The states named right before one in a list that has lost its commas: "Chad Niger and Mali".
    private func unpunctuated(before word: Int, mention: Mention) -> [Argument] {
        guard mention.kind == .name, mention.parties.first?.type == .polity else { return [] }
        return tree.children(of: word, .compound, .flat).flatMap { part -> [Argument] in
            guard !mention.tokens.contains(part),
                let other = mentions.headed(by: part).first(where: { $0.kind == .name && $0.parties.count == 1 }),
                other.parties.first?.type == .polity
            else { return [] }
            return arguments(of: other, word: part)
        }
    }

    /// The parties of a mention as arguments at a word.
    func arguments(of mention: Mention, word: Int) -> [Argument] {
        mention.parties.map {
            Argument(
                party: $0, word: word, kind: mention.kind,
                displayName: mention.parties.count == 1 && !mention.displayName.isEmpty ? mention.displayName : $0.name)
        }
    }

    /// Who is named in apposition to an office or a relation: "its foreign minister, Joseph Wu".
    private func namedHolder(of word: Int) -> [Argument]? {
        // "His Excellency Sheikh Badr": a title of courtesy heads the name.
        let named = tree.children(of: word, .appos, .flat).map { child in
            tree.children(of: child, .flat).first {
                !mentions.headed(by: $0).isEmpty && mentions.headed(by: child).isEmpty
            }
                ?? child
        }
        for child in named {
            for mention in mentions.headed(by: child) where !mention.parties.isEmpty {
                if mention.kind == .person
                    || (mention.kind == .name && mentions.headed(by: word).allSatisfy(\.parties.isEmpty))
                {
                    return tree.coordination(of: child).flatMap { member in
                        mentions.headed(by: member).first { !$0.parties.isEmpty && $0.kind != .media }.map {
                            arguments(of: $0, word: member)
                        } ?? []
                    }
                }
            }
        }
        return nil
    }
}
