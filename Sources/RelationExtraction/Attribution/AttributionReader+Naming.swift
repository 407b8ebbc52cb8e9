internal import Actors
internal import Linguistics
internal import Model

/// How sources are named.
extension AttributionReader {
    /// The sources that a word and what is coordinated with it name: mentions, people without a name, or those whose
    /// letter or statement it is. The last comes first, as the inner of two does.
    ///
    /// - Parameter describes: whether a common noun that names nobody is a source in its own words, as the subject of a
    ///   verb of saying is.
    func sources(at word: Int, describes: Bool = false) -> [Source] {
        tree.coordination(of: word).flatMap { single($0, describes: describes).reversed() }.reversed()
    }

    /// How a doer is named as the source of its own declaration.
    func name(of doer: Argument) -> String {
        let own = single(doer.word, describes: false)
        return own.count == 1 && own[0].argument?.party.polity == doer.party.polity ? own[0].name : doer.displayName
    }

    /// The media that a word names.
    func media(at word: Int) -> [Source] {
        tree.coordination(of: word).flatMap { member in
            mentions.covering(member).first { $0.kind == .media && !$0.displayName.isEmpty }.map {
                [Source(name: name(of: $0))]
            } ?? []
        }
    }

    private func single(_ word: Int, describes: Bool) -> [Source] {
        let kind = reportingWord(at: word)?.kind
        if let person = personBeside(word) { return [person] }
        if let speaker = continued(at: word) { return [speaker] }
        if let person = titled(at: word) { return [person] }
        if let before = mediumBefore(word) ?? samePerson(as: word) { return [before] }
        if tree.words.contains(tree.lemmas[word], in: .outlets), let named = apposition(of: word) { return [named] }
        // "The Serbian news agency Tanjug": the medium's name, whosever it is.
        if kind == .noun, tree.tokens[word].upos == .noun {
            let media = tree.children(of: word, .appos, .nmodDesc).filter { $0 > word }.flatMap { self.media(at: $0) }
            if !media.isEmpty { return media }
        }
        if let mention = mentions.headed(by: word).first(where: {
            !$0.displayName.isEmpty && ($0.kind == .media || $0.kind == .person || !$0.parties.isEmpty)
        }) {
            return named(mention, at: word, isPeople: kind == .people)
        }
        if ["he", "she"].contains(tree.lemmas[word]) {
            return speakerBefore.map { $0.isPerson || isSingleSpeaker($0) ? [$0] : [] } ?? []
        }
        let published = media(at: word)
        if !published.isEmpty { return published }
        let isOffice = tree.lemmas[word] == "office" && tree.hasChild(word, .nmodPoss)
        if kind == .people || isOffice { return [Source(name: description(at: word))] }
        if let argument = resolver.arguments(of: [word]).first {
            // "The Iraqi prime minister", whom the text does not name.
            let isOffice =
                tree.tokens[word].upos == .noun && tree.words.contains(tree.lemmas[word], in: .officeHolders)
            return [Source(name: isOffice ? description(at: word) : argument.displayName, argument: argument)]
        }
        if tree.tokens[word].upos == .propn { return [Source(name: name(at: word))] }
        // "10.15 A spokesman, Wang Wenbin, says": the time of an entry was taken for the subject.
        if tree.tokens[word].upos == .num { return tree.children(of: word, .appos).flatMap { sources(at: $0) } }
        if kind == .noun {
            if let named = apposition(of: word) { return [named] }
            if isForeignOutlet(word) { return [Source(name: description(at: word))] }
            let authors = authors(of: word)
            if !authors.isEmpty { return authors }
            // "The statement added": whoever spoke before.
            if isBareDefinite(word), isMessage(word), let author = context.author { return [author] }
            // "The radio added": a medium, and no party that spoke before.
            if isBareDefinite(word), tree.words.contains(tree.lemmas[word], in: .outlets) {
                return [Source(name: description(at: word))]
            }
            if isBareDefinite(word), speakerBefore != nil || lexicon.messages.contains(tree.lemmas[word]) {
                return speakerBefore.map { [$0] } ?? []
            }
        }
        guard describes || kind == .noun, tree.tokens[word].upos == .noun, !lexicon.isGovernment(tree.lemmas[word])
        else { return [] }
        return [Source(name: description(at: word))]
    }

    /// The sources that a mention names.
    private func named(_ mention: Mention, at word: Int, isPeople: Bool) -> [Source] {
        let argument = resolver.arguments(of: [word]).first
        let isPerson = mention.parties.contains { $0.type == .person }
        // "He" is named as the text named him when he spoke before.
        if mention.kind == .pronoun, let speakerBefore, let party = mention.parties.first,
            speakerBefore.argument?.party == party
        {
            return [speakerBefore]
        }
        // "An official in President Chakwera's office" is not the president.
        let isBeyondName = mention.tokens.contains { $0 > word && tree.tokens[$0].upos == .adp }
        if isPeople, mention.kind != .person, !isPerson || isBeyondName || hasOwner(mention) {
            return [Source(name: description(at: word), argument: isBeyondName ? nil : argument)]
        }
        // "The Ministry" that the text has named in full.
        if mention.kind == .organ, isBareDefinite(word), let argument, let full = fullName(of: word, as: argument) {
            return [full]
        }
        if mention.parties.count > 1, mention.kind != .media {
            return resolver.arguments(of: [word], acceptsPlaces: true).reversed().map {
                Source(name: $0.party.name, argument: $0)
            }
        }
        return [Source(name: name(of: mention), argument: argument, isPerson: isPerson || mention.kind == .person)]
    }

    /// The house under the full name that the text has given it: "the Ministry" after "the Ministry of Foreign Affairs of
    /// Bhutan".
    private func fullName(of noun: Int, as argument: Argument) -> Source? {
        context.houses.last { house in
            house.polity == argument.party.polity && house.name.lowercased().contains(tree.lemmas[noun])
        }.map { Source(name: $0.name, argument: argument) }
    }

    /// Whether a mention of people is resolved to the person whose people they are: "whose spokesman".
    private func hasOwner(_ mention: Mention) -> Bool {
        tree.children(of: mention.head, .nmodPoss).contains { owner in
            mentions.covering(owner).contains { $0 != mention && $0.parties == mention.parties }
        }
    }

    /// Whether the noun is for a medium of which the text only says from where it is: "Swedish media".
    private func isForeignOutlet(_ noun: Int) -> Bool {
        tree.words.contains(tree.lemmas[noun], in: .outlets)
            && tree.children(of: noun, .compound, .flat, .nmodPoss).allSatisfy { media(at: $0).isEmpty }
            && tree.children(of: noun, .amod, .compound).contains { tree.isCapitalised($0) }
    }

    /// Whether the noun stands alone with an article: "the statement", "this letter".
    func isBareDefinite(_ noun: Int) -> Bool {
        let before = tree.children(of: noun).filter { $0 < noun && tree.relation(of: $0) != .case }
        return before.allSatisfy { ["the", "this", "that"].contains(tree.lemmas[$0]) } && !before.isEmpty
    }

    /// Those whose letter, statement or claim a noun is, and those who made it known.
    func authors(of noun: Int) -> [Source] {
        let owners = tree.modifiers(of: noun) + tree.prepositional(of: noun, ["of", "by", "from", "in"])
        // "A letter cited by KCNA", "a statement issued by the ministry".
        let citing = tree.children(of: noun, .acl).flatMap { tree.byPhrase(of: $0) }
        // "The Tass news agency": the medium's name, whosever it is.
        let media = tree.children(of: noun, .compound, .flat).flatMap { self.media(at: $0) }
        if !media.isEmpty { return media }
        var result: [Source] = []
        for owner in owners + citing where owner != noun && !isWithinOther(owner, of: owners) {
            // "Intelligence report": what it is about or of which kind.
            if owner < noun, tree.tokens[owner].upos == .noun, mentions.covering(owner).isEmpty { continue }
            append(sources(at: owner), to: &result)
        }
        return result
    }

    /// Whether a word is only a part of what another of the owners names: "Chilean" of "Chilean foreign ministry".
    private func isWithinOther(_ word: Int, of owners: [Int]) -> Bool {
        owners.contains { other in
            other != word && mentions.headed(by: other).contains { $0.tokens.contains(word) && !$0.parties.isEmpty }
        }
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
        return strangerBeside(word)
    }
}
