internal import Model

/// Makes dates of terms, in the context of one expression.
struct DateResolver: Sendable {
    /// The day of publication; nil leaves what counts from it without a date.
    var publishedOn: CalendarDay?

    /// The tense of the governing verb.
    var direction: TenseDirection

    /// The date that the text spoke of last; nil when there is none near enough.
    var reference: EventDate?

    /// The date; nil when the context does not give it.
    func date(_ term: DateTerm) -> EventDate? {
        switch term {
        case .fixed(let date): return date
        case .recurring(let recurrence):
            return publishedOn.flatMap { recurrence.occurrence(around: $0, direction: direction) }
        case .nearest(let recurrence, let side):
            return publishedOn.flatMap { recurrence.occurrence(on: side, of: $0) }
        case .within(let recurrence, let container):
            return date(container).flatMap { recurrence.occurrence(within: $0) }
        case .deictic(let unit, let shift): return publishedOn.flatMap { $0.unit(unit, shiftedBy: shift) }
        case .textual(let unit, let shift):
            guard let reference, reference.dayCount <= unit.maximumDayCount,
                let day = shift > 0 ? reference.lastDay : reference.firstDay
            else { return nil }
            return day.unit(unit, shiftedBy: shift)
        case .textualNearest(let recurrence, let side):
            guard let day = side > 0 ? reference?.lastDay : reference?.firstDay else { return nil }
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
        case .fromText(let quantity, let sign), .fromEvent(let quantity, let sign):
            return reference.flatMap { moved($0, quantity, sign) }
        case .stretch(let quantity, let sign): return stretch(quantity, sign)
        case .restOfWeek(let sign): return publishedOn.flatMap { Self.restOfWeek($0, sign) }
        case .edge(let quantity, let sign, let whole): return date(whole).flatMap { Self.edge(of: $0, quantity, sign) }
        case .ordinalWeek(let number, let whole):
            guard let first = date(whole)?.firstDay?.adding(days: 7 * (number - 1)) else { return nil }
            return .between(PartialDate(first), PartialDate(first.adding(days: 6)))
        case .interval(let start, let end): return interval(start, end)
        case .since(let term): return date(term)?.start.map { .between($0, nil) }
        case .until(let term): return date(term)?.end.map { .between(nil, $0) }
        case .before(let term):
            guard let start = date(term)?.start else { return nil }
            return .between(nil, start.firstDay.adding(days: -1).partial(start.grain))
        case .after(let term):
            guard let end = date(term)?.end else { return nil }
            return .between(end.lastDay.adding(days: 1).partial(end.grain), nil)
        case .soFar: return publishedOn.map { .between(nil, PartialDate($0)) }
        case .duration, .set, .vague: return nil
        }
    }

    /// A date moved by an amount, as precise as its unit but no more than the date; nil for a vague amount, and where
    /// the date is coarser than the unit ("two days after" a month).
    private func moved(_ date: EventDate, _ quantity: Quantity, _ sign: Int) -> EventDate? {
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

    /// From one date to another, where each helps to place the other: "from November to February".
    private func interval(_ start: DateTerm, _ end: DateTerm) -> EventDate? {
        guard var first = date(start), var last = date(end) else { return nil }
        if let day = first.lastDay, case .recurring(let recurrence) = end, case .fixed = start {
            guard let next = recurrence.occurrence(on: 1, of: day) else { return nil }
            last = next
        }
        if let from = first.firstDay, let to = last.lastDay, from > to {
            if direction == .future, case .recurring(let recurrence) = end {
                guard let next = recurrence.occurrence(on: 1, of: from) else { return nil }
                last = next
            } else if case .recurring(let recurrence) = start, let day = last.firstDay {
                guard let previous = recurrence.occurrence(on: -1, of: day) else { return nil }
                first = previous
            }
        }
        guard let from = first.start, let to = last.end else { return nil }
        return .span(from, to)
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
