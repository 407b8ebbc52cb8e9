internal import Linguistics

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

    /// The groups of findings of a quotation that is still open, and whose speaker its end may name.
    private var pending: [Int] = []

    /// Goes on to the next sentence, which must come in the order of the text, also when it is not read.
    mutating func advance(to sentence: Sentence) {
        position = quotations.position(of: sentence)
        opensParagraph = sentence.paragraph != paragraph
        if opensParagraph { turn = nil }
        paragraph = sentence.paragraph
        if !position.isContinued { pending = [] }
    }

    /// Takes note that the sentence belongs to the answer that somebody of that name gives in an interview, unless a label
    /// opens its paragraph.
    mutating func answer(by name: String) { turn = turn ?? Source(name: name, isPerson: true) }

    /// Takes note of who speaks in the sentence outside of quotation marks, and gives what the quotation that ends in it
    /// told before to that speaker.
    ///
    /// - Parameters:
    ///   - label: who is named before a colon at the beginning of the sentence.
    ///   - person: the person of whom the sentence tells something, whose words a quotation after it is.
    mutating func hear(
        _ found: Source?, label: Source?, person: @autoclosure () -> Source?, groups: inout [[Finding]]
    ) {
        guard !position.isQuoted else { return }
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
        guard position.isQuoted || turn != nil, findings.contains(where: { $0.sources.isEmpty }) else {
            return findings
        }
        if position.isOpen { pending.append(group) }
        guard let speaker = position.isQuoted ? speaker ?? turn : turn else { return findings }
        return findings.map { finding in
            var result = finding
            if result.sources.isEmpty { result.sources = [speaker.name] }
            return result
        }
    }
}
