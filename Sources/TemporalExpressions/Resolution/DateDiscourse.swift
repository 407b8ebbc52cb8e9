internal import Model

/// What a text has spoken of: the dates that "a day later" and "that year" count from.
struct DateDiscourse {
    /// How many sentences back a date is still in mind, within its paragraph.
    private static let memory = 3

    private var dates: [(date: EventDate, sentence: Int, paragraph: Int)] = []

    /// Notes a date that the text names. Open stretches are no point to count from.
    mutating func note(_ date: EventDate, sentence: Int, paragraph: Int) {
        if date.firstDay == nil || date.lastDay == nil { return }
        dates.append((date, sentence, paragraph))
        if dates.count > 16 { dates.removeFirst() }
    }

    /// The dates to count from in a sentence, the last one first: those of the same paragraph, or of the sentence
    /// before.
    func references(sentence: Int, paragraph: Int) -> [EventDate] {
        dates.reversed().filter { entry in
            let distance = sentence - entry.sentence
            return distance <= (entry.paragraph == paragraph ? Self.memory : 1)
        }.map(\.date)
    }
}
