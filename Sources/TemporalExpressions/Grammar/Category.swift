/// What a stretch of words is to the grammar of dates.
enum Category: String, CaseIterable, Hashable, Sendable {
    // Words.
    case number, ordinal, dayNumber, ordinalDay, twoDigits, yearNumber, decadeName
    case monthName, monthAbbreviation, weekday, weekdayPlural, weekdayAbbreviation, weekend
    case season, holiday, quarterName
    case unit, units, partOfDay, shift, deictic, modifier, part

    // What rules make.
    case quantity, year, month, day, week, span, dayRange, open, duration, set

    /// Any date that is not open, for patterns.
    case date

    /// Whether a pattern that asks for this category takes the other.
    func takes(_ other: Category) -> Bool {
        if self == other { return true }
        guard self == .date else { return false }
        switch other {
        case .year, .month, .day, .week, .span, .dayRange: return true
        default: return false
        }
    }

    /// Whether a stretch of this category is a temporal expression by itself.
    var isExpression: Bool {
        switch self {
        case .year, .month, .day, .week, .span, .dayRange, .open, .duration, .set: true
        default: false
        }
    }
}
