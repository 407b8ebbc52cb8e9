internal import Linguistics

/// Who speaks from sentence to sentence of a document.
struct SpeechThread {
    private var quotations = QuotationTracker()
    private var position = QuotationTracker.Position(isQuoted: false, isContinued: false, isOpen: false)
    private var speaker: Source?

    /// Who spoke last in the sentences before; nil when nobody did.
    private(set) var lastSpeaker: Source?

    /// The groups of findings of a quotation that is still open, and whose speaker its end may name.
    private var pending: [Int] = []

    /// Goes on to the next sentence, which must come in the order of the text, also when it is not read.
    mutating func advance(to sentence: Sentence) {
        position = quotations.position(of: sentence)
        if !position.isContinued { pending = [] }
    }

    /// Takes note of who speaks in the sentence outside of quotation marks, and gives what the quotation that ends in it
    /// told before to that speaker.
    mutating func hear(_ found: Source?, groups: inout [[Finding]]) {
        guard !position.isQuoted else { return }
        speaker = found
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
        guard position.isQuoted, findings.contains(where: { $0.sources.isEmpty }) else { return findings }
        if position.isOpen { pending.append(group) }
        guard let speaker else { return findings }
        return findings.map { finding in
            var result = finding
            if result.sources.isEmpty { result.sources = [speaker.name] }
            return result
        }
    }
}
