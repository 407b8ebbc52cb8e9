/// When something happened, as a text gives it: a date of some precision, or an interval that may be open.
///
/// Written in EDTF (Library of Congress, 2019): `2022-07-13`, `2022-07`, `2022`, `2022-02/2022-03`, `../2022-07`,
/// `2022-07/..`. "No date" is no value of this type but a nil.
public enum EventDate: Hashable, Sendable, CustomStringConvertible {
    /// One day, month or year.
    case on(PartialDate)

    /// From the first day of the one to the last day of the other; nil is an open end.
    case between(PartialDate?, PartialDate?)

    /// Reads an EDTF date or interval; nil for the empty text and for anything else.
    public init?(edtf text: some StringProtocol) {
        let parts = Substring(text).utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        if parts.count == 1 {
            guard let date = PartialDate(edtf: Substring(parts[0])) else { return nil }
            self = .on(date)
            return
        }
        guard parts.count == 2 else { return nil }
        var ends: [PartialDate?] = []
        for part in parts {
            if part.elementsEqual("..".utf8) {
                ends.append(nil)
            } else if let date = PartialDate(edtf: Substring(part)) {
                ends.append(date)
            } else {
                return nil
            }
        }
        guard ends[0] != nil || ends[1] != nil else { return nil }
        if let start = ends[0], let end = ends[1], end.lastDay < start.firstDay { return nil }
        self = .between(ends[0], ends[1])
    }

    /// That very day.
    public static func day(_ day: CalendarDay) -> EventDate { .on(PartialDate(day)) }

    /// The first day that is meant; nil when the beginning is open.
    public var firstDay: CalendarDay? {
        switch self {
        case .on(let date): date.firstDay
        case .between(let start, _): start?.firstDay
        }
    }

    /// The last day that is meant; nil when the end is open.
    public var lastDay: CalendarDay? {
        switch self {
        case .on(let date): date.lastDay
        case .between(_, let end): end?.lastDay
        }
    }

    /// Whether some day is meant by both.
    public func overlaps(_ other: EventDate) -> Bool {
        (firstDay ?? .first) <= (other.lastDay ?? .last) && (other.firstDay ?? .first) <= (lastDay ?? .last)
    }

    /// How many days the date spans; `Int.max` with an open end. The smaller, the more precise.
    public var dayCount: Int {
        guard let firstDay, let lastDay else { return .max }
        return lastDay.daysSince1970 - firstDay.daysSince1970 + 1
    }

    /// The date in EDTF.
    public var description: String {
        switch self {
        case .on(let date): date.description
        case .between(let start, let end): (start?.description ?? "..") + "/" + (end?.description ?? "..")
        }
    }
}
