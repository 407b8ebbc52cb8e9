internal import Model

extension Production {
    /// The term of a production for dates of the calendar.
    func calendarTerm(_ rule: Rule, _ captures: [Constituent]) -> DateTerm? {
        let values = captures.compactMap(\.value)
        switch self {
        case .year: return values.last.flatMap(Self.year)
        case .month: return values.last.map { .recurring(.month($0)) }
        case .weekday: return values.last.map { .recurring(.weekday($0)) }
        case .weekend: return .recurring(.weekend)
        case .season:
            guard let season = values.first.map(Recurrence.season) else { return nil }
            return captures.count == 2 ? captures[1].term.map { .within(season, $0) } : .recurring(season)
        case .holiday:
            let date = values.last ?? rule.argument
            return Self.dayOfYear(month: date / 100, day: date % 100)
        case .monthDay:
            return values.count == 2 ? Self.dayOfYear(month: values[0], day: values[1]) : nil
        case .dayMonth:
            guard let day = values.first, let month = captures.last?.term else { return nil }
            return Self.day(day, of: month)
        case .dayOfMonth: return values.last.map { .recurring(.dayOfMonth($0)) }
        case .within:
            guard captures.count == 2, let container = captures[1].term else { return nil }
            // "On Monday, 18 years after closing it": no Monday of a year.
            if case .fromEvent = container { return nil }
            return captures[0].term.flatMap { Self.term($0, within: container) }
        case .withinFirst:
            guard captures.count == 2, let container = captures[0].term ?? values.first.flatMap(Self.year) else {
                return nil
            }
            return captures[1].term.flatMap { Self.term($0, within: container) }
        case .yearMonthDay:
            guard values.count == 3 else { return nil }
            return PartialDate(year: values[0], month: values[1], day: values[2]).map { .fixed(.on($0)) }
        case .yearMonth:
            // "2010-12" is rather a range of years, as `yearRange` reads it.
            guard values.count == 2, values[1] <= values[0] % 100 else { return nil }
            return PartialDate(year: values[0], month: values[1]).map { .fixed(.on($0)) }
        case .numericDate:
            guard values.count == 3 else { return nil }
            let year = values[2] >= 100 ? values[2] : values[2] < 50 ? 2000 + values[2] : 1900 + values[2]
            let isDayFirst = values[0] > 12
            return PartialDate(
                year: year, month: isDayFirst ? values[1] : values[0], day: isDayFirst ? values[0] : values[1]
            ).map { .fixed(.on($0)) }
        case .decade:
            guard let first = values.last, let start = PartialDate(year: first), let end = PartialDate(year: first + 9)
            else { return nil }
            return .fixed(.between(start, end))
        case .century:
            // As EDTF and TimeML count: the 20th century is 19xx.
            guard let number = values.first, (1...22).contains(number), let end = PartialDate(year: number * 100 - 1),
                let start = PartialDate(year: max(1, number * 100 - 100))
            else { return nil }
            return .fixed(.between(start, end))
        case .quarter, .half:
            guard let number = values.first, (1...(self == .half ? 2 : 4)).contains(number) else { return nil }
            let recurrence: Recurrence = self == .half ? .half(number) : .quarter(number)
            guard let year = captures.count == 2 ? captures[1].term : nil else { return .recurring(recurrence) }
            return .within(recurrence, year)
        default: return nil
        }
    }

    /// The recurring term within a year, month or week; a plain date at once when both are plain.
    static func term(_ term: DateTerm, within container: DateTerm) -> DateTerm? {
        switch term {
        case .recurring(let recurrence):
            if case .fixed(.on(let date)) = container, date.grain == .year {
                switch recurrence {
                case .month(let month): return PartialDate(year: date.year, month: month).map { .fixed(.on($0)) }
                case .monthDay(let month, let day, _):
                    return PartialDate(year: date.year, month: month, day: day).map { .fixed(.on($0)) }
                default: break
                }
            }
            return .within(recurrence, container)
        case .interval(let start, let end):
            guard let start = Self.term(start, within: container), let end = Self.term(end, within: container) else {
                return nil
            }
            return .interval(start, end)
        default: return nil
        }
    }

    /// The day of a month, whatever is known of the month.
    static func day(_ day: Int, of month: DateTerm) -> DateTerm? {
        switch month {
        case .recurring(.month(let month)): return dayOfYear(month: month, day: day)
        case .fixed(.on(let date)):
            guard date.grain == .month else { return nil }
            return PartialDate(year: date.year, month: date.month, day: day).map { .fixed(.on($0)) }
        case .within(.month(let month), let year):
            return dayOfYear(month: month, day: day).flatMap { term($0, within: year) }
        case .deictic(.month, _), .textual(.month, _): return .within(.dayOfMonth(day), month)
        default: return nil
        }
    }

    private static func year(_ number: Int) -> DateTerm? { PartialDate(year: number).map { .fixed(.on($0)) } }

    private static func dayOfYear(month: Int, day: Int) -> DateTerm? {
        // 2000 was a leap year: the 29th of February is a day.
        PartialDate(year: 2000, month: month, day: day).map { _ in .recurring(.monthDay(month: month, day: day)) }
    }
}
