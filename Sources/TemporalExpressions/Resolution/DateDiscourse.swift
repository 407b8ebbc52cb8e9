internal import Model

/// What a text has spoken of: the dates that "a day later" and "that year" count from.
struct DateDiscourse {
    /// How many sentences back a date is still in mind, within its paragraph.
    private static let memory = 3

    private var dates: [(date: EventDate, sentence: Int, paragraph: Int, isFrame: Bool, place: Place)] = []

    /// Where in the story a date stands.
    enum Place {
        /// In its turn.
        case inTurn
        /// In a relative clause.
        case remark
        /// In a clause that looks back: "had met on 3 May".
        case lookingBack
    }

    /// The date that stands over the last entry of a chronology, and the paragraph of that entry; nil when there was none.
    private(set) var entry: (date: EventDate, paragraph: Int)?

    /// The year that stands alone over a part of a chronology; nil before the first.
    private var part: EventDate?

    /// Whether a day or month without a year was one of the months before publication, so that the text is no history
    /// of other years.
    private(set) var tellsOfToday = false

    /// The last year that a sentence begins with.
    private var year: (date: EventDate, sentence: Int)?

    /// Notes a date that the text names, of an open stretch the month or year that it is named by.
    ///
    /// - Parameters:
    ///   - isFrame: whether its sentence begins with it.
    ///   - place: where in the story it stands.
    mutating func note(
        _ date: EventDate, sentence: Int, paragraph: Int, isFrame: Bool, place: Place = .inTurn
    ) {
        if date.firstDay == nil || date.lastDay == nil {
            // "By 1976 it had stopped. In October that year ...".
            guard case .between(let start, let end) = date, let bound = start ?? end, bound.grain != .day else {
                return
            }
            // "The first visit since 1960": the story does not stand there.
            return note(
                .on(bound), sentence: sentence, paragraph: paragraph, isFrame: false,
                place: end == nil ? .remark : place)
        }
        if isFrame, case .on(let partial) = date, partial.grain == .year { year = (date, sentence) }
        dates.append((date, sentence, paragraph, isFrame, place))
        if dates.count > 16 { dates.removeFirst() }
    }

    /// Notes the date that stands over an entry of a chronology, which is the rest of its paragraph.
    mutating func noteHeading(_ date: EventDate, paragraph: Int) { entry = (date, paragraph) }

    /// Notes the year that stands alone over the entries which follow.
    mutating func notePart(_ year: EventDate) {
        part = year
        entry = nil
    }

    /// Whether the sentence itself named the last date.
    func isTold(in sentence: Int) -> Bool { dates.last.map { $0.sentence == sentence } ?? false }

    /// What the date over an entry goes on from: the year over its part, else the entry before; nil where neither stands.
    var opening: EventDate? { part ?? entry?.date }

    /// The date that stands over that paragraph, or the year over its part of the text; nil when neither does.
    func heading(paragraph: Int) -> EventDate? { entry.flatMap { $0.paragraph == paragraph ? $0.date : nil } ?? part }

    /// Notes what a day or month without a year was taken for.
    mutating func noteDay(_ date: EventDate, before publishedOn: CalendarDay?) {
        guard let publishedOn, let first = date.firstDay, date.dayCount <= 31 else { return }
        if first <= publishedOn, first >= publishedOn.adding(months: -12) { tellsOfToday = true }
    }

    /// How many sentences back a date lies at most that "the same day" takes up.
    private static let reach = 8

    /// The dates that an expression which needs one before it can take up, the last one first.
    func antecedents(sentence: Int) -> [EventDate] {
        dates.reversed().filter { sentence - $0.sentence <= Self.reach }.map(\.date)
    }

    /// The dates that only relative clauses of the sentences before gave, and clauses that look back unless the sentence
    /// does too.
    func remarks(before sentence: Int, looksBack: Bool) -> [EventDate] {
        func isBeside(_ place: Place) -> Bool { place == .remark || place == .lookingBack && !looksBack }
        let told = Set(dates.lazy.filter { !isBeside($0.place) || $0.sentence == sentence }.map(\.date))
        return dates.lazy.filter { isBeside($0.place) && $0.sentence < sentence && !told.contains($0.date) }.map(\.date)
    }

    /// The year that a sentence is about: the one that stands over its entry or its part of the text, or that it or the
    /// sentence before began with.
    func frame(sentence: Int, paragraph: Int) -> EventDate? {
        if case .on(let date) = heading(paragraph: paragraph), date.grain == .year { return .on(date) }
        guard let year, (0...1).contains(sentence - year.sentence) else { return nil }
        return year.date
    }

    /// The month or year that a sentence tells of: what it or, at its beginning, the sentence before named last; nil where
    /// that is a day.
    func stretch(sentence: Int) -> PartialDate? {
        guard let last = dates.last, case .on(let date) = last.date, date.grain != .day else { return nil }
        let isOpened = sentence - last.sentence == 1 && last.isFrame
        return last.sentence == sentence || isOpened ? date : nil
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
