/// A unit of time that dates and distances are counted in.
enum CalendarUnit: String, Hashable, Sendable {
    /// Hours, and whatever is shorter: they never move a date by themselves.
    case hour
    case day
    case week
    case month
    case quarter
    case year
    case decade
    case century

    /// The days or months that one unit stands for; hours count as no day.
    var length: (days: Int, months: Int) {
        switch self {
        case .hour: (0, 0)
        case .day: (1, 0)
        case .week: (7, 0)
        case .month: (0, 1)
        case .quarter: (0, 3)
        case .year: (0, 12)
        case .decade: (0, 120)
        case .century: (0, 1200)
        }
    }
}
