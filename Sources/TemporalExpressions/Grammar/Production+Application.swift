internal import Model

extension Production {
    /// What the rule makes of its captures; nil when it does not apply to them.
    func apply(_ rule: Rule, _ captures: [Constituent]) -> Result? {
        switch self {
        case .quantity, .vagueQuantity, .sum:
            return amount(rule, captures).map { Result(category: .quantity, meaning: .quantity($0)) }
        case .addNumbers:
            guard captures.count == 2, let tens = captures[0].value, let ones = captures[1].value,
                (20...90).contains(tens), tens % 10 == 0, (1...9).contains(ones)
            else { return nil }
            return Result(category: .number, meaning: .value(tens + ones))
        case .year, .month, .monthDay, .dayMonth, .within, .withinFirst, .weekday, .weekend, .season, .holiday,
            .yearMonthDay,
            .yearMonth, .numericDate, .dayOfMonth, .decade, .century, .quarter, .half:
            guard let term = calendarTerm(rule, captures) else { return nil }
            let isBare: Bool =
                switch self {
                case .year: rule.argument == 0
                case .month, .holiday: rule.argument == 0 && captures.contains(where: \.isBare)
                case .season: captures.count == 1
                default: false
                }
            return result(term, rule, captures, isBare: isBare)
        case .keep, .keepLast:
            guard let capture = self == .keep ? captures.first : captures.last, let term = capture.term else {
                return nil
            }
            return Result(category: rule.category ?? capture.category, meaning: .term(term))
        case .datedWeekday:
            guard let term = captures.last?.term else { return nil }
            switch term {
            case .recurring(.monthDay(let month, let day, _)):
                let dated = Recurrence.monthDay(month: month, day: day, weekday: captures.first?.value)
                return Result(category: .day, meaning: .term(.recurring(dated)))
            case .fixed, .within: return Result(category: .day, meaning: .term(term))
            default: return nil
            }
        case .deictic, .nearest, .textual, .mentioned, .prompt, .withinText, .next, .textualNearest, .fromPublication,
            .beforePublication,
            .ahead,
            .deadline,
            .shifted, .anniversary, .fromText, .fromEvent, .stretch, .partOfUnit, .untilUnit, .soFar:
            return relativeTerm(rule, captures).map { result($0, rule, captures, isBare: false) }
        case .edge, .ordinalWeek, .interval, .dayRange, .dayRangeBefore, .yearRange:
            guard let term = spanTerm(rule, captures) else { return nil }
            return result(term, rule, captures, isBare: captures.count == 2 && captures.allSatisfy(\.isBare))
        case .since, .onward, .from, .until, .before, .after:
            guard let capture = captures.last, let term = capture.term else { return nil }
            if case .interval = term { return nil }
            let open: DateTerm =
                switch self {
                case .since: .since(term)
                case .onward: .onward(term)
                case .from: .from(term)
                case .until: .until(term)
                case .before: .before(term)
                default: .after(term)
                }
            return Result(
                category: .open, meaning: .term(open), isBare: capture.isBare, isLoose: rule.argument == 1)
        case .duration: return result(.duration, rule, captures, isBare: false)
        case .set: return result(.set, rule, captures, isBare: false)
        case .vague: return result(.vague, rule, captures, isBare: false)
        }
    }

    /// The term under the rule's category, or under that of its unit ("last year" is a year).
    private func result(_ term: DateTerm, _ rule: Rule, _ captures: [Constituent], isBare: Bool) -> Result {
        let category: Category
        if let fixed = rule.category {
            category = fixed
        } else if let unit = rule.unit ?? captures.lazy.compactMap({ $0.unit ?? $0.quantity?.unit }).last {
            category =
                switch unit {
                case .year: .year
                case .month: .month
                case .week: .week
                case .day: .day
                default: .span
                }
        } else {
            category = captures.last?.category ?? .span
        }
        return Result(category: category, meaning: .term(term), isBare: isBare)
    }

    private func amount(_ rule: Rule, _ captures: [Constituent]) -> Quantity? {
        switch self {
        case .quantity:
            guard let unit = captures.last?.unit ?? rule.unit else { return nil }
            let count = captures.count == 2 ? captures[0].value : rule.argument
            guard let count, (1...9999).contains(count) else { return nil }
            return Quantity(count: count, unit: unit)
        case .vagueQuantity:
            return captures.last?.unit.map { Quantity(count: nil, unit: $0) }
        case .sum:
            guard captures.count == 2, let first = captures[0].quantity, let second = captures[1].quantity else {
                return nil
            }
            return first.adding(second)
        default: return nil
        }
    }
}
