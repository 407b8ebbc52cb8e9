internal import Model

extension TemporalExpression {
    /// Sets kind, value, offset and derivation from the term and its context.
    mutating func settle(_ term: DateTerm, place: ExpressionPlace, resolver: DateResolver, rules: [String]) {
        var anchor = resolver.publishedOn.map { "published \($0)" } ?? "publication unknown"
        switch term {
        case .duration: kind = .duration
        case .set: kind = .set
        case .vague: kind = .date
        case .ahead, .deadline, .stretch:
            value = resolver.date(term)
            kind = value == nil ? .duration : .date
        case .fromText(let quantity, let sign), .fromEvent(let quantity, let sign):
            offset = quantity.length.map { Offset(days: sign * $0.days, months: sign * $0.months) }
            let needsEvent: Bool = if case .fromEvent = term { place.isFollowedByEvent } else { false }
            value = needsEvent ? nil : resolver.date(term)
            kind = value == nil ? .anchored : .date
            anchor = value == nil ? "an event of the text" : resolver.references.first.map { "the text's \($0)" } ?? ""
        case .textual, .textualNearest, .mentioned:
            value = resolver.date(term)
            kind = value == nil ? .anchored : .date
            anchor = resolver.references.first.map { "the text's \($0)" } ?? "a date of the text"
            if value == nil, case .textual(let unit, let shift) = term {
                offset = Offset(days: shift * unit.length.days, months: shift * unit.length.months)
            }
        case .prompt:
            value = resolver.date(term)
            kind = value == nil ? .anchored : .date
            if value == nil, resolver.direction == .past { offset = Offset(days: 0, months: 0) }
        case .fixed: value = resolver.date(term)
        default: value = resolver.date(term)
        }
        if place.isOccasion, let value, value.dayCount == 1 {
            kind = .set
            self.value = nil
        }
        var steps = rules
        if case .fixed = term {} else { steps.append(anchor) }
        if case .recurring = term { steps.append("verb: \(resolver.direction.rawValue)") }
        derivation = steps.joined(separator: " < ")
    }
}
