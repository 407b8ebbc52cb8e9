internal import Gazetteer
internal import Linguistics

extension QuestionParser {
    /// How many words before the question word a word of asking can stand: "could you kindly *tell* me please".
    private static let reach = 5

    /// The text without clauses that name nobody and only ask to be told: "I am preparing a brief and should be grateful
    /// if you told me whether ...", "Hello, I write for a paper. Which ...".
    func withoutRequest(_ text: String) -> String {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        let lower = forms.map { $0.lowercased() }
        var start = 0
        var asksWhether = false
        let openings = lower.indices.filter { functionWords.has(lower[$0], in: .interrogative) }
        let isQuestion = ["who", "whom", "whose", "which", "what", "when", "how", "why", "where"].contains(
            lower.first ?? "")
        for next in openings where next > start && !isQuestion {
            // "I hope you *are* well. Which": not every such word opens what is asked.
            guard isRequest(start..<next, forms: forms, lower: lower) else { continue }
            asksWhether = ["if", "whether"].contains(lower[next])
            start = asksWhether ? next + 1 : next
            if !asksWhether { break }
        }
        guard start > 0, start + 1 < forms.count else { return text }
        return ((asksWhether ? ["is", "it", "true", "that"] : []) + forms[start...]).joined(separator: " ")
    }

    /// The text without a last sentence that only says what the answer should tell, which it tells anyway: "Please give
    /// years.", "List the dates."
    func withoutClosingRequest(_ text: String) -> String {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        guard let mark = forms.lastIndex(of: "?"), mark + 1 < forms.count, forms.count - mark <= Self.longestRequest
        else {
            return text
        }
        let rest = mark + 1..<forms.count
        let lower = forms[rest].map { $0.lowercased() }
        let isAsked = functionWords.openings.contains { lower.starts(with: $0) && $0.count < lower.count }
        let namesNobody = rest.dropFirst().allSatisfy {
            !isName(at: $0, in: forms) && forms[$0] == forms[$0].lowercased()
        }
        return isAsked && namesNobody ? forms[...mark].joined(separator: " ") : text
    }

    /// How many words such a sentence has at most.
    private static let longestRequest = 8

    private func isRequest(_ range: Range<Int>, forms: [String], lower: [String]) -> Bool {
        guard range.contains(where: { functionWords.has(lower[$0], in: .asker) }) else { return false }
        let isSentence = [".", "!", ":", ",", "-", "–"].contains(lower[range.upperBound - 1])
        let isAsked = range.suffix(Self.reach).contains { functionWords.has(lower[$0], in: .asking) }
        guard isSentence || isAsked else { return false }
        // A name there may belong to what is asked.
        return range.allSatisfy { index in
            let isFirst = index == 0 || [".", "!", "?", ":"].contains(lower[index - 1])
            let isCapital = forms[index].unicodeScalars.first?.properties.isUppercase == true
            if isCapital, !isFirst, lower[index] != "i" { return false }
            guard forms[index].unicodeScalars.contains(where: { $0.properties.isAlphabetic }) else {
                return !forms[index].utf8.allSatisfy { (0x30...0x39).contains($0) }
            }
            if !functionWords.isKnown(lower[index]), isName(at: index, in: forms) { return false }
            return functionWords.isKnown(lower[index]) || EnglishWords.containsInflected(lower[index])
                || functionWords.has(lower[index], in: .asking) || functionWords.has(lower[index], in: .asker)
                || lower[index].utf8.first == UInt8(ascii: "'")
        }
    }

    /// Whether a party can be named there, in whatever case: "i read about chad".
    private func isName(at index: Int, in forms: [String]) -> Bool {
        gazetteer.matches(startingAt: index, in: forms, ignoringCase: true).contains { match in
            match.senses.contains { sense in
                switch sense.subject {
                case .entity, .person: true
                case .office, .organWord, .other: false
                }
            }
        }
    }
}
