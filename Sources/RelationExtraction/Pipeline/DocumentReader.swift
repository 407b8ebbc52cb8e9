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

    /// What is asked of the whole of them.
    let index: ArticleIndex

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
            entries: index.entries, clauses: reading.clauses, announcements: reading.announcements)
        return (bounded(inheritance.dated(corrected(reading.groups))), reading.unmatched, reading.examples)
    }

    /// The mentions of a sentence, of groups those that are meant.
    func mentions(of sentence: Int) -> [Mention] { index.mentions(of: sentence) }

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
