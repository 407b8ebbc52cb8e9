internal import Model

extension Production {
    /// The term of a production for stretches between dates and parts of dates.
    func spanTerm(_ rule: Rule, _ captures: [Constituent]) -> DateTerm? {
        switch self {
        case .edge:
            guard let quantity = captures.first?.quantity ?? rule.unit.map({ Quantity(count: 1, unit: $0) }),
                let date = captures.last?.term
            else { return nil }
            return .edge(quantity, rule.argument, date)
        case .ordinalWeek:
            guard let number = captures.first?.value, let date = captures.last?.term, (1...5).contains(number) else {
                return nil
            }
            return .ordinalWeek(number, date)
        case .interval:
            guard captures.count == 2, let start = captures[0].term, let end = captures[1].term else { return nil }
            return Self.interval(start, end)
        case .dayRange:
            guard let day = captures.first?.term, let end = captures.last?.value else { return nil }
            let isPair = rule.argument == 1
            switch day {
            case .recurring(.monthDay(let month, let first, _)):
                guard end > first, !isPair || end == first + 1, PartialDate(year: 2000, month: month, day: end) != nil
                else { return nil }
                return .interval(day, .recurring(.monthDay(month: month, day: end)))
            default: return nil
            }
        case .dayRangeBefore:
            guard let first = captures.first?.value, let day = captures.last?.term else { return nil }
            let isPair = rule.argument == 1
            func start(before end: Int) -> Bool { first < end && (!isPair || first + 1 == end) }
            switch day {
            case .recurring(.monthDay(let month, let end, _)):
                guard start(before: end) else { return nil }
                return .interval(.recurring(.monthDay(month: month, day: first)), day)
            case .within(.monthDay(let month, let end, _), let year):
                guard start(before: end) else { return nil }
                return .interval(.within(.monthDay(month: month, day: first), year), day)
            case .within(.dayOfMonth(let end), let month):
                guard start(before: end) else { return nil }
                return .interval(.within(.dayOfMonth(first), month), day)
            case .fixed(.on(let date)):
                guard let end = date.day, start(before: end),
                    let begin = PartialDate(year: date.year, month: date.month, day: first)
                else { return nil }
                return .fixed(.between(begin, date))
            default: return nil
            }
        case .yearRange:
            guard captures.count == 2, let first = captures[0].value, let short = captures[1].value,
                short > first % 100, let start = PartialDate(year: first),
                let end = PartialDate(year: first / 100 * 100 + short)
            else { return nil }
            return .fixed(.between(start, end))
        default: return nil
        }
    }

    /// From one date to another; a year that only the second names serves the first too ("from March to May 2010").
    private static func interval(_ start: DateTerm, _ end: DateTerm) -> DateTerm? {
        switch (start, end) {
        case (.interval, _), (_, .interval), (.fromEvent, _), (.fromText, _): return nil
        case (.recurring(.month(let month)), .fixed(.on(let date))),
            (.recurring(.monthDay(let month, _, _)), .fixed(.on(let date))):
            guard let endMonth = date.month else { return nil }
            let year = PartialDate(year: month <= endMonth ? date.year : date.year - 1)
            return year.flatMap { term(start, within: .fixed(.on($0))) }.map { .interval($0, end) }
        case (.recurring(.month), .within(.month, let year)),
            (.recurring(.monthDay), .within(.monthDay, let year)):
            return term(start, within: year).map { .interval($0, end) }
        case (.fixed(let first), .fixed(let last)):
            guard let firstDay = first.firstDay, let lastDay = last.lastDay, firstDay <= lastDay else { return nil }
            return .interval(start, end)
        default: return .interval(start, end)
        }
    }
}
