internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Reads one parsed sentence: which acts it tells of, how, by whom and when.
struct SentenceReader {
    /// The index of the sentence in the document.
    let sentence: Int

    /// The sentence's tree.
    let tree: SyntaxTree

    /// Finds the cues of the sentence.
    let matcher: CueMatcher

    /// Finds who says what it tells.
    let attributions: AttributionReader

    /// Finds when it was done.
    let dates: DateAttacher

    /// Finds how it is told.
    let modalities: ModalityReader

    /// Finds what its acts carry beside their parties.
    let details: DetailReader

    /// Gives each member of a list its own date.
    let distributor: DateDistributor

    private let mentions: [Mention]

    /// A reader of that sentence with its mentions and temporal expressions, who spoke before it, and the medium that
    /// the article cites throughout.
    ///
    /// - Parameters:
    ///   - contested: the polities that not all recognise.
    ///   - parsed: the sentence with another tree than the document gives it; nil for that one.
    init(
        sentence: Int, of document: Document, mentions: [Mention], expressions: [TemporalExpression],
        lexicon: CueLexicon, contested: Set<PolityCode> = [], context: SpeechContext = SpeechContext(),
        citedMedium: Source? = nil, parsed: Sentence? = nil
    ) {
        self.sentence = sentence
        self.mentions = mentions
        tree = SyntaxTree(parsed ?? document.sentences[sentence], words: lexicon.words)
        let index = MentionIndex(mentions)
        matcher = CueMatcher(lexicon: lexicon, tree: tree, mentions: index, contested: contested)
        attributions = AttributionReader(
            tree: tree, mentions: index, lexicon: lexicon, resolver: matcher.resolver, context: context,
            citedMedium: citedMedium)
        modalities = ModalityReader(tree: tree, lexicon: lexicon, isReportedOn: attributions.isReportedOn)
        details = DetailReader(
            tree: tree, mentions: index, dated: Set(expressions.flatMap { Array($0.tokens) }), lexicon: lexicon)
        dates = DateAttacher(tree: tree, expressions: expressions, lexicon: lexicon)
        distributor = DateDistributor(tree: tree, expressions: expressions)
    }

    /// What the sentence tells, in the order of the text.
    func readings() -> (told: [SentenceReading], partial: [PartialMatch]) {
        let survey = matcher.survey { cue, trigger, words in
            guard let accepted = cue.readings else { return true }
            return accepted[modality(of: trigger, words: words)] != nil
        }
        return (survey.matches.filter { !isFictional($0) }.map { MatchReader($0, in: self).reading }, survey.partial)
    }

    /// What a gapped clause tells, of which the sentence has the tree. Its subjects do nothing to each other where the
    /// first clause has one alone: "Riyadh broke off relations on Sunday, Bahrain and Sudan on Monday".
    ///
    /// - Parameter isMutual: whether the first clause has several subjects.
    func readings(of clause: GappedClause, isMutual: Bool) -> [SentenceReading] {
        let survey = matcher.survey { cue, trigger, words in
            guard tree.contains(clause.verb, trigger) else { return false }
            guard let accepted = cue.readings else { return true }
            return accepted[modality(of: trigger, words: words)] != nil
        }
        return survey.matches.filter { match in
            let isWithin = match.isPair && match.subjects.allSatisfy { clause.tokens.contains($0.word) }
            return (isMutual || !isWithin)
                && (match.subjects + match.objects).contains { clause.tokens.contains($0.word) }
        }.map { MatchReader($0, in: self).reading }
    }

    /// Who speaks in the sentence as a whole, so that a quotation may go on in the next.
    var speaker: Source? { attributions.speakerOfSentence }

    /// What the main clause tells of with a date.
    var datedClauses: [DatedClause] { clauses(of: dates.narrated) }

    /// What the sentence says when something told before was done or made known.
    var announcements: [DatedClause] { clauses(of: dates.announced) }

    /// What the sentence says was done at those times.
    private func clauses(of expressions: [TemporalExpression]) -> [DatedClause] {
        let polities = Set(mentions.filter { $0.kind != .media }.flatMap { $0.parties.map(\.polity) })
        return expressions.compactMap { expression in
            expression.value.map {
                DatedClause(
                    sentence: sentence, date: $0, text: expression.text, polities: polities,
                    isSitting: dates.tellsOfSitting, isGathering: dates.tellsOfGathering)
            }
        }
    }

    /// Verbs between two parties that no match rests on.
    func unmatched(in text: String) -> [UnmatchedCue] {
        let known = Set(matcher.matches { _, _, _ in true }.flatMap(\.words))
        return UnmatchedCueFinder(tree: tree, resolver: matcher.resolver).cues(except: known, in: text)
    }
}
