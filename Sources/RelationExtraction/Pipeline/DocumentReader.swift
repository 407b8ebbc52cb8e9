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

    /// Who claims the land of whom, and in which states a movement is at home.
    let claims: [PolityCode: Set<PolityCode>]

    /// Those who are asked about; empty where the document is read for no question.
    let supposed: Set<PolityCode>

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
        var reading = DocumentReading(of: self, listsUnmatched: listsUnmatched, listsExamples: listsExamples)
        for sentence in document.sentences.indices { reading.read(sentence) }
        let inheritance = DateInheritance(
            document: document, relations: relations, publishedOn: publishedOn,
            headings: DateHeadings(document: document, expressions: expressions, publishedOn: publishedOn),
            entries: LiveEntries(document: document), clauses: reading.clauses, announcements: reading.announcements)
        return (bounded(inheritance.dated(corrected(reading.groups))), reading.unmatched, reading.examples)
    }

    /// The mentions of each sentence that has some, of groups those that are meant.
    var mentionsBySentence: [Int: [Mention]] {
        let named = namedPolities
        var result: [Int: [Mention]] = [:]
        for mention in analysis.mentions {
            result[mention.sentence, default: []].append(narrowed(mention, among: named))
        }
        return result
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

    /// The medium that the article names more often than any other, and more than once; nil when there is none.
    var citedMedium: Source? {
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
        // "The three Baltic states say that they will leave": whom the pronoun stands for was counted there.
        if mention.kind == .pronoun {
            let antecedent = analysis.mentions.last { other in
                other.kind != .pronoun && other.parties == mention.parties
                    && (other.sentence, other.tokens.lowerBound) < (mention.sentence, mention.tokens.lowerBound)
            }
            return antecedent.map(counted) ?? []
        }
        guard let count = number(in: mention) else { return [] }
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

    /// How many a mention says that are meant: "the three"; nil when it does not say.
    func number(in mention: Mention) -> Int? {
        let words = document.sentences[mention.sentence].tokens[mention.tokens].map { $0.form.lowercased() }
        let numbers = ["two", "three", "four", "five", "six", "seven", "eight"]
        return words.lazy.compactMap { numbers.firstIndex(of: $0) }.first.map { $0 + 2 }
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

    /// What a match became, with what the sentences before supply; nothing when they do not.
    func complete(_ reading: SentenceReading, after groups: [[Finding]], sentence: Int) -> [Finding] {
        switch reading {
        case .acts(let findings): paralleled(findings, after: groups).flatMap { completed($0, after: groups) }
        case .incomplete(let act):
            act.relation == nil
                ? repeated(act, in: groups, sentence: sentence) : topical(act, in: groups, sentence: sentence)
        }
    }
}
