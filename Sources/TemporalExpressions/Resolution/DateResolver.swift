internal import Model

/// Makes dates of terms, in the context of one expression.
struct DateResolver: Sendable {
    /// The day of publication; nil leaves what counts from it without a date.
    var publishedOn: CalendarDay?

    /// The tense of the governing verb.
    var direction: TenseDirection

    /// The dates that the text spoke of shortly before, the last one first.
    var references: [EventDate]

    /// The dates that "the same day" can take up, also from farther back, the last one first.
    var antecedents: [EventDate] = []

    /// The year that the sentence is about; nil when the text does not say.
    var frame: EventDate?

    /// The month or year that the sentence tells of; nil where the text spoke of a day since.
    var stretch: PartialDate?

    /// The date at the head of the sentence, as in a line of a chronology; nil for none.
    var entry: EventDate?

    /// Whether the sentence itself named the last of the dates before.
    var goesOn = false

    /// The dates among `references` that only the relative clauses of sentences before gave, which "the same day" passes over.
    var remarks: [EventDate] = []

    /// Whether the verb looks back on what was before the date that the text spoke of last: "had met on 3 May".
    var looksBack = false

    /// Whether the date stands over an entry of a chronology that goes on with the entry before.
    var isHeading = false

    /// Whether the text is a history, in which a day without a year belongs to the year told of, and not news.
    var isNarrative: Bool

    /// The last date of the text that is precise enough to count such units from; nil when there is none.
    func reference(for unit: CalendarUnit) -> EventDate? {
        func fits(_ date: EventDate) -> Bool { date.dayCount <= unit.maximumDayCount }
        return references.first { fits($0) && !remarks.contains($0) }
            ?? (remarks.isEmpty ? nil : antecedents.first { fits($0) && !remarks.contains($0) })
            ?? references.first(where: fits)
    }

    /// The date; nil when the context does not give it.
    func date(_ term: DateTerm) -> EventDate? {
        switch term {
        case .fixed(let date): return date
        case .recurring(let recurrence):
            if let entry, entry.dayCount > 300, let inside = recurrence.occurrence(within: entry) { return inside }
            return publishedOn.flatMap { continuation(recurrence, of: references.first, before: $0) }
                ?? publishedOn.flatMap { recurrence.occurrence(around: $0, direction: direction) }
        case .nearest(let recurrence, let side):
            // "This weekend" is as often the one behind as the one ahead.
            if recurrence == .weekend, side == 0 { return date(.recurring(.weekend)) }
            return publishedOn.flatMap { recurrence.occurrence(on: side, of: $0) }
        case .within(let recurrence, let container):
            var whole = self
            whole.direction = .open
            return whole.date(container).flatMap { recurrence.occurrence(within: $0) }
        case .deictic(let unit, let shift):
            // What was done "this week" was done in the days before.
            if unit == .week, shift == 0, direction == .past { return date(.restOfWeek(-1)) }
            return publishedOn.flatMap { $0.unit(unit, shiftedBy: shift) }
        case .textual(let unit, let shift):
            if unit == .day, let told = stretchToldOf { return told }
            let antecedent = reference(for: unit) ?? antecedents.first { $0.dayCount <= unit.maximumDayCount }
            guard let reference = antecedent, let day = shift > 0 ? reference.lastDay : reference.firstDay
            else { return nil }
            return day.unit(unit, shiftedBy: shift)
        case .mentioned:
            return references.first { !remarks.contains($0) } ?? references.first ?? antecedents.first
        case .prompt: return direction == .past ? date(.textual(.day, 0)) : nil
        case .next(let unit): return date(.textual(unit, 1)) ?? date(.deictic(unit, 1))
        case .textualNearest(let recurrence, let side):
            let told = references.first { !remarks.contains($0) } ?? references.first
            guard let day = side > 0 ? told?.lastDay : told?.firstDay else { return nil }
            return recurrence.occurrence(on: side, of: day)
        case .fromPublication(let quantity, let sign):
            return publishedOn.flatMap { moved(.day($0), quantity, sign) }
        case .ahead(let quantity):
            return direction == .future ? date(.fromPublication(quantity, 1)) : nil
        case .deadline(let quantity):
            guard direction == .future, let end = date(.fromPublication(quantity, 1))?.end else { return nil }
            // "Within 90 days" is a round number that a day would overstate.
            let isRound = quantity.unit == .day && (quantity.count ?? 0) >= 30
            return .between(nil, isRound ? end.firstDay.partial(.month) : end)
        case .shifted(let anchor, let quantity, let sign):
            return date(anchor).flatMap { moved($0, quantity, sign) }
        case .anniversary(let anchor, let quantity):
            guard let length = quantity.length, case .on(let near)? = date(anchor) else { return nil }
            return .on(near.firstDay.adding(months: -length.months).adding(days: -length.days).partial(near.grain))
        case .fromText(let quantity, let sign), .fromEvent(let quantity, let sign):
            return counted(quantity, sign)
        case .stretch(let quantity, let sign): return stretch(quantity, sign)
        case .restOfWeek(let sign): return publishedOn.flatMap { Self.restOfWeek($0, sign) }
        case .edge(let quantity, let sign, let whole): return date(whole).flatMap { Self.edge(of: $0, quantity, sign) }
        case .ordinalWeek(let number, let whole):
            guard let first = date(whole)?.firstDay?.adding(days: 7 * (number - 1)) else { return nil }
            return .between(PartialDate(first), PartialDate(first.adding(days: 6)))
        case .interval(let start, let end): return interval(start, end)
        case .since(let term): return since(term)
        case .onward(let term): return date(term)?.start.map { .between($0, nil) }
        case .from(let term): return date(direction == .future ? .onward(term) : term)
        case .until(let term): return limit(term)?.end.map { .between(nil, $0) }
        case .before(let term):
            guard let start = limit(term)?.start else { return nil }
            return .between(nil, start.firstDay.adding(days: -1).partial(start.grain))
        case .after(let term):
            guard let end = date(term)?.end else { return nil }
            return .between(end.lastDay.adding(days: 1).partial(end.grain), nil)
        case .soFar: return publishedOn.map { .between(nil, PartialDate($0)) }
        case .duration, .set, .vague: return nil
        }
    }

    /// The date that something lasts until or is done before: one ahead, unless the verb is in the past.
    private func limit(_ term: DateTerm) -> EventDate? {
        var ahead = self
        if direction == .open { ahead.direction = .future }
        return ahead.date(term)
    }

    /// A date moved by an amount, as precise as its unit but no more than the date; nil for a vague amount, and where
    /// the date is coarser than the unit ("two days after" a month).
    func moved(_ date: EventDate, _ quantity: Quantity, _ sign: Int) -> EventDate? {
        guard let length = quantity.length, let anchor = sign > 0 ? date.end : date.start else { return nil }
        let grain: PartialDate.Grain =
            switch quantity.unit {
            case .hour, .day, .week: .day
            case .month, .quarter: .month
            case .year, .decade, .century: .year
            }
        if anchor.grain < grain { return nil }
        let day = sign > 0 ? anchor.lastDay : anchor.firstDay
        return .on(day.adding(months: sign * length.months).adding(days: sign * length.days).partial(grain))
    }

    /// "The past two months": years by the year, a single year and months by the month, the rest by the day.
    private func stretch(_ quantity: Quantity, _ sign: Int) -> EventDate? {
        // "Over the next six decades it won ...": not from now.
        if sign > 0, direction == .past { return nil }
        guard let publishedOn, let length = quantity.length else { return nil }
        let grain: PartialDate.Grain =
            switch quantity.unit {
            case .hour, .day, .week: .day
            case .month, .quarter: .month
            case .year: quantity.count == 1 ? .month : .year
            case .decade, .century: .year
            }
        let other = publishedOn.adding(months: sign * length.months).adding(days: sign * length.days).partial(grain)
        let here = publishedOn.partial(grain)
        return sign < 0 ? .span(other, here) : .span(here, other)
    }

    private static func restOfWeek(_ day: CalendarDay, _ sign: Int) -> EventDate? {
        let monday = day.monday
        let sunday = monday.adding(days: 6)
        return sign < 0
            ? .span(PartialDate(monday), PartialDate(max(monday, day.adding(days: -1))))
            : .span(PartialDate(min(sunday, day.adding(days: 1))), PartialDate(sunday))
    }

    private static func edge(of whole: EventDate, _ quantity: Quantity, _ sign: Int) -> EventDate? {
        guard let length = quantity.length, let first = whole.firstDay, let last = whole.lastDay else { return nil }
        let start: CalendarDay
        let end: CalendarDay
        if sign > 0 {
            start = first
            end = first.adding(months: length.months).adding(days: length.days - 1)
        } else {
            end = last
            start = last.adding(days: 1).adding(months: -length.months).adding(days: -length.days)
        }
        guard first <= start, end <= last else { return nil }
        let grain: PartialDate.Grain =
            switch quantity.unit {
            case .hour, .day, .week: .day
            case .month, .quarter: .month
            case .year, .decade, .century: .year
            }
        return .span(start.partial(grain), end.partial(grain))
    }
}

extension CalendarUnit {
    /// How many days it has at most.
    var maximumDayCount: Int {
        switch self {
        case .hour, .day: 1
        case .week: 7
        case .month: 31
        case .quarter: 92
        case .year: 366
        case .decade: 3653
        case .century: 36525
        }
    }
}
