internal import Actors
internal import Linguistics

/// Persons whom a noun for an office means alone: "the minister said", after "Ana Soto, the foreign minister".
extension AttributionReader {
    /// Whether a verb of saying is itself told by another, with nothing told below it: "said Chad had pledged to leave, and
    /// *that* Niger would", of which the first says both.
    func isTold(_ verb: Int) -> Bool {
        tree.relation(of: verb) == .ccomp && !tree.hasChild(verb, .ccomp)
            && tree.head(of: verb).map { reportingWord(at: $0)?.kind == .verb } ?? false
    }

    /// The persons that the sentence names with what they are: "Foreign Minister Ana Soto", "Ana Soto, his spokeswoman".
    var titledPersons: [SpeechContext.Titled] {
        let strangers = tree.tokens.indices.compactMap { noun in
            strangerBeside(noun).map { SpeechContext.Titled(title: tree.lemmas[noun].lowercased(), source: $0) }
        }
        return outlets + strangers
            + mentions.mentions.flatMap { mention -> [SpeechContext.Titled] in
                guard mention.kind == .person, !mention.displayName.isEmpty else { return [] }
                var nouns =
                    mention.tokens.filter { $0 < mention.head } + tree.children(of: mention.head, .nmodDesc, .appos)
                if tree.relation(of: mention.head) == .appos, let noun = tree.head(of: mention.head) {
                    nouns.append(noun)
                }
                let titles = Set(nouns.map { tree.lemmas[$0].lowercased() }.filter(isTitle))
                if titles.isEmpty { return [] }
                let source = Source(
                    name: name(of: mention), argument: resolver.arguments(of: [mention.head]).first, isPerson: true)
                return titles.sorted().map { SpeechContext.Titled(title: $0, source: source) }
            }
    }

    /// The one person that a noun with nothing but an article means: the only one that the text has named with it, or of
    /// several the one who spoke last; nil where the text leaves it open.
    func titled(at noun: Int) -> Source? {
        let title = tree.lemmas[noun].lowercased()
        guard tree.tokens[noun].upos == .noun, isTitle(title), isBareDefinite(noun),
            tree.children(of: noun, .nmod, .appos, .acl, .aclRelcl, .flat).isEmpty
        else { return nil }
        let found = context.titled.filter { $0.title == title }.map(\.source)
        let names = Set(found.map(\.name))
        if names.count == 1 { return found.last }
        guard let speaker = context.speaker, names.contains(speaker.name) else { return nil }
        return speaker
    }

    /// The medium that spoke last, which "the agency" and "the radio" go on with; nil for other words and speakers.
    func mediumBefore(_ noun: Int) -> Source? {
        guard tree.tokens[noun].upos == .noun, tree.words.contains(tree.lemmas[noun], in: .outlets),
            isBareDefinite(noun)
        else { return nil }
        if let speaker = context.speaker, speaker.argument == nil, !speaker.isPerson, !isSingleSpeaker(speaker) {
            return speaker
        }
        return context.titled.last { $0.title == WordSet.outlets.rawValue }?.source
    }

    /// The media that the sentence names behind a noun for one, "told the daily Aftenposten".
    private var outlets: [SpeechContext.Titled] {
        tree.tokens.indices.filter { tree.words.contains(tree.lemmas[$0], in: .outlets) }.compactMap { noun in
            let words = tree.tokens.indices.filter { $0 > noun }.prefix { tree.tokens[$0].upos == .propn }
            guard let first = words.first else { return nil }
            let source = media(at: first).first ?? Source(name: joined(Array(words)))
            return SpeechContext.Titled(title: WordSet.outlets.rawValue, source: source)
        }
    }

    /// The nameless person of whom the last speech was told, where a noun takes that up: "a senior diplomat said ...
    /// According to the diplomat".
    func samePerson(as noun: Int) -> Source? {
        guard isBareDefinite(noun), reportingWord(at: noun)?.kind == .people, let speaker = context.speaker,
            !speaker.isPerson, speaker.name.split(separator: " ").last.map(String.init) == tree.forms[noun]
        else { return nil }
        return speaker
    }

    /// The person of whom only a name and a title are known: "a spokeswoman, Lucy Moyo,"; nil for a single word.
    func strangerBeside(_ noun: Int) -> Source? {
        guard isTitle(tree.lemmas[noun].lowercased()) else { return nil }
        let name = tree.children(of: noun, .appos).first { child in
            child > noun && tree.tokens[child].upos == .propn && mentions.covering(child).isEmpty
                && tree.children(of: child, .flat).contains { tree.tokens[$0].upos == .propn }
        }
        return name.map { Source(name: self.name(at: $0), isPerson: true) }
    }

    /// Whether the source is one unnamed person who spoke right before: "An official denied it. He said ...".
    func isSingleSpeaker(_ source: Source) -> Bool {
        guard context.isRecent, let last = source.name.split(separator: " ").last else { return false }
        return lexicon.reportingNouns[last.lowercased()]?.kind == .people
    }

    private func isTitle(_ noun: String) -> Bool {
        tree.words.contains(noun, in: .officeHolders) || lexicon.reportingNouns[noun]?.kind == .people
    }
}
