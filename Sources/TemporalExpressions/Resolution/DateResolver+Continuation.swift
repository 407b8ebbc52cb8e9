internal import Model

/// Days and months without a year that go on with what the text told of before.
extension DateResolver {
    /// The month or day that goes on with an older story: "proclaimed on February 17, 2008, ... followed on February
    /// 20". In news only what comes within a season of the date before is taken for that.
    func continuation(_ recurrence: Recurrence, of date: EventDate?, before day: CalendarDay) -> EventDate? {
        if isHeading { return nextEntry(recurrence, after: date, before: day) }
        guard direction != .future, let date, let end = date.lastDay, end < day.adding(months: -12) else { return nil }
        guard case .on(let last) = date else { return continuation(recurrence, ofStretch: date) }
        if looksBack, last.grain != .year, case .monthDay = recurrence {
            return recurrence.occurrence(around: last.firstDay, direction: .past)
        }
        switch recurrence {
        case .monthDay, .month: break
        case .dayOfMonth where isNarrative:
            return last.firstDay.unit(.month, shiftedBy: 0).flatMap { recurrence.occurrence(within: $0) }
        default: return nil
        }
        if last.grain == .year {
            return isNarrative || frame == date ? recurrence.occurrence(within: .on(last)) : nil
        }
        return next(recurrence, after: last)
    }

    /// The month or day within or around a stretch of some months that the text told of: "fought from June to August 1940.
    /// ... In August ...", "that autumn. ... It had left on 20 July".
    private func continuation(_ recurrence: Recurrence, ofStretch stretch: EventDate) -> EventDate? {
        guard stretch.dayCount <= 366, case .between(let start?, let end?) = stretch else { return nil }
        switch recurrence {
        case .monthDay, .month: break
        default: return nil
        }
        if looksBack { return recurrence.occurrence(around: start.firstDay, direction: .past) }
        if let inside = recurrence.occurrence(around: start.firstDay, direction: .future), let first = inside.firstDay,
            first <= end.lastDay
        {
            return inside
        }
        return next(recurrence, after: end)
    }

    /// The next occurrence after a date, if it comes soon.
    private func next(_ recurrence: Recurrence, after last: PartialDate) -> EventDate? {
        guard let next = recurrence.occurrence(around: last.firstDay, direction: .future), let start = next.firstDay,
            start <= last.lastDay.adding(months: isNarrative || goesOn && direction == .past ? 12 : 3)
        else { return nil }
        return next
    }

    /// The day or month over the next entry of a chronology: the first one after the entry before, if that was before
    /// publication.
    private func nextEntry(_ recurrence: Recurrence, after date: EventDate?, before day: CalendarDay) -> EventDate? {
        switch recurrence {
        case .monthDay, .month: break
        default: return nil
        }
        guard let first = date?.firstDay, let next = recurrence.occurrence(around: first, direction: .future),
            let start = next.firstDay, start <= day
        else { return nil }
        return next
    }
}
