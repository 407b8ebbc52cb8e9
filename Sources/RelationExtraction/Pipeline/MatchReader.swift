internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Reads what one match of a cue tells: how, by whom, when, and between whom.
struct MatchReader {
    /// The sentence that the match was found in.
    let sentence: SentenceReader

    /// The match.
    let match: CueMatch

    /// How the sentence tells it.
    let found: Modality

    /// How the act is told, once the cue has turned it: whoever "refused to deny" it did it.
    let modality: Modality

    /// The relation type; nil for the act told before.
    let relation: String?

    /// Who says so, outermost first.
    let speakers: [Source]

    /// The expression that dates it; nil when the sentence gives none.
    let expression: TemporalExpression?

    /// The reader of a match in a sentence.
    init(_ match: CueMatch, in sentence: SentenceReader) {
        self.sentence = sentence
        self.match = match
        found = sentence.modality(of: match)
        let told = match.cue.readings?[found]
        modality = told?.modality ?? found
        if case .relation(let own) = match.cue.target { relation = told?.relation ?? own } else { relation = nil }
        speakers = sentence.attributions.sources(of: match.trigger, words: match.words)
        // What is done by saying it is done when it is said.
        let isSpoken = told?.modality == .actual && found != .actual
        expression = sentence.expression(of: match, found: found, told: modality, isSpoken: isSpoken)
    }

    /// What the match tells.
    var reading: SentenceReading {
        guard let relation, !match.subjects.isEmpty else { return .incomplete(openAct) }
        return .acts(findings(of: relation))
    }

    /// The sentence's tree.
    var tree: SyntaxTree { sentence.tree }

    /// The name of the rule: the words that the match rests on and the class of its trigger.
    var rule: String {
        let others = match.words.sorted().filter { $0 != match.trigger }.map { tree.lemmas[$0] }
        return ([tree.lemmas[match.trigger]] + others).joined(separator: "+") + "." + match.cue.wordClass.name
    }

    /// Whether the subject does the act by these very words, as houses that speak do: "the Ministry thanks Peru".
    func isPerformed(by subject: Argument) -> Bool {
        match.cue.isDoneByWords && tree.isVerb(match.trigger) && tree.head(of: match.trigger) == nil
            && sentence.dates.isPresent(match.trigger)
            && tree.words.contains(tree.lemmas[subject.word], in: .speakingHouses)
    }
}
