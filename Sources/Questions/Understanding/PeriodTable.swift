internal import Embedded
internal import Model

/// Words for a part of a year or month ("*late* 2017", "*autumn* 2023"), and names of times ("the Cold War").
struct PeriodTable: Sendable {
    private struct Part: Sendable {
        let words: [String]
        let months: ClosedRange<Int>?
        let days: ClosedRange<Int>?
    }

    private struct Span: Sendable {
        let words: [String]
        let date: EventDate
    }

    private let parts: [Part]
    private let spans: [Span]

    /// Words that can stand between the part and its year.
    private static let links: Set<String> = ["of", "the", "in", "-"]

    /// The embedded table.
    ///
    /// - Throws: `SeedTableError` when it is not as its header says.
    init() throws(SeedTableError) {
        let table = try SeedTable(
            embedded: "Seeds/questions/periods.tsv", required: ["words", "months", "days", "span"])
        var parts: [Part] = []
        var spans: [Span] = []
        for row in table.rows {
            let words = row["words"].utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            if let date = EventDate(edtf: row["span"]), !row["span"].isEmpty {
                spans.append(Span(words: words, date: date))
            } else {
                parts.append(Part(words: words, months: Self.range(row["months"]), days: Self.range(row["days"])))
            }
        }
        self.parts = parts
        self.spans = spans
    }

    /// The part of the year or month that words before it or beside it in its expression say, and where they stand; nil
    /// where none does.
    ///
    /// - Parameters:
    ///   - range: the places of the expression.
    ///   - words: the words of the sentence, in lower case.
    func part(of date: EventDate, at range: Range<Int>, in words: [String]) -> (EventDate, Range<Int>)? {
        guard case .on(let whole) = date, whole.grain != .day else { return nil }
        for start in max(0, range.lowerBound - 5)..<range.upperBound {
            for part in parts where words[start...].starts(with: part.words) {
                let end = start + part.words.count
                let isLinked = words[min(end, range.lowerBound)..<range.lowerBound].allSatisfy(Self.links.contains)
                guard isLinked, let narrow = Self.narrow(whole, to: part) else { continue }
                return (narrow, start..<max(end, range.upperBound))
            }
        }
        return nil
    }

    /// The time that is named, and where its name stands.
    func span(in words: [String]) -> (EventDate, Range<Int>)? {
        for start in words.indices {
            if let span = spans.first(where: { words[start...].starts(with: $0.words) }) {
                return (span.date, start..<start + span.words.count)
            }
        }
        return nil
    }

    private static func narrow(_ whole: PartialDate, to part: Part) -> EventDate? {
        if let month = whole.month {
            guard let days = part.days else { return nil }
            let last = min(days.upperBound, CalendarDay.dayCount(year: whole.year, month: month))
            return .between(
                PartialDate(year: whole.year, month: month, day: days.lowerBound),
                PartialDate(year: whole.year, month: month, day: last))
        }
        guard let months = part.months else { return nil }
        return .between(
            PartialDate(year: whole.year, month: months.lowerBound),
            PartialDate(year: whole.year, month: months.upperBound))
    }

    /// The range of a cell such as `3-5`; nil for an empty one.
    private static func range(_ cell: String) -> ClosedRange<Int>? {
        let ends = cell.utf8.split(separator: UInt8(ascii: "-")).compactMap { Int(String(Substring($0))) }
        guard ends.count == 2, ends[0] <= ends[1] else { return nil }
        return ends[0]...ends[1]
    }
}
