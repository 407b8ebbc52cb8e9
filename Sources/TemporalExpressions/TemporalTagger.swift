internal import Embedded
package import Linguistics
package import Model

/// Finds the temporal expressions of a document and resolves them against its day of publication.
package struct TemporalTagger: Sendable {
    private let lexicon: TemporalLexicon
    private let grammar: Grammar
    private let directions: TenseDirectionFinder

    /// Reads the words and the rules.
    ///
    /// - Throws: `SeedTableError` when a table of `Seeds/dates` is not as documented there.
    package init() throws {
        lexicon = try TemporalLexicon()
        grammar = try Grammar(lexicon: lexicon)
        directions = TenseDirectionFinder(lexicon: lexicon)
    }

    /// The expressions in the order of the text, none within another.
    ///
    /// - Parameter publishedOn: the day that "yesterday" and "on Tuesday" count from; without it they are reported
    ///   with no value.
    package func expressions(in document: Document, publishedOn: CalendarDay?) -> [TemporalExpression] {
        let chosen = document.sentences.map(candidates)
        let isNarrative = !chosen.lazy.flatMap(\.candidates).contains { $0.term?.countsFromPublication ?? false }
        var found: [TemporalExpression] = []
        var discourse = DateDiscourse()
        var today = publishedOn
        let parts = Self.yearsAlone(in: document)
        for (index, sentence) in document.sentences.enumerated() {
            for candidate in chosen[index].candidates {
                guard let term = candidate.term else { continue }
                let place = ExpressionPlace(
                    candidate.range, atoms: chosen[index].atoms, sentence: sentence, lexicon: lexicon)
                let heads = Self.isHeading(place.tokens, of: index, in: document)
                let isEntry = discourse.heading(paragraph: sentence.paragraph) != nil
                // "6 August: the Council meets", a line of a chronology, goes on with the line before.
                let heading = heads ? discourse.opening : nil
                let looksBack = directions.looksBack(place.head, in: sentence)
                let resolver = DateResolver(
                    publishedOn: today,
                    // A chronology tells of what was in the present.
                    direction: isEntry
                        ? .past : directions.direction(of: place.tokens, head: place.head, in: sentence),
                    references: heading.map { [$0] }
                        ?? discourse.references(sentence: index, paragraph: sentence.paragraph),
                    antecedents: discourse.antecedents(sentence: index),
                    frame: discourse.frame(sentence: index, paragraph: sentence.paragraph),
                    stretch: discourse.stretch(sentence: index),
                    entry: discourse.heading(paragraph: sentence.paragraph),
                    goesOn: discourse.isTold(in: index),
                    remarks: discourse.remarks(before: index, looksBack: looksBack),
                    looksBack: looksBack, isHeading: heading != nil,
                    isNarrative: isNarrative && !discourse.tellsOfToday || heading != nil || isEntry)
                var expression = TemporalExpression(
                    sentence: index, tokens: place.tokens, head: place.head, kind: .date,
                    text: document.text(in: place.textRange), derivation: "")
                expression.settle(term, place: place, resolver: resolver, rules: candidate.rules)
                if expression.kind == .date, let value = expression.value {
                    expression.liesAhead = publishedOn.flatMap { day in value.firstDay.map { $0 > day } } ?? false
                    if case .recurring = term { discourse.noteDay(value, before: today) }
                    discourse.note(
                        value, sentence: index, paragraph: sentence.paragraph,
                        isFrame: candidate.range.lowerBound <= 1,
                        place: Self.isRemark(place.head, in: sentence) ? .remark : looksBack ? .lookingBack : .inTurn)
                    if heads { discourse.noteHeading(value, paragraph: sentence.paragraph) }
                    if parts.contains(index) { discourse.notePart(value) }
                }
                found.append(expression)
            }
            if let sent = found.last, sent.sentence == index, DatelineSplitter.isDateline(sentence),
                let day = Self.day(of: sent, before: publishedOn)
            {
                today = day
            }
        }
        return found
    }

    /// Whether an expression heads an entry of a chronology: "1961: the embassy closes", "1961 - The embassy
    /// closes", or "1961, May." before it.
    private static func isHeading(_ tokens: Range<Int>, of index: Int, in document: Document) -> Bool {
        let sentence = document.sentences[index]
        guard tokens.lowerBound == 0, tokens.upperBound < sentence.tokens.count else { return false }
        let rest = sentence.tokens[tokens.upperBound...]
        if rest.first?.form == ":" { return true }
        let opensParagraph =
            rest.count == 1 && document.sentences.indices.contains(index + 1)
            && document.sentences[index + 1].paragraph == sentence.paragraph
        if ["-", "--", "–", "—"].contains(rest.first?.form), rest.count > 1 || opensParagraph,
            sentence.tokens[tokens.upperBound - 1].isFollowedBySpace
        {
            return true
        }
        return opensParagraph && rest.first?.form == "."
    }

    /// Whether an expression stands in a relative clause: "Chad, which joined on 1 May, ...".
    private static func isRemark(_ head: Int, in sentence: Sentence) -> Bool {
        guard sentence.isParsed else { return false }
        var word = head
        for _ in sentence.tokens.indices where sentence.tokens.indices.contains(word) {
            if sentence.tokens[word].relation == .aclRelcl { return true }
            word = sentence.tokens[word].head
        }
        return false
    }

    /// The sentences that are a year and nothing else, each a paragraph of its own; none where there is only one.
    private static func yearsAlone(in document: Document) -> Set<Int> {
        let years = document.sentences.indices.filter { index in
            let sentence = document.sentences[index]
            guard sentence.tokens.count == 1, let form = sentence.tokens.first?.form.utf8, form.count == 4,
                form.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
            else { return false }
            return ![index - 1, index + 1].contains { other in
                document.sentences.indices.contains(other)
                    && document.sentences[other].paragraph == sentence.paragraph
            }
        }
        return years.count > 1 ? Set(years) : []
    }

    /// How many days before its publication a dispatch was sent at most.
    private static let longestDelay = 10

    /// The day that a dateline names, which "today" then means; nil where it is not just before the publication.
    private static func day(of expression: TemporalExpression, before publishedOn: CalendarDay?) -> CalendarDay? {
        guard let publishedOn, case .on(let date) = expression.value, date.grain == .day,
            (0...longestDelay).contains(publishedOn.daysSince1970 - date.firstDay.daysSince1970)
        else { return nil }
        return date.firstDay
    }

    /// The atoms of a sentence and the expressions among them.
    private func candidates(of sentence: Sentence) -> (atoms: [TemporalAtom], candidates: [Constituent]) {
        let atoms = TemporalLexer.atoms(of: sentence)
        let chart = Chart(atoms: atoms, lexicon: lexicon, grammar: grammar)
        let filter = CandidateFilter(atoms: atoms, sentence: sentence, lexicon: lexicon)
        return (atoms, CandidateSelection(atoms: atoms).select(chart.expressions.filter(filter.accepts)))
    }
}
