internal import Linguistics
internal import Model

/// Who speaks from sentence to sentence of a document.
struct SpeechThread {
    private var quotations = QuotationTracker()
    private var position = QuotationTracker.Position(isQuoted: false, isContinued: false, isOpen: false)
    private var speaker: Source?
    private var paragraph = -1
    private var opensParagraph = false

    /// Who speaks from the label that opens the paragraph to its end: "Kuleba: Let me be frank."; nil when nobody does.
    private var turn: Source?

    /// Who spoke last in the sentences before; nil when nobody did.
    private(set) var lastSpeaker: Source?

    /// Who wrote or issued the last message that the text told of.
    private var author: Source?

    /// How many sentences came, and at which of them somebody spoke last.
    private var count = 0
    private var heardAt = -1
    private var isShifted = false
    private var toldAt = -1

    /// The groups of findings of the sentence before, which this one may give a source.
    private var told: (count: Int, groups: [Int]) = (-1, [])

    /// The full names of houses that the text has given so far.
    private var houses: [SpeechContext.House] = []

    /// The persons that the text has named with what they are so far.
    private var titled: [SpeechContext.Titled] = []

    /// What the sentences before the one at hand tell of who speaks.
    var context: SpeechContext {
        let isRecent = heardAt == count - 1
        return SpeechContext(
            speaker: lastSpeaker, isRecent: isRecent, isShifted: isRecent && isShifted && !opensParagraph,
            author: author, isToldBefore: toldAt == count - 1, houses: houses,
            titled: titled)
    }

    /// The groups of findings of a quotation that is still open, and whose speaker its end may name.
    private var pending: [Int] = []

    /// Goes on to the next sentence, which must come in the order of the text, also when it is not read.
    mutating func advance(to sentence: Sentence) {
        position = quotations.position(of: sentence)
        count += 1
        opensParagraph = sentence.paragraph != paragraph
        if opensParagraph { turn = nil }
        paragraph = sentence.paragraph
        if !position.isContinued { pending = [] }
    }

    /// Takes note that the sentence belongs to the answer that somebody of that name gives in an interview, unless a label
    /// opens its paragraph.
    mutating func answer(by name: String) { turn = turn ?? Source(name: name, isPerson: true) }

    /// What the sentence before tells last is taken back by this one.
    func takeBack(in groups: inout [[Finding]]) {
        guard told.count == count - 1, let group = told.groups.last else { return }
        for place in groups[group].indices { groups[group][place].modality = .negated }
    }

    /// Takes note of houses that the sentence names in full.
    mutating func note(_ named: [SpeechContext.House]) { houses += named }

    /// Takes note of persons that the sentence names with what they are.
    mutating func note(_ named: [SpeechContext.Titled]) { titled += named }

    /// Takes note of who speaks in the sentence outside of quotation marks, and gives what the quotation that ends in it
    /// told before to that speaker.
    ///
    /// - Parameters:
    ///   - label: who is named before a colon at the beginning of the sentence.
    ///   - person: the person of whom the sentence tells something, whose words a quotation after it is.
    ///   - isContinued: whether the sentence goes on with what was reported before.
    ///   - isShifted: whether what it reports is told in tenses shifted into the past.
    ///   - author: who wrote the last message that it tells of.
    ///   - teller: who said what the sentence before tells.
    mutating func hear(
        _ found: Source?, label: Source?, person: @autoclosure () -> Source?, isContinued: Bool, isShifted: Bool,
        author: Source?, teller: Source?, groups: inout [[Finding]]
    ) {
        if let teller, told.count == count - 1 {
            for group in told.groups {
                for place in groups[group].indices where groups[group][place].sources.isEmpty {
                    groups[group][place].sources = [teller.name]
                }
            }
        }
        let wasRecent = heardAt == count - 1
        if let author {
            self.author = author
            toldAt = count
        }
        guard !position.isQuoted else {
            if wasRecent { heardAt = count }
            return
        }
        if found != nil || isContinued && wasRecent {
            heardAt = count
            self.isShifted = isShifted
        }
        if opensParagraph, let label { turn = label }
        speaker = found ?? person()
        lastSpeaker = found ?? lastSpeaker
        if position.isContinued, let found {
            for group in pending {
                for place in groups[group].indices { groups[group][place].sources = [found.name] }
            }
        }
        pending = []
    }

    /// The findings of the sentence with the speaker of the quotation that all of it stands in.
    ///
    /// - Parameter group: the place of the findings among the groups of the document.
    mutating func attributed(_ findings: [Finding], group: Int) -> [Finding] {
        if told.count != count { told = (count, []) }
        if !findings.isEmpty { told.groups.append(group) }
        guard position.isQuoted || turn != nil, !findings.isEmpty else { return findings }
        if position.isOpen, findings.contains(where: { $0.sources.isEmpty }) { pending.append(group) }
        guard let speaker = position.isQuoted ? speaker ?? turn : turn else { return findings }
        return findings.map { finding in
            var result = finding
            if result.sources.isEmpty {
                result.sources = [speaker.name]
            } else if !result.sources.contains(speaker.name) {
                // "Q. ... A. Morocco said it would open an embassy", "Italy has offered help," quoted from what a person says.
                result.sources.insert(speaker.name, at: 0)
            }
            return result
        }
    }
}
