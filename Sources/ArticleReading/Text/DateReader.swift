internal import Model

/// Reads a day of publication as people, programs and pages write it.
struct DateReader: Sendable {
    /// What a text says as a date.
    enum Reading: Equatable {
        /// A day.
        case day(CalendarDay)
        /// A date by its form, but no calendar has it, such as 31 February.
        case impossible
        /// A date that does not settle the day: a month or year only, or 03/04/2022, which is read in two ways.
        case unsettled
        /// Says itself that there is none: empty, `unknown`, `null`.
        case absent
        /// No date.
        case none
    }

    private let months: [String: Int]
    private let words: [String: Set<String>]

    /// A reader with the words of that vocabulary.
    init(_ vocabulary: ReadingVocabulary) {
        months = vocabulary.months
        words = vocabulary.dateWords
    }

    /// Reads a text that holds a date and, at most, a weekday, a time, a zone and words like "Published".
    ///
    /// `20220817`, `2022-08-17T10:00:00Z`, `17 August 2022`, `Wed, 17 Aug 2022 10:00 GMT`, `August 17, 2022 at 5pm`,
    /// `17/08/2022`, seconds since 1970. The day is the one that is written, whatever the zone.
    func read(_ text: some StringProtocol) -> Reading {
        let bytes = Array(text.utf8)
        if bytes.count > 120 { return .none }
        var tokens = DateToken.tokens(of: bytes[...])
        if tokens.isEmpty { return .absent }
        if tokens.count == 1, case .word(let word) = tokens[0], words["unknown", default: []].contains(word) {
            return .absent
        }
        if text.foldedName == "na" || text.foldedName == "nd" { return .absent }
        while let first = tokens.first, isLeadIn(first) { tokens.removeFirst() }
        guard let (reading, count) = dateAtStart(of: tokens) else { return .none }
        return tokens.dropFirst(count).allSatisfy(isTimeOrZone) ? reading : .none
    }

    /// Whether the text is nothing but a time of day or an age, such as `17.40 BST` or `2 hours ago`.
    func isTimeOnly(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if bytes.count > 40 { return false }
        let tokens = DateToken.tokens(of: bytes[...])
        let hasNumber = tokens.contains { if case .number = $0 { true } else { false } }
        return hasNumber
            && tokens.allSatisfy { token in
                if case .word(let word) = token, words["age", default: []].contains(word) { return true }
                return isTimeOrZone(token)
            }
    }

    /// A date somewhere in a short text such as a dateline, `MOSCOW, Aug 16, 2022 (TASS)`; the first one counts.
    func find(in text: some StringProtocol) -> Reading {
        let tokens = DateToken.tokens(of: Array(text.utf8)[...])
        for start in tokens.indices {
            if let (reading, _) = dateAtStart(of: Array(tokens[start...].prefix(12))), reading != .unsettled {
                return reading
            }
        }
        return .none
    }

    private func isLeadIn(_ token: DateToken) -> Bool {
        switch token {
        case .mark: true
        case .word(let word):
            words["leadin", default: []].contains(word) || words["weekday", default: []].contains(word)
        case .number: false
        }
    }

    private func isTimeOrZone(_ token: DateToken) -> Bool {
        switch token {
        case .mark: true
        case .number(let digits): digits.count <= 9
        case .word(let word):
            words["zone", default: []].contains(word) || words["weekday", default: []].contains(word)
                || words["leadin", default: []].contains(word)
        }
    }

    /// The date that the tokens begin with, and how many they are.
    private func dateAtStart(of tokens: [DateToken]) -> (Reading, Int)? {
        let parts = tokens.enumerated().filter { if case .mark = $0.element { false } else { true } }
        guard let first = parts.first, first.offset == 0 else { return nil }
        let second = parts.count > 1 ? parts[1] : nil
        let third = parts.count > 2 ? parts[2] : nil
        switch (first.element, second?.element, third?.element) {
        case (.number(let digits), _, _) where [8, 14].contains(digits.count):
            let values = [digits.prefix(4), digits.dropFirst(4).prefix(2), digits.dropFirst(6).prefix(2)]
            guard let year = Int(values[0]), (1000...2999).contains(year) else { return nil }
            return (day(year, Int(values[1]), Int(values[2])), 1)
        case (.number(let digits), nil, _) where [10, 13].contains(digits.count):
            guard let count = Int(digits) else { return nil }
            let seconds = digits.count == 13 ? count / 1000 : count
            return CalendarDay(daysSince1970: seconds / 86_400).map { (.day($0), 1) }
        case (.number(let year), .number(let month)?, .number(let day)?)
        where year.count == 4 && month.count <= 2 && day.count <= 2
            && marks(between: first.offset, and: third?.offset, in: tokens, are: "-/."):
            return (self.day(Int(year), Int(month), Int(day)), (third?.offset ?? 0) + 1)
        case (.number(let year), .number(let month)?, _)
        where year.count == 4 && month.count <= 2 && third == nil
            && marks(between: first.offset, and: second?.offset, in: tokens, are: "-/"):
            return (.unsettled, (second?.offset ?? 0) + 1)
        case (.number(let year), nil, _) where year.count == 4:
            return (.unsettled, 1)
        case (.number(let left), .number(let right)?, .number(let year)?)
        where left.count <= 2 && right.count <= 2 && year.count == 4
            && marks(between: first.offset, and: third?.offset, in: tokens, are: "-/."):
            let end = (third?.offset ?? 0) + 1
            return (numeric(left, right, year, isDotted: tokens.contains(.mark(UInt8(ascii: ".")))), end)
        case (.number(let day), .word(let name)?, .number(let year)?) where day.count <= 2 && year.count == 4:
            guard let month = months[name] else { return nil }
            return (self.day(Int(year), month, Int(day)), (third?.offset ?? 0) + 1)
        case (.word(let name), .number(let day)?, .number(let year)?) where day.count <= 2 && year.count == 4:
            guard let month = months[name] else { return nil }
            return (self.day(Int(year), month, Int(day)), (third?.offset ?? 0) + 1)
        case (.word(let name), .number(let year)?, _) where year.count == 4 && months[name] != nil:
            return (.unsettled, (second?.offset ?? 0) + 1)
        default: return nil
        }
    }

    private func day(_ year: Int?, _ month: Int?, _ day: Int?) -> Reading {
        guard let year, let month, let day, let result = CalendarDay(year: year, month: month, day: day) else {
            return .impossible
        }
        return .day(result)
    }

    /// Two numbers before a year: day and month in either order; with dots the day is first, as on the Continent.
    private func numeric(_ left: String, _ right: String, _ year: String, isDotted: Bool) -> Reading {
        guard let left = Int(left), let right = Int(right) else { return .none }
        if isDotted { return day(Int(year), right, left) }
        if left > 12 { return day(Int(year), right, left) }
        if right > 12 { return day(Int(year), left, right) }
        return left == right ? day(Int(year), left, right) : .unsettled
    }

    private func marks(between start: Int, and end: Int?, in tokens: [DateToken], are allowed: String) -> Bool {
        guard let end else { return false }
        return tokens[start...end].allSatisfy { token in
            if case .mark(let byte) = token { allowed.utf8.contains(byte) } else { true }
        }
    }
}
