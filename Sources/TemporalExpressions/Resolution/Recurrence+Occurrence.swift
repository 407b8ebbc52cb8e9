internal import Model

extension Recurrence {
    /// The occurrence that a text of that day means: in the past the last one, today included; in the future the
    /// next one, today included. A tense that says neither means the last one too, as news does, but for a day of
    /// the year that is nearer ahead ("the vote, November 8" in an article of the 3rd).
    func occurrence(around day: CalendarDay, direction: TenseDirection) -> EventDate? {
        let last = latest(startingUpTo: day)
        let next = earliest(endingFrom: day)
        // "Friday 9 August": the year in which it is a Friday, whatever the tense.
        if case .monthDay(_, _, let weekday?) = self {
            let fitting = Set([last, next].compactMap(\.self).filter { $0.firstDay?.isoWeekday == weekday })
            if fitting.count == 1 { return fitting.first }
        }
        switch direction {
        case .past: return last
        case .future: return next
        case .open:
            guard case .monthDay = self, let last, let next, let lastDay = last.firstDay, let nextDay = next.firstDay
            else { return last }
            let back = day.daysSince1970 - lastDay.daysSince1970
            let ahead = nextDay.daysSince1970 - day.daysSince1970
            return ahead < back ? next : last
        }
    }

    /// The occurrence wholly before the day (-1), within the same week or year (0), or wholly after it (1).
    func occurrence(on side: Int, of day: CalendarDay) -> EventDate? {
        if side < 0 {
            guard let last = latest(startingUpTo: day) else { return nil }
            if let end = span(of: last)?.upper, end >= day, let start = span(of: last)?.lower {
                return latest(startingUpTo: start.adding(days: -1))
            }
            return last
        }
        if side > 0 {
            guard let next = earliest(endingFrom: day) else { return nil }
            if let start = span(of: next)?.lower, start <= day, let end = span(of: next)?.upper {
                return earliest(endingFrom: end.adding(days: 1))
            }
            return next
        }
        switch self {
        case .weekday, .weekend: return day.unit(.week, shiftedBy: 0).flatMap { occurrence(within: $0) }
        case .dayOfMonth: return day.unit(.month, shiftedBy: 0).flatMap { occurrence(within: $0) }
        default: return day.unit(.year, shiftedBy: 0).flatMap { occurrence(within: $0) }
        }
    }

    /// The occurrence within a week, month or year; nil when the container does not fit.
    func occurrence(within container: EventDate) -> EventDate? {
        guard let first = container.firstDay, let last = container.lastDay else { return nil }
        let found: EventDate?
        switch self {
        case .weekday(let number):
            guard container.dayCount == 7 else { return nil }
            found = .day(first.monday.adding(days: number - 1))
        case .weekend:
            guard container.dayCount == 7 else { return nil }
            found = Self.weekend(first.monday.adding(days: 5))
        case .dayOfMonth(let number):
            guard first.month == last.month, first.year == last.year else { return nil }
            found = CalendarDay(year: first.year, month: first.month, day: number).map { .day($0) }
        case .season(12):
            // That of 1986 may have begun in the year before.
            found = first.year == last.year ? container : nil
        case .month, .monthDay, .season, .quarter, .half:
            guard first.year == last.year else { return nil }
            found = inYear(first.year)
        }
        return found
    }

    /// The last occurrence that begins on the day or before it.
    private func latest(startingUpTo day: CalendarDay) -> EventDate? {
        switch self {
        case .weekday(let number): return .day(day.adding(days: -((day.isoWeekday - number + 7) % 7)))
        case .weekend: return Self.weekend(day.adding(days: -((day.isoWeekday - 6 + 7) % 7)))
        case .dayOfMonth(let number):
            return Self.firstMatch(0..<3) { back in
                let month = CalendarDay(year: day.year, month: day.month, day: 1)?.adding(months: -back)
                return month.flatMap { CalendarDay(year: $0.year, month: $0.month, day: number) }
                    .flatMap { $0 <= day ? .day($0) : nil }
            }
        default:
            return Self.firstMatch(0..<9) { back in
                guard let date = inYear(day.year - back), let start = span(of: date)?.lower, start <= day else {
                    return nil
                }
                return date
            }
        }
    }

    /// The first occurrence that ends on the day or after it.
    private func earliest(endingFrom day: CalendarDay) -> EventDate? {
        switch self {
        case .weekday(let number): return .day(day.adding(days: (number - day.isoWeekday + 7) % 7))
        case .weekend:
            return Self.weekend(day.isoWeekday == 7 ? day.adding(days: -1) : day.adding(days: 6 - day.isoWeekday))
        case .dayOfMonth(let number):
            return Self.firstMatch(0..<3) { ahead in
                let month = CalendarDay(year: day.year, month: day.month, day: 1)?.adding(months: ahead)
                return month.flatMap { CalendarDay(year: $0.year, month: $0.month, day: number) }
                    .flatMap { $0 >= day ? .day($0) : nil }
            }
        default:
            return Self.firstMatch(-1..<9) { ahead in
                guard let date = inYear(day.year + ahead), let end = span(of: date)?.upper, end >= day else {
                    return nil
                }
                return date
            }
        }
    }

    /// The occurrence in a year, of a winter the one that begins in it. News means the seasons of the northern half.
    private func inYear(_ year: Int) -> EventDate? {
        switch self {
        case .month(let month): return PartialDate(year: year, month: month).map { .on($0) }
        case .monthDay(let month, let day, _): return PartialDate(year: year, month: month, day: day).map { .on($0) }
        case .season(12):
            guard let start = PartialDate(year: year, month: 12), let end = PartialDate(year: year + 1, month: 2) else {
                return nil
            }
            return .between(start, end)
        case .season(let month): return Self.months(year, from: month, to: month + 2)
        case .quarter(let number): return Self.months(year, from: number * 3 - 2, to: number * 3)
        case .half(let number): return Self.months(year, from: number * 6 - 5, to: number * 6)
        case .weekday, .weekend, .dayOfMonth: return nil
        }
    }

    private func span(of date: EventDate) -> (lower: CalendarDay, upper: CalendarDay)? {
        guard let first = date.firstDay, let last = date.lastDay else { return nil }
        return (first, last)
    }

    private static func weekend(_ saturday: CalendarDay) -> EventDate {
        .between(PartialDate(saturday), PartialDate(saturday.adding(days: 1)))
    }

    private static func months(_ year: Int, from first: Int, to last: Int) -> EventDate? {
        guard let start = PartialDate(year: year, month: first), let end = PartialDate(year: year, month: last) else {
            return nil
        }
        return .between(start, end)
    }

    private static func firstMatch(_ range: Range<Int>, _ body: (Int) -> EventDate?) -> EventDate? {
        for value in range {
            if let found = body(value) { return found }
        }
        return nil
    }
}
