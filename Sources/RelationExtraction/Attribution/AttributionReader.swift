internal import Actors
internal import Linguistics
internal import Model

/// Reads from the words above and beside a cue who says so.
struct AttributionReader {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The sentence's mentions, media among them.
    let mentions: MentionIndex

    /// The words that report.
    let lexicon: CueLexicon

    /// What names parties.
    let resolver: ArgumentResolver

    /// The sources of what a trigger tells, outermost first.
    func sources(of trigger: Int, words: Set<Int>) -> [Source] {
        var inner: [Source] = []
        // What stands beside the clause ("KCNA added", "according to ...") is outside of what governs it.
        var beside: [Source] = []
        var current = trigger
        collect(beside: current, except: words, into: &beside)
        while let head = tree.head(of: current) {
            let relation = tree.relation(of: current)
            if !words.contains(head), let word = lexicon.reporting[tree.lemmas[head]] {
                switch (word.kind, relation) {
                case (.verb, .ccomp), (.verb, .parataxis), (.verb, .obj), (.verb, .xcomp),
                    (.verb, .advcl) where isContent(current, of: head):
                    append(speakers(at: head), to: &inner)
                case (.citing, .advcl), (.citing, .xcomp), (.citing, .ccomp), (.citing, .obj):
                    append(cited(at: head), to: &inner)
                    append(speakers(at: head), to: &inner)
                default: break
                }
            }
            collect(beside: head, except: words.union([current]), into: &beside)
            current = head
        }
        append(beside, to: &inner)
        return inner.reversed()
    }

    /// Who speaks at the root of the sentence or beside it; nil when nobody does.
    var speakerOfSentence: Source? {
        guard let root = tree.tokens.indices.first(where: { tree.head(of: $0) == nil }) else { return nil }
        var found: [Source] = []
        if lexicon.reporting[tree.lemmas[root]]?.kind == .verb { append(speakers(at: root), to: &found) }
        if found.isEmpty { collect(beside: root, except: [], into: &found) }
        return found.first
    }

    /// Whether a clause is what a verb of saying reports, not why or when it was said.
    private func isContent(_ clause: Int, of verb: Int) -> Bool {
        switch tree.relation(of: clause) {
        case .ccomp: return true
        case .obj, .xcomp: return tree.isVerb(clause) || tree.isPredicate(clause)
        case .parataxis:
            return tree.head(of: verb) == nil && tree.isPredicate(clause) && tree.isVerb(clause)
                && lexicon.reporting[tree.lemmas[verb]]?.kind == .verb && clause < verb
        default: return tree.marks(of: clause).contains { ["that", "of"].contains($0) }
        }
    }

    /// Adds the sources named beside a clause: "KCNA added", "according to state media".
    private func collect(beside word: Int, except excluded: Set<Int>, into inner: inout [Source]) {
        for child in tree.children(of: word) where !excluded.contains(child) {
            switch tree.relation(of: child) {
            case .parataxis:
                guard lexicon.reporting[tree.lemmas[child]]?.kind == .verb, !tree.hasChild(child, .ccomp) else {
                    continue
                }
                append(speakers(at: child), to: &inner)
                collect(beside: child, except: excluded, into: &inner)
            case .obl, .advmod, .nmod, .advcl:
                let prepositions = tree.prepositions(of: child)
                guard prepositions.contains(where: { lexicon.reporting[$0]?.kind == .preposition }) else { continue }
                append(source(at: child), to: &inner)
            default: continue
            }
        }
    }

    /// Who speaks at a verb of saying.
    private func speakers(at verb: Int) -> [Source] {
        let agents = tree.agents(of: verb).flatMap { source(at: $0) }
        if !agents.isEmpty || tree.hasChild(verb, .nsubj, .nsubjPass) { return agents }
        // "..., said Raila Odinga": the speaker after the verb was taken for its object.
        return tree.children(of: verb, .obj, .obl, .nsubj).filter {
            $0 > verb && tree.tokens[$0].upos == .propn && tree.prepositions(of: $0).isEmpty
        }
        .flatMap { source(at: $0) }
    }

    private func cited(at verb: Int) -> [Source] {
        tree.patients(of: verb).flatMap { source(at: $0) }
    }

    /// The name of a source at a word: a mention, or whose letter or statement it is.
    private func source(at word: Int) -> [Source] {
        var result: [Source] = []
        for member in tree.coordination(of: word) {
            if let mention = mentions.headed(by: member).first(where: {
                !$0.displayName.isEmpty && ($0.kind == .media || $0.kind == .person || !$0.parties.isEmpty)
            }) {
                result.append(Source(name: name(of: mention), argument: resolver.arguments(of: [member]).first))
                continue
            }
            if let medium = mentions.covering(member).first(where: { $0.kind == .media && !$0.displayName.isEmpty }) {
                result.append(Source(name: medium.displayName))
                continue
            }
            if let argument = resolver.arguments(of: [member]).first {
                result.append(Source(name: argument.displayName, argument: argument))
                continue
            }
            if tree.tokens[member].upos == .propn {
                result.append(Source(name: name(at: member)))
                continue
            }
            guard let kind = lexicon.reporting[tree.lemmas[member]]?.kind else { continue }
            if kind == .people {
                result.append(Source(name: description(at: member)))
                continue
            }
            guard kind == .noun else { continue }
            // "A letter cited by KCNA": the letter's author is said elsewhere, the agency is outside.
            let authors =
                tree.modifiers(of: member) + tree.prepositional(of: member, ["of", "by", "from"])
            for author in authors { if author != member { result += source(at: author) } }
            for clause in tree.children(of: member, .acl) where lexicon.reporting[tree.lemmas[clause]] != nil {
                result += tree.byPhrase(of: clause).flatMap { source(at: $0) }
            }
        }
        return result
    }

    /// The name of a mention: of an agency that of its apposition ("the agency KCNA"), of a person as the text spells it.
    private func name(of mention: Mention) -> String {
        if mention.kind == .media {
            for child in tree.children(of: mention.head, .appos, .flat) {
                if let named = mentions.headed(by: child).first(where: { $0.kind == .media && !$0.displayName.isEmpty })
                {
                    return named.displayName
                }
            }
        }
        guard mention.kind == .person else { return mention.displayName }
        let spelled = mention.tokens.map { tree.tokens[$0].form }
        let words = mention.displayName.utf8.split(separator: UInt8(ascii: " ")).count
        return spelled.count == words && !spelled.contains("-") ? spelled.joined(separator: " ") : mention.displayName
    }

    /// The words of "diplomats in Brussels", who have no name.
    private func description(at noun: Int) -> String {
        var words = Set([noun])
        for child in tree.children(of: noun) {
            switch tree.relation(of: child) {
            case .amod, .compound, .nmodPoss: words.insert(child)
            case .nmod where tree.prepositions(of: child).contains("in"):
                words.formUnion(tree.tokens.indices.filter { tree.contains(child, $0) })
            default: continue
            }
        }
        return words.sorted().filter { tree.tokens[$0].upos != .punct }.map { tree.tokens[$0].form }.joined(
            separator: " ")
    }

    /// The words of a name that no stage knows, as they stand.
    private func name(at word: Int) -> String {
        var words = [word]
        for child in tree.children(of: word, .compound, .flat) where tree.tokens[child].upos == .propn {
            words.append(child)
        }
        return words.sorted().map { tree.tokens[$0].form }.joined(separator: " ")
    }

    private func append(_ sources: [Source], to inner: inout [Source]) {
        for source in sources where !inner.contains(where: { $0.name == source.name }) { inner.append(source) }
    }
}
