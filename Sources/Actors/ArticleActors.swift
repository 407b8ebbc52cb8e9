internal import Gazetteer
internal import Linguistics
internal import Model

/// The actors of one article while they are being found: each pass adds to what the passes before it found.
///
/// The passes look at the whole article before they settle references, because the sentences of an article may come in
/// any order: a surname may stand before the full name.
struct ArticleActors {
    /// Who is who.
    let gazetteer: Gazetteer
    /// The words that the finders go by.
    let lexicon: ActorLexicon
    /// The closed lists, ready to be asked.
    var lists: ActorLists { lexicon.lists }
    /// The day of publication; nil when it is not known.
    let day: CalendarDay?
    /// The sentences.
    let sentences: [Words]
    /// The paragraph of each sentence.
    let paragraphs: [Int]

    /// The sentences that are but datelines.
    private(set) var datelines: [Int] = []

    /// Where questions are asked and answered; nil for an article that is no interview.
    let interview: InterviewLayout?

    /// The names of each sentence, in order, without overlaps.
    var names: [[NameSpan]]
    /// Abbreviations that the article defines, and what they stand for.
    var abbreviations: [String: Party] = [:]
    /// The persons of the article.
    var persons: [PersonRecord] = []
    /// Persons by each part of their names, in lower case.
    var personsByPart: [String: [Int]] = [:]
    /// How often each polity, organisation or movement is named.
    var counts: [PolityCode: Int] = [:]
    /// Which of them are named together.
    var groups = NamedGroups()
    /// The phrases of each sentence, in order.
    var phrases: [[ActorPhrase]]
    /// Every word of the article in lower case.
    let vocabulary: Set<String>
    /// What was found of offices.
    var holdings: [OfficeHolding] = []
    /// The states that stood in the place of today's on the article's day: the Soviet Union for Russia.
    let statesOfDay: [PolityCode: Party]
    /// Whether the sentences seem to be out of order: short names come before the full ones.
    var isShuffled = false

    /// The actors of that document, none found yet.
    init(
        _ document: Document, gazetteer: Gazetteer, lexicon: ActorLexicon, succession: StateSuccession,
        day: CalendarDay?
    ) {
        self.gazetteer = gazetteer
        self.lexicon = lexicon
        self.day = day
        let prepositions = lexicon.lists[.prepositions]
        let sentences = document.sentences.enumerated().map { Words($1, at: $0, prepositions: prepositions) }
        self.sentences = sentences
        paragraphs = document.sentences.map(\.paragraph)
        interview = InterviewLayout(document.sentences)
        names = Array(repeating: [], count: sentences.count)
        phrases = Array(repeating: [], count: sentences.count)
        statesOfDay = succession.states(of: day)
        vocabulary = sentences.reduce(into: Set()) { $0.formUnion($1.lower) }
        datelines = sentences.indices.filter { isDateline(sentences[$0]) }
    }

    /// The polity, organisation or movement of that code as a party.
    func party(_ code: PolityCode) -> Party? { gazetteer.entity(code: code)?.party }

    /// The adjective of a polity for the names of its organs: "North Korean"; its name where it has none.
    func adjective(of party: Party) -> String {
        gazetteer.entity(code: party.polity)?.adjectives.first ?? party.name
    }

    /// The name of a sentence that covers the word.
    func name(covering word: Int, in sentence: Int) -> Int? {
        names[sentence].firstIndex { $0.range.contains(word) }
    }

    /// The name that ends right before the word.
    func name(endingAt word: Int, in sentence: Int) -> Int? {
        names[sentence].firstIndex { $0.range.upperBound == word }
    }

    /// The name that begins with the word.
    func name(startingAt word: Int, in sentence: Int) -> Int? {
        names[sentence].firstIndex { $0.range.lowerBound == word }
    }
}
