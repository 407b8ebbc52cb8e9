internal import Linguistics
internal import Model

/// Acts that a sentence only denies by pointing to what the one before tells: "Chad denied this", "rejected the report".
extension DocumentReader {
    /// The acts that the sentence before tells as somebody's words, as not done by the words of whoever denies them: of a
    /// state that of which it is a side.
    func denied(by sentence: SentenceReader, after groups: [[Finding]]) -> [Finding] {
        let (tree, place) = (sentence.tree, sentence.sentence)
        guard place > 0, document.sentences[place - 1].paragraph == document.sentences[place].paragraph,
            let verb = sentence.modalities.denial?.word, verb == tree.root, tree.isVerb(verb),
            tree.words.contains(tree.lemmas[verb], in: .denials),
            let subject = tree.children(of: verb, .nsubj).first
        else { return [] }
        let deniers = Set(sentence.matcher.resolver.arguments(of: [subject]).map(\.party.polity))
        let sources = sentence.attributions.sources(at: subject, describes: true).map(\.name)
        guard !sources.isEmpty else { return [] }
        return groups.joined().filter { act in
            act.sentence == place - 1 && !act.sources.isEmpty && act.modality == .actual && !act.isInRelativeClause
                && ![.verbal, .status].contains(relations[act.relation]?.group)
                && (deniers.isEmpty || deniers.contains(act.subject.party.polity)
                    || act.object.map { deniers.contains($0.party.polity) } ?? false)
        }.map { act in
            var denied = act
            (denied.sentence, denied.trigger) = (place, verb)
            (denied.modality, denied.sources) = (.negated, sources)
            (denied.expression, denied.date, denied.dateText) = (nil, nil, "")
            denied.rule = tree.lemmas[verb] + ".verb.claim"
            return denied
        }
    }
}
