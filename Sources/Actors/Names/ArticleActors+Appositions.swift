internal import Gazetteer
internal import Linguistics
internal import Model

/// Whose an office is that stands between commas.
extension ArticleActors {
    /// Whether an office between two names is the second's, as the first has one: "a letter to President Ruto, the prime
    /// minister of Haiti, Alix Fils-Aimé, thanked".
    func isOfNextName(_ phrase: ActorPhrase, behind end: Int, in words: Words) -> Bool {
        let next = phrase.range.upperBound + 1
        guard phrase.determiner == "the", words.isComma(next - 1), words.isCapitalised(next),
            let run = nameRuns(in: words).first(where: { $0.lowerBound == next }), words.isComma(run.upperBound),
            let first = nameRuns(in: words).last(where: { $0.upperBound == end })
        else { return false }
        return phraseBefore(first.lowerBound, in: words) != nil
    }

    /// Whether an office between two names is the first's, as the second has one behind it: "Ali Sabry, the foreign minister
    /// of Chad, Jan Novak, the foreign minister of Slovakia, and others".
    func isOfNameBefore(_ phrase: ActorPhrase, next start: Int, in words: Words) -> Bool {
        guard words.isComma(phrase.range.lowerBound - 1),
            case let runs = nameRuns(in: words), runs.contains(where: { $0.upperBound == phrase.range.lowerBound - 1 }),
            let next = runs.first(where: { $0.lowerBound == start }), words.isComma(next.upperBound)
        else { return false }
        return phrases[words.sentence].contains { $0.title != nil && $0.range.lowerBound == next.upperBound + 1 }
    }

    /// Whether a single word is the whole name of whoever holds the office that follows between commas: "Tsedenbal, Mongolia's
    /// leader, went to Hanoi".
    func isMononym(_ run: Range<Int>, before found: (phrase: Int, rule: String)?, in words: Words) -> Bool {
        guard let found, run.count == 1, words.isComma(run.upperBound), words.isParsed,
            case let phrase = phrases[words.sentence][found.phrase], phrase.hasOwner, phrase.title?.isOfPolity == true,
            words.isComma(phrase.range.upperBound) || phrase.range.upperBound + 1 == words.count,
            words.tokens[run.lowerBound].upos == .propn,
            name(startingAt: run.lowerBound, in: words.sentence).map({ names[words.sentence][$0].senses.isEmpty })
                ?? true
        else { return false }
        return words.forms[run.lowerBound].utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}
