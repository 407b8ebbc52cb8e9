internal import Model

/// What a sentence says was done on a day, whatever it was.
struct DatedClause: Sendable {
    /// The index of the sentence in the document.
    var sentence: Int

    /// When it was done.
    var date: EventDate

    /// The words of the date.
    var text: String

    /// The polities that the sentence names.
    var polities: Set<PolityCode>

    /// Whether the sentence tells of the sitting of a body: "the debate in the Security Council".
    var isSitting = false

    /// Whether the sentence tells that people met: "the leaders of the League met in Cairo".
    var isGathering = false
}
