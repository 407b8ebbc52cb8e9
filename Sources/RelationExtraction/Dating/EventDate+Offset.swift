internal import Model
internal import TemporalExpressions

extension EventDate {
    /// The end that an open interval has; nil for a date with both ends.
    var bound: PartialDate? {
        switch self {
        case .between(let start?, nil): start
        case .between(nil, let end?): end
        default: nil
        }
    }

    /// The date at that distance before; nil without a distance, and where `moved(by:)` is.
    func moved(back offset: TemporalExpression.Offset?) -> EventDate? {
        offset.flatMap { moved(by: TemporalExpression.Offset(days: -$0.days, months: -$0.months)) }
    }

    /// The date at that distance, as precise as both are; nil for an interval, and for days counted from a month or a
    /// year.
    func moved(by offset: TemporalExpression.Offset) -> EventDate? {
        guard case .on(let partial) = self else { return nil }
        guard offset.months != 0 else {
            if partial.grain == .day { return .day(partial.firstDay.adding(days: offset.days)) }
            // "In April, and Togo the next day": in April as well, as far as one can tell.
            return partial.grain == .month && abs(offset.days) <= Self.fewDays ? self : nil
        }
        let total = partial.year * 12 + (partial.month ?? 1) - 1 + offset.months
        guard total >= 12 else { return nil }
        let isYears = offset.months % 12 == 0 || partial.month == nil
        return PartialDate(year: total / 12, month: isYears ? nil : total % 12 + 1).map { .on($0) }
    }

    /// How many days from a day of a month another is told as of the same month.
    private static let fewDays = 3
}
