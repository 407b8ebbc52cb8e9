internal import Model

/// Stretches between two dates.
extension DateResolver {
    /// How many days ahead the end of a stretch lies at most that is told of while it goes on.
    private static let longestRest = 14

    /// The stretch between two recurring dates that the day of publication lies in, when it ends soon: "from 13 to 15
    /// October" in a text of the 14th; nil when it lies in none.
    private func current(_ from: Recurrence, _ to: Recurrence) -> EventDate? {
        guard direction != .future, let publishedOn,
            let start = from.occurrence(around: publishedOn, direction: .past)?.start,
            let end = to.occurrence(around: start.firstDay, direction: .future)?.end,
            end.grain == .day, end.lastDay > publishedOn,
            end.lastDay <= publishedOn.adding(days: Self.longestRest)
        else { return nil }
        return .span(start, end)
    }

    /// From one date to another, where each helps to place the other: "from November to February".
    func interval(_ start: DateTerm, _ end: DateTerm) -> EventDate? {
        let first: EventDate?
        let last: EventDate?
        switch (start, end) {
        case (.recurring(let from), .recurring(let to)):
            if let current = current(from, to) { return current }
            // The end has the tense's direction, and the beginning is the last one before it.
            last = date(end)
            first = last?.lastDay.flatMap { from.occurrence(around: $0, direction: .past) }
        case (_, .recurring(let to)):
            first = date(start)
            last = first?.lastDay.flatMap { to.occurrence(on: 1, of: $0) }
        default:
            first = date(start)
            last = date(end)
        }
        guard let from = first?.start, let to = last?.end else { return nil }
        return .span(from, to)
    }

    /// From a date onwards. "Since Monday none may land": whatever the verb, it has begun; and the December of "has
    /// been closed since December" is the last one, whatever year was told of before.
    func since(_ term: DateTerm) -> EventDate? {
        var past = self
        past.direction = .past
        if !isNarrative || direction == .open { past.references = [] }
        return past.date(term)?.start.map { .between($0, nil) }
    }

    /// The date at that distance from what the text spoke of last; nil where that is still to come and the verb in the past.
    func counted(_ quantity: Quantity, _ sign: Int) -> EventDate? {
        if quantity.isOfDays, let told = stretchToldOf { return told }
        let found = references.lazy.compactMap { moved($0, quantity, sign) }.first
        if direction == .past, let publishedOn, let first = found?.firstDay, first > publishedOn { return nil }
        return found
    }

    /// The month or year of the past of which "the same day" and "two days later" are some day: "In January a mob burned the
    /// embassy. The envoy was expelled the same day."
    var stretchToldOf: EventDate? {
        guard direction == .past, let stretch, let publishedOn, stretch.lastDay < publishedOn else { return nil }
        return .on(stretch)
    }
}
