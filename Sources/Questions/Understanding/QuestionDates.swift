internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Reads the days that a question asks for.
struct QuestionDates: Sendable {
    /// Finds dates.
    let tagger: TemporalTagger
    /// The words of the grammar of questions.
    let functionWords: FunctionWords
    /// Periods that have a name.
    let periods: PeriodTable

    /// Sets the period, or the day of "as of 2010"; returns the places of the words that say it.
    ///
    /// - Parameter today: the day that "last year" is counted from; nil leaves such words unread.
    func read(_ document: Document, today: CalendarDay?, into question: inout Question) -> Set<Int> {
        var offsets: [Int] = []
        var offset = 0
        for sentence in document.sentences {
            offsets.append(offset)
            offset += sentence.tokens.count
        }
        var covered = Set<Int>()
        for expression in tagger.expressions(in: withMonths(in: document), publishedOn: today) {
            guard var value = expression.value, expression.kind == .date else { continue }
            var range = expression.tokens
            let words = document.sentences[expression.sentence].tokens.map { $0.form.lowercased() }
            // What holds now is what holds by the latest reports.
            if words[range].allSatisfy({ functionWords.has($0, in: .present) }) {
                continue
            }
            if isAttribute(range, in: words) { continue }
            if words[range].contains(where: { functionWords.has($0, in: .weekday) }),
                words[range].allSatisfy({
                    functionWords.has($0, in: .weekday) || functionWords.isKnown($0)
                })
            {
                // "On the Friday": of which week, the question does not say.
                covered.formUnion(range.map { offsets[expression.sentence] + $0 })
                question.leftAside += range.map { document.sentences[expression.sentence].tokens[$0].form }
                continue
            }
            if range.lowerBound > 1, words[range.lowerBound - 2] == "week", words[range.lowerBound - 1] == "of",
                let first = value.firstDay, first == value.lastDay
            {
                value = .between(PartialDate(first), PartialDate(first.adding(days: 6)))
                range = (range.lowerBound - 2)..<range.upperBound
            }
            var isAsOf = Self.isAsOf(words[range].prefix(2))
            if !isAsOf, range.lowerBound >= 2, Self.isAsOf(words[(range.lowerBound - 2)..<range.lowerBound]) {
                range = (range.lowerBound - 2)..<range.upperBound
                isAsOf = true
            }
            if let start = Self.openOrder(before: range, in: words) {
                // "Before or after 1 May": the answer tells the date.
                covered.formUnion((start..<range.upperBound).map { offsets[expression.sentence] + $0 })
                continue
            }
            if !isAsOf, let preposition = governor(of: range, in: words) {
                // "For the annexation of 1940": the day of what was before; "after the raid of 5 April": from then on.
                covered.formUnion(range.map { offsets[expression.sentence] + $0 })
                if functionWords.has(preposition, in: .laterThan), let day = value.lastDay {
                    question.period = .between(PartialDate(day), nil)
                } else if functionWords.has(preposition, in: .earlierThan), let day = value.firstDay {
                    question.period = .between(nil, PartialDate(day))
                }
                continue
            }
            if !isAsOf, let (part, places) = periods.part(of: value, at: range, in: words) {
                (value, range) = (part, min(places.lowerBound, range.lowerBound)..<places.upperBound)
            }
            covered.formUnion(range.map { offsets[expression.sentence] + $0 })
            if isAsOf {
                question.asOf = value.lastDay
            } else if isYearless(words[range]), value.firstDay != nil, value.lastDay != nil {
                question.season = value
            } else {
                question.period = value
            }
        }
        if question.period == nil { covered.formUnion(readNamedTime(document, into: &question)) }
        return covered
    }

    /// Whether the day is a part of a name for what happened on it: "the *Christmas* war".
    private func isAttribute(_ range: Range<Int>, in words: [String]) -> Bool {
        guard range.count == 1, range.lowerBound > 0, range.upperBound < words.count,
            ["the", "a", "an"].contains(words[range.lowerBound - 1])
        else { return false }
        let (word, next) = (words[range.lowerBound], words[range.upperBound])
        return word.utf8.allSatisfy { (0x61...0x7A).contains($0) } && !functionWords[.month].contains(word)
            && !functionWords.has(word, in: .weekday) && !functionWords.isKnown(next) && next.utf8.count > 2
            && next.utf8.allSatisfy { (0x61...0x7A).contains($0) }
    }

    /// The preposition before a noun whose day a date is, where it makes the noun a cause or the bound of a time: "for the
    /// annexation of 1940"; nil when the date says when what is asked for was.
    private func governor(of range: Range<Int>, in words: [String]) -> String? {
        let mark = words[range.lowerBound] == "of" ? range.lowerBound : range.lowerBound - 1
        guard mark >= 3, words[mark] == "of" else { return nil }
        let articles = words[..<mark].indices.suffix(4).filter { words[$0] == "the" }
        guard let article = articles.last, article > 0, article < mark - 1 else { return nil }
        let preposition = words[article - 1]
        let isBound = [WordClass.reason, .laterThan, .earlierThan].contains {
            functionWords.has(preposition, in: $0)
        }
        return isBound ? preposition : nil
    }

    /// Whether the words are a month and perhaps a day, so that the year is open: "on 10 July", but not "last July".
    private func isYearless(_ words: ArraySlice<String>) -> Bool {
        guard words.contains(where: { functionWords[.month].contains($0) }) else { return false }
        return words.allSatisfy { word in
            if functionWords[.month].contains(word) || functionWords[.preposition].contains(word) { return true }
            if ["the", "early", "late", "mid", "middle", "end", "beginning", ","].contains(word) { return true }
            return word.utf8.count <= 4 && word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
                && (word.utf8.count < 4 || !(word.utf8.allSatisfy { (0x30...0x39).contains($0) }))
        }
    }

    /// A time that has a name: "during the Cold War".
    private func readNamedTime(_ document: Document, into question: inout Question) -> Range<Int> {
        let words = document.sentences.flatMap { $0.tokens.map { $0.form.lowercased() } }
        guard let (date, range) = periods.span(in: words) else { return 0..<0 }
        question.period = date
        return range
    }

    /// The document with a capital at the beginning of months beside a number or after "in" and the like.
    private func withMonths(in document: Document) -> Document {
        var document = document
        for sentence in document.sentences.indices {
            let forms = document.sentences[sentence].tokens.map { $0.form.lowercased() }
            for index in forms.indices where functionWords[.month].contains(forms[index]) {
                let before = index > 0 ? forms[index - 1] : ""
                let after = index + 1 < forms.count ? forms[index + 1] : ""
                let isBesideNumber = [before, after].contains { word in
                    word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
                }
                guard isBesideNumber || functionWords[.beforeMonth].contains(before) else { continue }
                let form = document.sentences[sentence].tokens[index].form
                document.sentences[sentence].tokens[index].form = form.prefix(1).uppercased() + form.dropFirst()
            }
        }
        return document
    }

    /// A year on its own, as in "letters putin kim 2022", is the period.
    func readBareYear(words: [QuestionWord], covered: Set<Int>, into question: inout Question) {
        guard question.period == nil, question.asOf == nil else { return }
        for (index, word) in words.enumerated() where !covered.contains(index) && word.form.utf8.count == 4 {
            if let year = Int(word.form), (1000...2199).contains(year), let date = PartialDate(year: year) {
                question.period = .on(date)
            }
        }
    }

    /// Where "before or after" begins, if it stands before the day or the second preposition is a part of it.
    private static func openOrder(before range: Range<Int>, in words: [String]) -> Int? {
        let end = ["before", "after"].contains(words[range.lowerBound]) ? range.lowerBound + 1 : range.lowerBound
        guard end >= 3, words[end - 2] == "or",
            ["before after", "after before"].contains(words[end - 3] + " " + words[end - 1])
        else { return nil }
        return end - 3
    }

    private static func isAsOf(_ words: ArraySlice<String>) -> Bool {
        words.count == 2 && words.first == "as" && ["of", "at", "on"].contains(words.last)
    }
}
