internal import Model

/// What a text has spoken of: the date that "a day later" and "that year" count from.
struct DateDiscourse {
    private var last: (date: EventDate, sentence: Int, paragraph: Int)?

    /// Notes a date that the text names. Open stretches are no point to count from.
    mutating func note(_ date: EventDate, sentence: Int, paragraph: Int) {
        if date.firstDay == nil || date.lastDay == nil { return }
        last = (date, sentence, paragraph)
    }

    /// The date to count from in a sentence: the last one of the same paragraph, or of the sentence before.
    func reference(sentence: Int, paragraph: Int) -> EventDate? {
        guard let last, last.paragraph == paragraph || sentence - last.sentence <= 1 else { return nil }
        return last.date
    }
}
