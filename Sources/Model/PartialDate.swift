/// A year, a month of a year, or a day: as precise as a text was, and no more.
///
/// Written as in EDTF level 0 (Library of Congress, 2019): `2022`, `2022-07`, `2022-07-13`.
public struct PartialDate: Hashable, Sendable, CustomStringConvertible {
    /// How precise the date is.
    public enum Grain: Int, Comparable, Sendable {
        /// Only the year is known.
        case year
        /// The year and the month are known.
        case month
        /// The day is known.
        case day

        /// Coarser grains come first.
        public static func < (left: Grain, right: Grain) -> Bool { left.rawValue < right.rawValue }
    }

    /// The year, 1 to 9999.
    public let year: Int

    /// The month, 1 to 12; nil when only the year is known.
    public let month: Int?

    /// The day of the month; nil when it is not known.
    public let day: Int?

    /// The date of that precision; nil when the calendar has none such, or a day is given without its month.
    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard (1...9999).contains(year), day == nil || month != nil else { return nil }
        if let month {
            guard CalendarDay(year: year, month: month, day: day ?? 1) != nil else { return nil }
        }
        self.year = year
        self.month = month
        self.day = day
    }

    /// That very day.
    public init(_ day: CalendarDay) {
        self.year = day.year
        self.month = day.month
        self.day = day.day
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nil for anything else.
    public init?(edtf text: some StringProtocol) {
        let parts = Substring(text).utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), parts[0].count == 4, parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        var values: [Int] = []
        for part in parts {
            guard part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else { return nil }
            values.append(part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
        }
        self.init(
            year: values[0], month: values.count > 1 ? values[1] : nil, day: values.count > 2 ? values[2] : nil)
    }

    /// How precise the date is.
    public var grain: Grain { day != nil ? .day : month != nil ? .month : .year }

    /// The first day that the date can mean.
    public var firstDay: CalendarDay {
        CalendarDay(year: year, month: month ?? 1, day: day ?? 1) ?? .first
    }

    /// The last day that the date can mean.
    public var lastDay: CalendarDay {
        let month = month ?? 12
        return CalendarDay(year: year, month: month, day: day ?? CalendarDay.dayCount(year: year, month: month))
            ?? .last
    }

    /// The date in EDTF.
    public var description: String {
        if let month, let day, let day = CalendarDay(year: year, month: month, day: day) { return day.description }
        var text = paddedDecimal(year, width: 4)
        if let month { text += "-" + paddedDecimal(month, width: 2) }
        return text
    }
}
