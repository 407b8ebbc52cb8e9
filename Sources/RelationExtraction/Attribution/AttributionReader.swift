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

    /// Who spoke in the sentences before.
    let context: SpeechContext

    /// The medium that the article cites throughout, which "reportedly" means; nil when it cites none so.
    let citedMedium: Source?

    /// Who spoke in the sentences before; nil when nobody did.
    var speakerBefore: Source? { context.speaker }

    /// The sources of what a trigger tells, outermost first.
    ///
    /// - Parameter words: the words that the cue rests on, the trigger among them.
    func sources(of trigger: Int, words: Set<Int>) -> [Source] {
        var inner: [Source] = []
        // What stands beside the clause ("KCNA added", "according to ...") is outside of what governs it.
        var beside: [Source] = []
        var current = trigger
        var isOwnVoice = false
        for word in words.sorted() {
            append(publishers(of: word), to: &beside)
            if declares(word, among: words) { append(speakers(at: word), to: &inner) }
        }
        collect(beside: current, except: words, into: &beside)
        while let head = tree.head(of: current) {
            isOwnVoice = isOwnVoice || isAside(current, from: head)
            if !isOwnVoice, !words.contains(head) { append(governors(at: head, of: current), to: &inner) }
            append(publishers(of: head), to: &beside)
            collect(beside: head, of: current, except: words.union([current]), into: &beside)
            current = head
        }
        if !isOwnVoice, let closing = closingSpeech, trigger < closing.start,
            !isParted(trigger, from: closing.start)
        {
            append(closing.sources, to: &beside)
        }
        if let opening = openingLabel, trigger > opening.end { append(opening.sources, to: &beside) }
        if let closing = closingLabel, trigger < closing.start { append(closing.sources, to: &beside) }
        if !isOwnVoice { append(parenthetical(trigger, in: parentheses()), to: &beside) }
        append(accordingTo(trigger) + accounts(trigger) + believed(trigger), to: &beside)
        append(beside, to: &inner)
        if inner.isEmpty, let citedMedium, isReportedly(trigger, words: words) { return [citedMedium] }
        if inner.isEmpty, !isOwnVoice, isReportedOn, let speaker = context.speaker { return [speaker] }
        return inner.reversed()
    }

    /// Who speaks at the root of the sentence or beside it; nil when nobody does.
    var speakerOfSentence: Source? {
        guard let root else { return nil }
        var found: [Source] = []
        if let word = reportingWord(at: root), word.kind == .verb, word.content.contains(.that) {
            append(speakers(at: root), to: &found)
        }
        if found.isEmpty { collect(beside: root, except: [], into: &found) }
        if found.isEmpty, let closing = closingSpeech { found = closing.sources }
        if found.isEmpty, let opening = openingLabel { found = opening.sources }
        // "Issued a statement", which the next sentence quotes.
        if found.isEmpty, tree.children(of: root, .obj).contains(where: { lexicon.messages.contains(tree.lemmas[$0]) })
        {
            found = tree.agents(of: root).flatMap { sources(at: $0) }
        }
        return found.last
    }

    /// The person of whom the main clause of the sentence tells something; nil when it tells of something else.
    var personOfSentence: Source? {
        guard let root else { return nil }
        let found = tree.children(of: root, .nsubj).flatMap { sources(at: $0) }
        return found.count == 1 && found[0].isPerson ? found[0] : nil
    }

    /// What the word reports with; nil when it does not report.
    func reportingWord(at word: Int) -> ReportingWord? {
        let lemma = tree.lemmas[word]
        guard tree.isVerb(word) else { return lexicon.reportingNouns[lemma] ?? lexicon.reporting[lemma] }
        // "Ruled out" is no "ruled".
        let particle = tree.children(of: word, .compoundPrt).first
        return particle.flatMap { lexicon.reporting[lemma + " " + tree.forms[$0]] } ?? lexicon.reporting[lemma]
    }

    /// Whether an adverb says that others report it.
    private func isReportedly(_ trigger: Int, words: Set<Int>) -> Bool {
        words.union([trigger]).contains { word in
            tree.children(of: word, .advmod).contains { lexicon.reporting[tree.lemmas[$0]]?.kind == .adverb }
        }
    }

    /// Whether the construction itself declares the act: "announced the recognition of", "offered to mediate", "confirmed
    /// the recall of".
    private func declares(_ word: Int, among words: Set<Int>) -> Bool {
        guard tree.isVerb(word), let content = reportingWord(at: word)?.content else { return false }
        let isOwn = content.contains(.own)
        let isDeclaring = isOwn || tree.words.contains(tree.lemmas[word], in: .declaring)
        return tree.children(of: word).contains { child in
            guard words.contains(child) else { return false }
            switch tree.relation(of: child) {
            // Declaring war is waging it.
            case .obj, .nsubjPass:
                return isDeclaring && lexicon.words.nouns.contains(tree.lemmas[child]) && tree.lemmas[child] != "war"
            case .xcomp, .advcl: return isOwn
            // "Said that Chad owed it an apology".
            case .ccomp: return isOwn || content.contains(.that)
            default: return false
            }
        }
    }

    /// Adds the sources that are not there yet.
    func append(_ sources: [Source], to inner: inout [Source]) {
        for source in sources where !inner.contains(where: { $0.name == source.name }) { inner.append(source) }
    }
}
