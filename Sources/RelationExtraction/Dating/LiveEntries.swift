internal import Linguistics
internal import Model

/// The entries of a live page: paragraphs that begin with the time of day. What they tell as present news is of the day of
/// publication.
struct LiveEntries {
    /// How many paragraphs with a time make a live page.
    private static let fewest = 3

    /// The sentences that begin an entry, and those that go on in one.
    private var openings: Set<Int> = []
    private var entries: Set<Int> = []

    /// The entries of a document; none where hardly a paragraph begins with a time.
    init(document: Document) {
        let first = document.sentences.indices.filter { index in
            index == 0 || document.sentences[index].paragraph != document.sentences[index - 1].paragraph
        }
        let opening = first.filter { Self.beginsWithTime(document.sentences[$0]) }
        guard opening.count >= Self.fewest else { return }
        // A time that stands by itself is taken for a sentence.
        openings = Set(opening.map { document.sentences[$0].tokens.count == 1 ? $0 + 1 : $0 })
        let paragraphs = Set(opening.map { document.sentences[$0].paragraph })
        entries = Set(document.sentences.indices.filter { paragraphs.contains(document.sentences[$0].paragraph) })
    }

    /// Whether the document is such a page.
    var isLive: Bool { !entries.isEmpty }

    /// Whether an act is told as news of the entry: in the present, or as a result of today; at its beginning in any perfect.
    func tellsAsNews(_ act: Finding) -> Bool {
        guard act.modality == .actual, entries.contains(act.sentence) else { return false }
        if act.isToldNow || act.isMain && act.isFreshResult { return true }
        return act.isMain && openings.contains(act.sentence) && act.isPast && !act.isNarrated
    }

    /// "16.50", "• 9:05": a time of day, behind nothing but a mark.
    private static func beginsWithTime(_ sentence: Sentence) -> Bool {
        guard let first = sentence.tokens.first(where: { $0.upos != .punct }) else { return false }
        let parts = first.form.utf8.split { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ":") }
        guard parts.count == 2, parts[1].count == 2, let hour = Int(String(Substring(parts[0]))),
            let minute = Int(String(Substring(parts[1])))
        else { return false }
        return (0..<24).contains(hour) && (0..<60).contains(minute)
    }
}
