/// What single words of a question are.
extension QuestionParser {
    /// Whether the word is one of saying, and not the noun of "in the reports".
    func isSaying(_ index: Int, in words: [QuestionWord]) -> Bool {
        let before = index > 0 ? words[index - 1].lower : ""
        return functionWords[.saying].contains(words[index].lower) && before != "the"
            && !functionWords[.preposition].contains(before)
    }

    /// Whether the number only says how many are sought: "which *three* countries", "which of the *two*".
    func isPresupposed(_ index: Int, in words: [QuestionWord]) -> Bool {
        guard index > 0, functionWords[.number].contains(words[index].lower) else { return false }
        let before = words[..<index].reversed().prefix(3).map(\.lower)
        if before.first == "the", index + 1 < words.count,
            words[index + 1].isCapitalised || functionWords[.party].contains(words[index + 1].lower)
        {
            // "The three Baltic states" are all there are.
            return true
        }
        guard before.first == "which" || before.starts(with: ["the", "of", "which"]) else { return false }
        // "Which two *island states*"
        if index + 2 < words.count, functionWords[.party].contains(words[index + 2].lower) { return true }
        let next = index + 1 < words.count ? words[index + 1] : nil
        return next.map { functionWords[.party].contains($0.lower) || !$0.lemmas.isEmpty || $0.lower.isEmpty }
            ?? true
    }

    /// Whether the word is a number that is no year.
    func isNumber(_ word: QuestionWord, in question: Question) -> Bool {
        if functionWords[.number].contains(word.lower) { return true }
        let isYear = word.form.utf8.count == 4 && question.period != nil
        return !word.form.isEmpty && !isYear && word.form.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
