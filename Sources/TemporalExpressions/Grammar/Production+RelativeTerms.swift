extension Production {
    /// The term of a production for dates that count from the publication, from the text or from an event.
    func relativeTerm(_ rule: Rule, _ captures: [Constituent]) -> DateTerm? {
        let quantity = captures.lazy.compactMap { capture in
            // "years later": so many, but how many?
            capture.quantity ?? (capture.category == .units ? Quantity(count: nil, unit: capture.unit ?? .day) : nil)
        }.first
        let unit = rule.unit ?? captures.lazy.compactMap(\.unit).last
        let shift = captures.lazy.compactMap(\.value).first
        switch self {
        case .deictic:
            guard let unit, let shift = shift ?? Optional(rule.argument) else { return nil }
            // "this day" points into the text, "this hour" to no date.
            if unit == .hour || (unit == .day && rule.unit == nil) { return nil }
            return .deictic(unit, shift)
        case .nearest:
            guard let recurrence = captures.last?.recurrence else { return nil }
            return .nearest(recurrence, captures.count == 2 ? captures[0].value ?? 0 : rule.argument)
        case .textual:
            guard let unit, unit != .hour else { return nil }
            return .textual(unit, rule.argument)
        case .mentioned: return .mentioned
        case .prompt: return .prompt
        case .withinText: return captures.last?.recurrence.map { .within($0, .textual(.year, 0)) }
        case .next: return unit.flatMap { $0 == .hour || $0 == .day ? nil : .next($0) }
        case .textualNearest: return captures.last?.recurrence.map { .textualNearest($0, rule.argument) }
        case .fromPublication: return quantity.map { .fromPublication($0, rule.argument) }
        case .beforePublication: return quantity.map { .until(.fromPublication($0, -1)) }
        case .ahead: return quantity.map { .ahead($0) }
        case .deadline: return quantity.map { .deadline($0) }
        case .shifted:
            guard let date = captures.last?.term else { return nil }
            return .shifted(date, quantity ?? Quantity(count: 1, unit: unit ?? .day), rule.argument)
        case .anniversary:
            guard let quantity, let date = captures.last?.term else { return nil }
            switch date {
            case .deictic, .recurring(.weekday), .recurring(.monthDay): return .anniversary(date, quantity)
            default: return nil
            }
        case .fromText:
            return .fromText(quantity ?? Quantity(count: 1, unit: unit ?? .day), rule.argument)
        case .fromEvent:
            return .fromEvent(quantity ?? Quantity(count: 1, unit: unit ?? .day), rule.argument)
        case .stretch:
            guard let quantity = quantity ?? unit.map({ Quantity(count: 1, unit: $0) }) else { return nil }
            return quantity.count == nil ? .vague : .stretch(quantity, rule.argument)
        case .partOfUnit:
            guard let unit else { return nil }
            switch unit {
            case .week: return .restOfWeek(rule.argument)
            case .hour: return nil
            default: return .deictic(unit, 0)
            }
        case .untilUnit: return unit.map { .until(.deictic($0, 0)) }
        case .soFar: return .soFar
        default: return nil
        }
    }
}

extension Constituent {
    /// The recurring date that it names; nil for anything else.
    var recurrence: Recurrence? {
        if case .recurring(let recurrence) = term { return recurrence }
        return switch category {
        case .season: value.map { .season($0) }
        case .weekend: .weekend
        default: nil
        }
    }
}
