internal import Actors
internal import Linguistics

/// Speech that goes on from sentence to sentence.
extension AttributionReader {
    /// The root of the sentence; nil when it has no words.
    var root: Int? { tree.tokens.indices.first { tree.head(of: $0) == nil } }

    /// Whether the sentence goes on with what the one before reported, in the same shifted tenses and without a word of
    /// saying: "Kenya would recall its envoy, the ministry said. It would also close the border."
    var isReportedOn: Bool {
        guard context.isRecent, context.speaker != nil, let root, tree.isPredicate(root),
            reportingWord(at: root)?.kind != .verb, !tree.tokens.contains(where: \.isQuotationMark)
        else { return false }
        let isConditional = tree.children(of: root, .advcl).contains { clause in
            tree.marks(of: clause).contains { ["if", "unless"].contains($0) }
        }
        if isConditional { return false }
        let auxiliaries = tree.children(of: root, .aux).map { tree.forms[$0] }
        if auxiliaries.contains("would") { return true }
        // With a date it is as often what the article tells of the time before.
        return context.isShifted && auxiliaries.contains("had") && !isDated
    }

    /// Whether the sentence has a word for a time.
    private var isDated: Bool {
        tree.tokens.contains { $0.upos == .num && $0.form.utf8.count == 4 || tree.words.isTime($0) }
    }

    /// Whether what the sentence reports is told in tenses shifted into the past.
    var isShifted: Bool {
        guard let root else { return false }
        let reported = reportingWord(at: root)?.kind == .verb ? tree.children(of: root, .ccomp) : [root]
        return reported.contains { clause in
            tree.children(of: clause, .aux).contains { ["had", "would"].contains(tree.forms[$0]) }
        }
    }

    /// Who wrote or issued the last letter or statement that the sentence tells of: "the telegram was sent by Zhou", "in a
    /// letter Tito asked"; nil when nobody is named.
    var author: Source? {
        tree.tokens.indices.reversed().lazy.compactMap { noun -> Source? in
            guard tree.tokens[noun].upos == .noun, isMessage(noun) else { return nil }
            let own = authors(of: noun).filter { $0.argument != nil }
            if own.count == 1 { return own[0] }
            guard let verb = tree.head(of: noun), tree.isVerb(verb) else { return nil }
            let isIssued = tree.words.contains(tree.lemmas[verb], in: .issuingMessages)
            switch tree.relation(of: noun) {
            case .obj where isIssued, .nsubjPass where isIssued: break
            case .obl where tree.prepositions(of: noun) == ["in"] && reportingWord(at: verb)?.kind == .verb: break
            default: return nil
            }
            let agents = tree.agents(of: verb).flatMap { sources(at: $0) }.filter { $0.argument != nil }
            return agents.count == 1 ? agents[0] : nil
        }.first
    }

    /// Who said what the sentence before tells: "the announcement came from the minister", "so spoke the king"; nil when
    /// the sentence does not say.
    var teller: Source? {
        guard let root else { return nil }
        if ["so", "thus"].contains(tree.forms[0]),
            reportingWord(at: root)?.kind == .verb || tree.lemmas[root] == "speak"
        {
            let found = tree.children(of: root, .nsubj, .obj).filter { $0 > root }.flatMap { sources(at: $0) }
            return found.count == 1 ? found[0] : nil
        }
        let telling = tree.children(of: root, .nsubj, .nsubjPass).first { subject in
            tree.words.contains(tree.lemmas[subject], in: .tellings)
                && tree.children(of: subject).allSatisfy { ["the", "this", "that"].contains(tree.forms[$0]) }
        }
        guard let telling else { return nil }
        let isSpeaker = tree.lemmas[telling] == "speaker" && tree.hasChild(root, .cop)
        let agents =
            tree.isVerb(root)
            ? tree.byPhrase(of: root) + tree.prepositional(of: root, ["from"]) : isSpeaker ? [root] : []
        let found = agents.flatMap { sources(at: $0) }
        return found.count == 1 ? found[0] : nil
    }

    /// Whether a noun is something written or issued.
    func isMessage(_ noun: Int) -> Bool {
        lexicon.messages.contains(tree.lemmas[noun]) || tree.words.contains(tree.lemmas[noun], in: .statements)
    }

    /// The speaker of the sentence before, where "it" goes on with that: "the communique said ... It added that ...".
    func continued(at word: Int) -> Source? {
        guard tree.lemmas[word] == "it", let verb = tree.head(of: word),
            reportingWord(at: verb).map({ $0.kind == .verb && $0.closing != .no }) == true
        else { return nil }
        if context.isRecent, let speaker = context.speaker { return speaker.isPerson ? nil : speaker }
        return context.isToldBefore ? context.author : nil
    }

    /// Who is quoted at a verb of citing; not what is cited for a reason: "citing security concerns".
    func cited(at verb: Int) -> [Source] {
        let told = tree.patients(of: verb).filter { !tree.words.contains(tree.lemmas[$0], in: .groundsCited) }
        return told.flatMap { sources(at: $0, describes: true) }
    }
}
