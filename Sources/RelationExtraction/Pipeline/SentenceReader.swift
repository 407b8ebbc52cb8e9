internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Reads one parsed sentence: which acts it tells of, how, by whom and when.
struct SentenceReader {
    /// What a match became: the acts, or an act told before that another does as well.
    enum Reading {
        /// Acts of a relation type.
        case acts([Finding])
        /// Doers of the act told before, with what this sentence says of it.
        case sameAsBefore(
            trigger: Int, doers: [Argument], modality: Modality, sources: [String], expression: TemporalExpression?,
            rule: String)
    }

    /// The index of the sentence in the document.
    let sentence: Int

    /// The sentence's tree.
    let tree: SyntaxTree

    private let isQuestion: Bool
    private let matcher: CueMatcher
    private let modalities: ModalityReader
    private let attributions: AttributionReader
    private let dates: DateAttacher

    /// A reader of that sentence with its mentions and temporal expressions.
    init(
        sentence: Int, of document: Document, mentions: [Mention], expressions: [TemporalExpression],
        lexicon: CueLexicon
    ) {
        self.sentence = sentence
        tree = SyntaxTree(document.sentences[sentence])
        let index = MentionIndex(mentions)
        matcher = CueMatcher(lexicon: lexicon, tree: tree, mentions: index)
        modalities = ModalityReader(tree: tree, lexicon: lexicon)
        attributions = AttributionReader(tree: tree, mentions: index, lexicon: lexicon, resolver: matcher.resolver)
        dates = DateAttacher(tree: tree, expressions: expressions, lexicon: lexicon)
        isQuestion = tree.tokens.last { $0.form != "\"" && $0.form != "”" && $0.form != "''" }?.form == "?"
    }

    /// What the sentence tells, in the order of the text.
    func readings() -> [Reading] {
        matcher.matches { cue, trigger, words in
            guard let accepted = cue.readings else { return true }
            return accepted[modality(of: trigger, words: words)] != nil
        }.map(reading)
    }

    private func modality(of trigger: Int, words: Set<Int>) -> Modality {
        let found = modalities.modality(of: trigger, words: words)
        return isQuestion && found == .actual ? .possible : found
    }

    private func reading(of match: CueMatch) -> Reading {
        let found = modality(of: match.trigger, words: match.words)
        let told = match.cue.readings?[found]
        let modality = told?.modality ?? found
        var sources = attributions.sources(of: match.trigger, words: match.words)
        let expression = dates.expression(of: match.trigger, words: match.words, modality: found)
        guard case .relation(let own) = match.cue.target else {
            return .sameAsBefore(
                trigger: match.trigger, doers: match.subjects, modality: modality, sources: sources,
                expression: expression, rule: match.cue.rule)
        }
        let relation = told?.relation ?? own
        if match.cue.isDeclaration, let speaker = match.subjects.first?.displayName, !sources.contains(speaker) {
            sources.append(speaker)
        }
        func finding(_ subject: Argument, _ object: Argument?) -> Finding? {
            guard subject.party.polity != object?.party.polity else { return nil }
            return Finding(
                sentence: sentence, trigger: match.trigger, subject: subject, relation: relation, object: object,
                fallback: match.cue.fallback, modality: modality, sources: sources, expression: expression,
                rule: match.cue.rule, family: match.cue.family)
        }
        var findings: [Finding] = []
        if match.isPair {
            for subject in match.subjects {
                for object in match.subjects { if let act = finding(subject, object) { findings.append(act) } }
            }
        } else if match.objects.isEmpty {
            findings = match.subjects.compactMap { finding($0, nil) }
        } else {
            for subject in match.subjects {
                for object in match.objects { if let act = finding(subject, object) { findings.append(act) } }
            }
        }
        for subject in match.predecessors {
            for object in match.objects {
                guard var earlier = finding(subject, object) else { continue }
                earlier.isEarlier = true
                earlier.modality = .actual
                findings.append(earlier)
            }
        }
        return .acts(findings)
    }
}
