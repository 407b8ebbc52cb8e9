internal import Actors
internal import Linguistics
internal import Model

/// How sources are named.
extension AttributionReader {
    /// The sources that a word and what is coordinated with it name: mentions, people without a name, or those whose
    /// letter or statement it is.
    func sources(at word: Int) -> [Source] { tree.coordination(of: word).flatMap(single) }

    /// The media that a word names.
    func media(at word: Int) -> [Source] {
        tree.coordination(of: word).flatMap { member in
            mentions.covering(member).first { $0.kind == .media && !$0.displayName.isEmpty }.map {
                [Source(name: name(of: $0))]
            } ?? []
        }
    }

    private func single(_ word: Int) -> [Source] {
        let kind = reportingWord(at: word)?.kind
        if let person = personBeside(word) { return [person] }
        if let mention = mentions.headed(by: word).first(where: {
            !$0.displayName.isEmpty && ($0.kind == .media || $0.kind == .person || !$0.parties.isEmpty)
        }) {
            let argument = resolver.arguments(of: [word]).first
            let isPerson = mention.parties.contains { $0.type == .person }
            // "He" is named as the text named him when he spoke before.
            if mention.kind == .pronoun, let speakerBefore, let party = mention.parties.first,
                speakerBefore.argument?.party == party
            {
                return [speakerBefore]
            }
            if kind == .people, mention.kind != .person, !isPerson {
                return [Source(name: description(at: word), argument: argument)]
            }
            if mention.parties.count > 1, mention.kind != .media {
                return resolver.arguments(of: [word], acceptsPlaces: true).map {
                    Source(name: $0.party.name, argument: $0)
                }
            }
            return [Source(name: name(of: mention), argument: argument, isPerson: isPerson || mention.kind == .person)]
        }
        if ["he", "she"].contains(tree.lemmas[word]) { return speakerBefore.map { $0.isPerson ? [$0] : [] } ?? [] }
        let published = media(at: word)
        if !published.isEmpty { return published }
        if kind == .people { return [Source(name: description(at: word))] }
        if let argument = resolver.arguments(of: [word]).first {
            return [Source(name: argument.displayName, argument: argument)]
        }
        if tree.tokens[word].upos == .propn { return [Source(name: name(at: word))] }
        // "10.15 A spokesman, Wang Wenbin, says": the time of an entry was taken for the subject.
        if tree.tokens[word].upos == .num { return tree.children(of: word, .appos).flatMap { sources(at: $0) } }
        guard kind == .noun else { return [] }
        if let named = apposition(of: word) { return [named] }
        // "A letter cited by KCNA": the letter's author is said elsewhere, the agency is outside.
        let authors = tree.modifiers(of: word) + tree.prepositional(of: word, ["of", "by", "from"])
        let citing = tree.children(of: word, .acl).filter { reportingWord(at: $0) != nil }
        return authors.filter { $0 != word }.flatMap { sources(at: $0) }
            + citing.flatMap { tree.byPhrase(of: $0) }.flatMap { sources(at: $0) }
    }

    /// The name after a noun for a medium: "the newspaper El Tiempo".
    private func apposition(of noun: Int) -> Source? {
        tree.children(of: noun, .appos, .flat, .nmodDesc).first { $0 > noun && tree.tokens[$0].upos == .propn }
            .map { Source(name: name(at: $0)) }
    }

    /// The person named beside an office: "its spokesperson, Teresita Daza".
    private func personBeside(_ word: Int) -> Source? {
        guard tree.tokens[word].upos == .noun else { return nil }
        for child in tree.children(of: word, .appos, .flat) {
            guard
                let person = mentions.headed(by: child).first(where: { $0.kind == .person && !$0.displayName.isEmpty })
            else { continue }
            return Source(name: name(of: person), argument: resolver.arguments(of: [child]).first, isPerson: true)
        }
        return nil
    }

    /// The name of a mention: of an agency that of its apposition ("the agency KCNA"), of a person and of a house that
    /// speaks for a polity ("the Kremlin") as the text spells it.
    private func name(of mention: Mention) -> String {
        if mention.kind == .media {
            for child in tree.children(of: mention.head, .appos, .flat) {
                if let named = mentions.headed(by: child).first(where: { $0.kind == .media && !$0.displayName.isEmpty })
                {
                    return named.displayName
                }
            }
        }
        let spelled = mention.tokens.map { tree.tokens[$0].form }
        if mention.kind == .name {
            let seat = spelled.joined(separator: " ")
            return lexicon.seats.contains(seat.lowercased()) ? seat : mention.displayName
        }
        guard mention.kind == .person else { return mention.displayName }
        let words = mention.displayName.utf8.split(separator: UInt8(ascii: " ")).count
        return spelled.count == words && !spelled.contains("-") ? spelled.joined(separator: " ") : mention.displayName
    }

    /// The words of "diplomats in Brussels" and "a State Department official", who have no name.
    private func description(at noun: Int) -> String {
        var words = Set([noun])
        var owner = ""
        for child in tree.children(of: noun) {
            switch tree.relation(of: child) {
            case .nmodPoss where tree.tokens[child].upos == .pron:
                let name = mentions.headed(by: child).first { !$0.displayName.isEmpty }?.displayName
                owner = name.map { $0 + "'s " } ?? ""
            case .amod, .compound, .nmodPoss:
                words.formUnion(tree.tokens.indices.filter { tree.contains(child, $0) })
            case .nmod where tree.prepositions(of: child).contains("in"):
                words.formUnion(tree.tokens.indices.filter { tree.contains(child, $0) })
            default: continue
            }
        }
        let kept = words.sorted().filter { tree.tokens[$0].upos != .punct && tree.relation(of: $0) != .det }
        return owner + kept.map { tree.tokens[$0].form }.joined(separator: " ")
    }

    /// The words of a name that no stage knows, as they stand.
    private func name(at word: Int) -> String {
        var words = [word]
        for child in tree.children(of: word, .compound, .flat) where tree.tokens[child].upos == .propn {
            words.append(child)
        }
        return words.sorted().map { tree.tokens[$0].form }.joined(separator: " ")
    }
}
