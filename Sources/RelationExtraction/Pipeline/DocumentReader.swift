internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Reads the sentences of a document in order, with what one hands on to the next.
struct DocumentReader {
    /// The parsed document.
    let document: Document

    /// The actors.
    let analysis: ActorAnalysis

    /// The temporal expressions.
    let expressions: [TemporalExpression]

    /// The words.
    let lexicon: CueLexicon

    /// The relation types.
    let relations: RelationCatalogue

    /// Which types undo or refuse each other.
    let changes: StateChanges

    /// The day of publication; nil when the article gives none.
    let publishedOn: CalendarDay?

    /// Who is meant where a party is not found in its place.
    let arguments: ArgumentModel

    /// The polities that not all recognise.
    let contested: Set<PolityCode>

    /// How many sentences back an act may lie that "followed suit" points to.
    static let reach = 4

    /// What the sentences tell, in the order of the text.
    ///
    /// - Parameters:
    ///   - listsUnmatched: whether verbs without a cue are listed too, which takes time.
    ///   - listsExamples: whether acts are listed of which a party is not found in its place, which takes time too.
    func read(
        listsUnmatched: Bool, listsExamples: Bool
    ) -> (findings: [Finding], unmatched: [UnmatchedCue], examples: [ArgumentExample]) {
        guard listsUnmatched || listsExamples || analysis.canHoldActs else { return ([], [], []) }
        var mentions: [Int: [Mention]] = [:]
        let named = namedPolities
        for mention in analysis.mentions {
            mentions[mention.sentence, default: []].append(narrowed(mention, among: named))
        }
        var dates: [Int: [TemporalExpression]] = [:]
        for expression in expressions { dates[expression.sentence, default: []].append(expression) }
        var groups: [[Finding]] = []
        var unmatched: [UnmatchedCue] = []
        var clauses: [DatedClause] = []
        var speech = SpeechThread()
        var discourse = DiscourseModel()
        var examples: [ArgumentExample] = []
        let citedMedium = self.citedMedium
        let interviewee = self.interviewee
        for (index, sentence) in document.sentences.enumerated() {
            speech.advance(to: sentence)
            if isRetraction(sentence) { speech.takeBack(in: &groups) }
            if let interview = analysis.interview, interview.answers.contains(index) {
                speech.answer(by: interviewee ?? interview.speaker.displayName)
            }
            guard let own = mentions[index] else { continue }
            defer { speech.note(houses(among: own, of: sentence)) }
            guard sentence.isParsed else {
                discourse.hear(own, of: sentence, at: index)
                continue
            }
            let times = dates[index] ?? []
            let gaps = GapCompleter(
                sentence,
                finder: GapFinder(
                    sentence, mentions: own, expressions: times, words: lexicon.words, contested: contested),
                mentions: own, expressions: times)
            let context = speech.context
            func read(_ tree: Sentence, _ mentions: [Mention], _ clause: GappedClause? = nil) -> SentenceReader {
                SentenceReader(
                    sentence: index, of: document, mentions: mentions, expressions: gaps.expressions(of: clause),
                    lexicon: lexicon, context: context, citedMedium: citedMedium, parsed: tree)
            }
            let reader = read(gaps.withoutGaps(), gaps.completed(own))
            speech.hear(
                reader.speaker, label: reader.attributions.openingLabel?.sources.last,
                person: reader.attributions.personOfSentence, isContinued: reader.attributions.isReportedOn,
                isShifted: reader.attributions.isShifted, author: reader.attributions.author,
                teller: reader.attributions.teller, groups: &groups)
            clauses += reader.datedClauses
            let (told, partial) = reader.readings()
            var isTold: Set<Act> = []
            func add(_ acts: [Finding]) {
                let found = speech.attributed(acts, group: groups.count)
                if found.isEmpty { return }
                for act in found { isTold.insert(Act(trigger: act.trigger, relation: act.relation)) }
                groups.append(found.map { settled($0, after: groups) })
                discourse.hear(found)
            }
            for reading in told { add(complete(reading, after: groups, sentence: index)) }
            for clause in gaps.clauses {
                let isMutual = hasSeveralSubjects(clause.verb, in: sentence)
                let reader = read(gaps.completed(clause), gaps.completed(own), clause)
                for reading in reader.readings(of: clause, isMutual: isMutual) {
                    add(complete(reading, after: groups, sentence: index))
                }
            }
            if !partial.isEmpty {
                let ranker = ranker(for: reader, after: discourse)
                for match in partial {
                    guard let relation = reader.relation(of: match),
                        !isTold.contains(Act(trigger: match.trigger, relation: relation))
                    else { continue }
                    if listsExamples, let example = ranker.example(of: match, relation: relation) {
                        examples.append(example)
                    }
                    if let choice = ranker.choice(for: match, relation: relation) {
                        add(reader.findings(of: match, between: choice))
                    }
                }
            }
            discourse.hear(own, of: sentence, at: index)
            if listsUnmatched { unmatched += reader.unmatched(in: document.text(in: sentence.range)) }
        }
        let inheritance = DateInheritance(
            document: document, relations: relations, publishedOn: publishedOn,
            headings: DateHeadings(document: document, expressions: expressions, publishedOn: publishedOn),
            entries: LiveEntries(document: document), clauses: clauses)
        return (bounded(inheritance.dated(groups)), unmatched, examples)
    }

    /// The mentions of a sentence, of groups those that are meant.
    func mentions(of sentence: Int) -> [Mention] {
        let named = namedPolities
        return analysis.mentions.filter { $0.sentence == sentence }.map { narrowed($0, among: named) }
    }

    /// A mention of a group with those that are meant: "African countries" are those that the article names, or nobody.
    private func narrowed(_ mention: Mention, among named: Set<PolityCode>) -> Mention {
        guard mention.parties.count > 2 || (mention.kind == .adjective && mention.parties.count > 1),
            !mention.parties.allSatisfy({ named.contains($0.polity) })
        else { return mention }
        var result = mention
        result.parties = counted(mention)
        return result
    }

    /// The houses that a sentence names in full, with their polity: "the Ministry of Foreign Affairs of Bhutan".
    private func houses(among mentions: [Mention], of sentence: Sentence) -> [SpeechContext.House] {
        mentions.compactMap { mention in
            guard mention.kind == .organ, mention.parties.count == 1 else { return nil }
            let forms = sentence.tokens[mention.tokens].map(\.form)
            let name = forms.first?.lowercased() == "the" ? forms.dropFirst() : forms[...]
            let isFull =
                name.count > 3 && name.contains("of")
                && name.allSatisfy { word in
                    word.first?.isUppercase == true || ["of", "for", "and", "the"].contains(word)
                }
            return isFull
                ? SpeechContext.House(polity: mention.parties[0].polity, name: name.joined(separator: " ")) : nil
        }
    }

    /// Whether the subject of a verb is a coordination.
    private func hasSeveralSubjects(_ verb: Int, in sentence: Sentence) -> Bool {
        let subject = sentence.tokens.firstIndex { $0.head == verb && [.nsubj, .nsubjPass].contains($0.relation) }
        return sentence.tokens.contains { $0.head == subject && $0.relation == .conj }
    }

    /// An act that a sentence tells of, by where and what.
    private struct Act: Hashable {
        let trigger: Int
        let relation: String
    }

    private func ranker(for reader: SentenceReader, after discourse: DiscourseModel) -> ArgumentRanker {
        ArgumentRanker(
            finder: CandidateFinder(
                tree: reader.tree, resolver: reader.matcher.resolver, discourse: discourse, sentence: reader.sentence),
            roles: reader.matcher.roles, relations: relations, model: arguments)
    }

    /// The medium that the article names more often than any other, and more than once; nil when there is none.
    private var citedMedium: Source? {
        var counts: [String: Int] = [:]
        for mention in analysis.mentions where mention.kind == .media { counts[mention.displayName, default: 0] += 1 }
        let ranked = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }
        guard let first = ranked.first, first.value > 1, ranked.count < 2 || ranked[1].value < first.value else {
            return nil
        }
        return Source(name: first.key)
    }

    /// Of a group "three European countries" those that the title or the article names, when they are as many as said.
    private func counted(_ mention: Mention) -> [Party] {
        let words = document.sentences[mention.sentence].tokens[mention.tokens].map { $0.form.lowercased() }
        let numbers = ["two", "three", "four", "five", "six", "seven", "eight"]
        guard let count = words.lazy.compactMap({ numbers.firstIndex(of: $0) }).first.map({ $0 + 2 }) else { return [] }
        for last in [0, mention.sentence, document.sentences.count] {
            var named: Set<PolityCode> = []
            for other in analysis.mentions
            where other.sentence <= last && other.parties.count == 1 && other.kind == .name {
                named.formUnion(other.parties.map(\.polity))
            }
            // "The three Baltic states" are all that there are.
            if mention.parties.count == count { return mention.parties }
            let members = mention.parties.filter { named.contains($0.polity) }
            if members.count == count { return members }
        }
        return []
    }

    /// The polities that the article names, by themselves or by one of their people.
    private var namedPolities: Set<PolityCode> {
        var result: Set<PolityCode> = []
        for mention in analysis.mentions
        where mention.kind != .nominal && mention.kind != .pronoun && mention.parties.count == 1 {
            result.formUnion(mention.parties.map(\.polity))
        }
        return result
    }

    private func complete(_ reading: SentenceReading, after groups: [[Finding]], sentence: Int) -> [Finding] {
        switch reading {
        case .acts(let findings): findings.flatMap { completed($0, after: groups) }
        case .incomplete(let act):
            act.relation == nil
                ? repeated(act, in: groups, sentence: sentence) : topical(act, in: groups, sentence: sentence)
        }
    }
}
