internal import Actors
internal import Linguistics
internal import Model

/// What the reading of a sentence asks of the whole article, found once.
struct ArticleIndex {
    /// The sentences with which the items of a digest begin, each with a place of its own, in order; none where the article
    /// is no digest.
    let items: [Int]

    /// The entries of a live page; none elsewhere.
    let entries: LiveEntries

    private let named: [[Mention]]
    private let meant: [[Mention]]
    private let paragraphs: [PolityCode: Set<Int>]
    private let inTitle: Set<PolityCode>
    private let names: [PolityCode: Mention]
    private let paragraphCount: Int

    /// The index of a document whose actors are known.
    init(document: Document, analysis: ActorAnalysis) {
        entries = LiveEntries(document: document)
        paragraphCount = Set(document.sentences.map(\.paragraph)).count
        let narrowing = GroupNarrowing(document: document, mentions: analysis.mentions)
        var named: [[Mention]] = Array(repeating: [], count: document.sentences.count)
        var meant = named
        var paragraphs: [PolityCode: Set<Int>] = [:]
        var names: [PolityCode: Mention] = [:]
        for mention in analysis.mentions {
            named[mention.sentence].append(mention)
            meant[mention.sentence].append(narrowing.narrowed(mention))
            for party in mention.parties {
                paragraphs[party.polity, default: []].insert(document.sentences[mention.sentence].paragraph)
            }
            guard mention.kind == .name, mention.parties.map(\.type) == [.polity] else { continue }
            let polity = mention.parties[0].polity
            if names[polity] == nil { names[polity] = mention }
        }
        items = Self.items(of: document, named: named)
        inTitle = Set(named.first?.flatMap(\.parties).map(\.polity) ?? [])
        self.named = named
        self.meant = meant
        self.paragraphs = paragraphs
        self.names = names
    }

    /// The mentions of a sentence, of groups those that are meant; none where there is no such sentence.
    func mentions(of sentence: Int) -> [Mention] { meant.indices.contains(sentence) ? meant[sentence] : [] }

    /// The mentions of a sentence as they stand, of groups all; none where there is no such sentence.
    func wholeMentions(of sentence: Int) -> [Mention] { named.indices.contains(sentence) ? named[sentence] : [] }

    /// The first place that names a state alone; nil where none does.
    func name(of polity: PolityCode) -> Mention? { names[polity] }

    /// Whether the title names a polity, or that paragraph or the one before, or a third of all.
    func isNamed(_ polity: PolityCode, around paragraph: Int) -> Bool {
        if inTitle.contains(polity) { return true }
        guard let places = paragraphs[polity] else { return false }
        return places.contains(paragraph) || places.contains(paragraph - 1) || places.count * 3 >= paragraphCount
    }

    private static func items(of document: Document, named: [[Mention]]) -> [Int] {
        let places = document.sentences.indices.filter {
            DatelineSplitter.isDateline(document.sentences[$0]) || DatelineSplitter.isLabel(document.sentences[$0])
        }
        let lands = places.flatMap { named[$0] }.filter(\.isPlaceOnly).flatMap(\.parties)
        return Set(lands.map(\.polity)).count < leastItems || places.count < leastItems ? [] : places
    }

    /// How many lands the datelines of a digest are of at least.
    private static let leastItems = 3
}
