internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// What the reading of a document has found so far, with what one sentence hands on to the next.
struct DocumentReading {
    /// The acts found, those of one trigger together, in the order of the text.
    private(set) var groups: [[Finding]] = []

    /// The verbs without a cue; empty unless they are asked for.
    private(set) var unmatched: [UnmatchedCue] = []

    /// The acts of which a party is not found in its place; empty unless they are asked for.
    private(set) var examples: [ArgumentExample] = []

    /// The dated main clauses.
    private(set) var clauses: [DatedClause] = []

    /// The clauses that say when something told before was done or made known.
    private(set) var announcements: [DatedClause] = []

    private let reader: DocumentReader
    private let listsUnmatched: Bool
    private let listsExamples: Bool
    private let dates: [Int: [TemporalExpression]]
    private let citedMedium: Source?
    private let interviewee: String?
    private var speech = SpeechThread()
    private var discourse = DiscourseModel()
    private var crowd: (act: CrowdAct, sentence: Int)?
    private let items: Set<Int>
    private var item = 0

    /// A reading of that document before its first sentence.
    init(of reader: DocumentReader, listsUnmatched: Bool, listsExamples: Bool) {
        self.reader = reader
        self.listsUnmatched = listsUnmatched
        self.listsExamples = listsExamples
        dates = Dictionary(grouping: reader.expressions, by: \.sentence)
        citedMedium = reader.citedMedium
        interviewee = reader.interviewee
        items = Set(reader.index.items)
    }

    /// Reads the next sentence.
    mutating func read(_ index: Int) {
        let sentence = reader.document.sentences[index]
        speech.advance(to: sentence)
        if items.contains(index) {
            item = index
            discourse = DiscourseModel()
        }
        if reader.isRetraction(sentence) { speech.takeBack(in: &groups) }
        if let interview = reader.analysis.interview, interview.answers.contains(index) {
            speech.answer(by: interviewee ?? interview.speaker.displayName)
        }
        let mentions = reader.mentions(of: index)
        if mentions.isEmpty { return }
        if sentence.isParsed { read(sentence, at: index, with: mentions) }
        discourse.hear(mentions, of: sentence, at: index)
        speech.note(SpeechContext.houses(among: mentions, of: sentence))
    }

    private mutating func read(_ sentence: Sentence, at index: Int, with mentions: [Mention]) {
        let expressions = dates[index] ?? []
        let finder = GapFinder(
            sentence, mentions: mentions, expressions: expressions, words: reader.lexicon.words,
            contested: reader.contested)
        let gaps = GapCompleter(sentence, finder: finder, mentions: mentions, expressions: expressions)
        let context = speech.context
        func read(_ tree: Sentence, _ mentions: [Mention], _ clause: GappedClause? = nil) -> SentenceReader {
            SentenceReader(
                sentence: index, of: reader.document, mentions: mentions, expressions: gaps.expressions(of: clause),
                lexicon: reader.lexicon, contested: reader.contested, context: context, citedMedium: citedMedium,
                parsed: tree)
        }
        let whole = read(gaps.withoutGaps(), gaps.completed(mentions))
        hear(whole)
        clauses += whole.datedClauses
        announcements += whole.announcements
        if let crowd, index - crowd.sentence == 1 {
            _ = add(crowd.act.findings(byThoseListedIn: whole, at: index))
        }
        var (readings, partial) = whole.readings()
        var acts: Set<Act> = []
        for reading in readings {
            // "Chad recalled its ambassador, and Mali followed": first to whom Chad did it.
            if case .incomplete(let act) = reading {
                supply(partial.filter { $0.trigger < act.trigger }, of: whole, beside: &acts)
                partial.removeAll { $0.trigger < act.trigger }
            }
            acts.formUnion(add(reader.complete(reading, after: toldInItem, sentence: index)))
        }
        for clause in gaps.clauses {
            let part = read(gaps.completed(clause), gaps.completed(mentions), clause)
            let isMutual = whole.hasSeveralSubjects(clause.verb)
            for reading in part.readings(of: clause, isMutual: isMutual) {
                acts.formUnion(add(reader.complete(reading, after: toldInItem, sentence: index)))
            }
        }
        supply(partial, of: whole, beside: &acts)
        _ = add(reader.denied(by: whole, after: toldInItem))
        if listsUnmatched { unmatched += whole.unmatched(in: reader.document.text(in: sentence.range)) }
    }

    /// The acts told so far; of a digest those of the same item.
    private var toldInItem: [[Finding]] {
        item == 0 ? groups : groups.filter { group in group.first.map { $0.sentence >= item } ?? false }
    }

    /// Takes note of who speaks in a sentence.
    private mutating func hear(_ sentence: SentenceReader) {
        speech.hear(
            sentence.speaker, label: sentence.attributions.openingLabel?.sources.last,
            person: sentence.attributions.personOfSentence, isContinued: sentence.attributions.isReportedOn,
            isShifted: sentence.attributions.isShifted, author: sentence.attributions.author,
            teller: sentence.attributions.teller, groups: &groups)
        speech.note(sentence.attributions.titledPersons)
    }

    /// Adds acts with who tells of them.
    ///
    /// - Returns: which they are.
    private mutating func add(_ acts: [Finding]) -> [Act] {
        let found = reader.answered(speech.attributed(acts, group: groups.count))
        if found.isEmpty { return [] }
        groups.append(found.map { reader.settled($0, after: groups) })
        discourse.hear(found)
        return found.map { Act(trigger: $0.trigger, relation: $0.relation) }
    }

    /// Adds the acts of matches without one of their parties, where somebody is likely meant.
    private mutating func supply(_ partial: [PartialMatch], of sentence: SentenceReader, beside told: inout Set<Act>) {
        if partial.isEmpty { return }
        if let act = partial.lazy.compactMap({ CrowdAct($0, in: sentence) }).first { crowd = (act, sentence.sentence) }
        let ranker = ArgumentRanker(
            finder: CandidateFinder(
                tree: sentence.tree, resolver: sentence.matcher.resolver, discourse: discourse,
                sentence: sentence.sentence),
            roles: sentence.matcher.roles, relations: reader.relations, model: reader.arguments,
            length: reader.document.sentences.count, supposed: reader.supposed)
        var settled: Set<Int> = []
        var open: [(match: PartialMatch, relation: String)] = []
        for match in partial {
            guard let relation = sentence.relation(of: match),
                !told.contains(Act(trigger: match.trigger, relation: relation)),
                !reader.withdrawsOthers(match, of: relation, in: sentence)
            else { continue }
            if listsExamples, let example = ranker.example(of: match, relation: relation) { examples.append(example) }
            let known = known(match, of: relation, in: sentence)
            if !known.isEmpty { settled.insert(match.trigger) }
            told.formUnion(add(known))
            if known.isEmpty { open.append((match, relation)) }
        }
        // What is told of the state that the report is about is not told of somebody else too.
        for (match, relation) in open
        where !settled.contains(match.trigger) && !told.contains(Act(trigger: match.trigger, relation: relation)) {
            if let choice = ranker.choice(for: match, relation: relation),
                !reader.contradictsItself(choice, relation, in: sentence.sentence, after: toldInItem)
            {
                told.formUnion(add(sentence.findings(of: match, between: choice, by: "argument")))
            }
        }
    }

    /// The acts of a match with those to whom others did it, or with the state that the report is about; none where neither
    /// is known.
    private func known(_ match: PartialMatch, of relation: String, in sentence: SentenceReader) -> [Finding] {
        if let provoker = reader.provoker(of: match, as: relation, in: sentence) {
            let choice = ArgumentChoice(completing: match, with: [provoker])
            return sentence.findings(of: match, between: choice, by: "last")
        }
        if let choice = reader.parallel(match, of: relation, in: sentence.matcher, after: toldInItem) {
            return sentence.findings(of: match, between: choice, by: "last")
        }
        if let rival = reader.rival(of: match, relation, in: sentence.sentence, after: toldInItem) {
            return sentence.findings(of: match, between: ArgumentChoice(completing: match, with: [rival]), by: "rival")
        }
        // "Helped", and no word of what or whom; "broke with its western neighbour", whoever that is.
        let fillers = match.places.flatMap { sentence.matcher.roles.words(at: $0, from: match.trigger) }
        guard match.missing == .object, match.words.count > 1,
            fillers.allSatisfy({ match.words.contains($0) || !sentence.tree.isNominal($0) }),
            let object = reader.focus(
                of: relation, by: match.known, at: match.trigger, in: sentence.sentence, after: toldInItem)
        else { return [] }
        let choice = ArgumentChoice(completing: match, with: [object])
        return sentence.findings(of: match, between: choice, by: "focus").filter { !reader.isOfThePast($0) }
    }

    /// An act that a sentence tells of, by where and what.
    private struct Act: Hashable {
        let trigger: Int
        let relation: String
    }
}
