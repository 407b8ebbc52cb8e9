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

    /// Who spoke in the sentences before; nil when nobody did.
    let speakerBefore: Source?

    /// The sources of what a trigger tells, outermost first.
    func sources(of trigger: Int, words: Set<Int>) -> [Source] {
        var inner: [Source] = []
        // What stands beside the clause ("KCNA added", "according to ...") is outside of what governs it.
        var beside: [Source] = []
        var current = trigger
        var isOwnVoice = false
        for word in words.sorted() { append(publishers(of: word), to: &beside) }
        collect(beside: current, except: words, into: &beside)
        while let head = tree.head(of: current) {
            isOwnVoice = isOwnVoice || isAside(current, from: head)
            if !isOwnVoice, !words.contains(head) { append(governors(at: head, of: current), to: &inner) }
            collect(beside: head, except: words.union([current]), into: &beside)
            current = head
        }
        if !isOwnVoice, let closing = closingSpeech, trigger < closing.start { append(closing.sources, to: &beside) }
        append(beside, to: &inner)
        return inner.reversed()
    }

    /// Who speaks at the root of the sentence or beside it; nil when nobody does.
    var speakerOfSentence: Source? {
        guard let root = tree.tokens.indices.first(where: { tree.head(of: $0) == nil }) else { return nil }
        var found: [Source] = []
        if reportingWord(at: root)?.kind == .verb { append(speakers(at: root), to: &found) }
        if found.isEmpty { collect(beside: root, except: [], into: &found) }
        if found.isEmpty, let closing = closingSpeech { found = closing.sources }
        return found.first
    }

    /// What the word reports with; nil when it does not report.
    func reportingWord(at word: Int) -> ReportingWord? {
        let lemma = tree.lemmas[word]
        return tree.isVerb(word) ? lexicon.reporting[lemma] : lexicon.reportingNouns[lemma] ?? lexicon.reporting[lemma]
    }

    /// Who says a clause at the word that governs it.
    private func governors(at head: Int, of clause: Int) -> [Source] {
        let relation = tree.relation(of: clause)
        guard let word = reportingWord(at: head) else {
            return told(clause, at: head)
        }
        switch (word.kind, relation) {
        case (.verb, .ccomp), (.verb, .parataxis), (.verb, .obj), (.verb, .xcomp),
            (.verb, .advcl) where isContent(clause, of: head):
            return speakers(at: head)
        case (.citing, .advcl), (.citing, .xcomp), (.citing, .ccomp), (.citing, .obj):
            return cited(at: head) + speakers(at: head)
        default:
            return told(clause, at: head)
        }
    }

    /// Who speaks where the clause hangs on the hearer: "told reporters that ...".
    private func told(_ clause: Int, at hearer: Int) -> [Source] {
        guard [.aclRelcl, .acl].contains(tree.relation(of: clause)), let verb = tree.head(of: hearer),
            tree.relation(of: hearer) == .iobj || tree.relation(of: hearer) == .obj && tree.lemmas[verb] == "tell",
            reportingWord(at: verb)?.kind == .verb, tree.tokens[tree.start(of: clause)].form.lowercased() == "that",
            tree.children(of: clause, .nsubj, .nsubjPass).contains(where: { tree.lemmas[$0] != "that" })
        else { return [] }
        return speakers(at: verb)
    }

    /// Whether a clause is told in the article's own voice within what another tells: after a semicolon, or as a
    /// relative clause between commas.
    private func isAside(_ clause: Int, from head: Int) -> Bool {
        guard head < clause else { return false }
        if (head..<clause).contains(where: { tree.tokens[$0].form == ";" }) { return true }
        guard tree.relation(of: clause) == .aclRelcl else { return false }
        let start = tree.start(of: clause)
        let isOpened = tree.tokens[start].form == "," || start > 0 && tree.tokens[start - 1].form == ","
        return isOpened && (start..<clause).contains { tree.isRelativePronoun($0) }
    }

    /// Whether a clause is what a verb of saying reports, not why or when it was said.
    private func isContent(_ clause: Int, of verb: Int) -> Bool {
        switch tree.relation(of: clause) {
        case .ccomp: return true
        case .obj, .xcomp: return tree.isVerb(clause) || tree.isPredicate(clause)
        case .parataxis:
            return tree.head(of: verb) == nil && tree.isPredicate(clause) && tree.isVerb(clause)
                && reportingWord(at: verb)?.kind == .verb && clause < verb
        default: return tree.marks(of: clause).contains { ["that", "of"].contains($0) }
        }
    }

    /// Adds the sources named beside a clause: "KCNA added", "according to state media", "in a telegram published by Tass".
    private func collect(beside word: Int, except excluded: Set<Int>, into inner: inout [Source]) {
        for child in tree.children(of: word) where !excluded.contains(child) {
            switch tree.relation(of: child) {
            case .parataxis:
                guard reportingWord(at: child)?.kind == .verb, !tree.hasChild(child, .ccomp) else {
                    continue
                }
                append(speakers(at: child), to: &inner)
                collect(beside: child, except: excluded, into: &inner)
            case .obl, .advmod, .nmod, .advcl:
                append(publishers(of: child), to: &inner)
                let prepositions = tree.prepositions(of: child)
                guard prepositions.contains(where: { lexicon.reporting[$0]?.kind == .preposition }) else { continue }
                append(sources(at: child), to: &inner)
            default: continue
            }
        }
    }

    /// The media that made a letter or a statement known: "a telegram that was published by the agency".
    private func publishers(of noun: Int) -> [Source] {
        guard reportingWord(at: noun)?.kind == .noun else { return [] }
        return tree.children(of: noun, .acl, .aclRelcl).flatMap { tree.byPhrase(of: $0) }.flatMap { agent in
            let named = media(at: agent)
            return named.isEmpty && reportingWord(at: agent)?.kind == .noun ? sources(at: agent) : named
        }
    }

    /// Who speaks at a verb of saying.
    func speakers(at verb: Int) -> [Source] {
        // "Announced that" is not passive without an auxiliary, whatever the parser made of its subject.
        let hasSubject = tree.hasChild(verb, .nsubj, .nsubjPass) && !tree.hasChild(verb, .auxPass)
        let words = hasSubject ? tree.surfaceSubjects(of: verb) : tree.agents(of: verb)
        let agents = words.flatMap { sources(at: $0) }
        if !agents.isEmpty || tree.hasChild(verb, .nsubj, .nsubjPass) { return agents }
        // "..., said Raila Odinga": the speaker after the verb was taken for its object.
        return tree.children(of: verb, .obj, .obl, .nsubj).filter {
            $0 > verb && tree.tokens[$0].upos == .propn && tree.prepositions(of: $0).isEmpty
        }
        .flatMap { sources(at: $0) }
    }

    private func cited(at verb: Int) -> [Source] {
        tree.patients(of: verb).flatMap { sources(at: $0) }
    }

    private func append(_ sources: [Source], to inner: inout [Source]) {
        for source in sources where !inner.contains(where: { $0.name == source.name }) { inner.append(source) }
    }
}
