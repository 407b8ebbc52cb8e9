internal import Linguistics

/// The layout of an interview whose turns have no names before them: paragraphs that ask, and between them paragraphs in
/// which somebody answers in the first person.
struct InterviewLayout: Sendable {
    /// The indices of the sentences of the answers.
    let answers: Set<Int>

    /// The index of the first sentence of the first question.
    let start: Int

    /// The least number of questions that make an interview.
    private static let leastQuestions = 3

    /// The greatest number of sentences of a question.
    private static let longestQuestion = 3

    /// The layout of a document; nil for one that is no such interview: too few questions, or answers in the third person
    /// as an explainer gives them.
    init?(_ sentences: [Sentence]) {
        var paragraphs: [Range<Int>] = []
        for index in sentences.indices {
            if let last = paragraphs.last, sentences[last.lowerBound].paragraph == sentences[index].paragraph {
                paragraphs[paragraphs.count - 1] = last.lowerBound..<index + 1
            } else {
                paragraphs.append(index..<index + 1)
            }
        }
        let questions = paragraphs.filter { Self.isQuestion(sentences[$0]) }
        guard questions.count >= Self.leastQuestions, let start = questions.first?.lowerBound else { return nil }
        let answers = paragraphs.filter { $0.lowerBound > start && !questions.contains($0) }
        let personal = answers.filter { Self.speaks(sentences[$0], where: Self.isFirstPerson) }
        guard personal.count > 1, personal.count * 2 >= answers.count else { return nil }
        self.start = start
        self.answers = Set(answers.joined())
    }

    /// Whether a paragraph asks, or tells whoever answers something and does no more: "You went to Havana last year."
    private static func isQuestion(_ paragraph: ArraySlice<Sentence>) -> Bool {
        guard paragraph.count <= longestQuestion, let last = paragraph.last?.tokens.last else { return false }
        return last.form == "?"
            || speaks(paragraph, where: isSecondPerson)
                && !speaks(paragraph, where: isFirstPerson)
    }

    /// Whether a word is "I", "we" or one of their forms.
    private static func isFirstPerson(_ word: String) -> Bool {
        if case .speaker? = Pronoun(word) { true } else { false }
    }

    /// Whether a word is "you" or one of its forms.
    private static func isSecondPerson(_ word: String) -> Bool {
        if case .addressee? = Pronoun(word) { true } else { false }
    }

    /// Whether a paragraph has such a word, in lower case, outside of quotation marks.
    private static func speaks(_ paragraph: ArraySlice<Sentence>, where test: (String) -> Bool) -> Bool {
        var isQuoted = false
        for token in paragraph.lazy.flatMap(\.tokens) {
            switch token.form {
            case "\"": isQuoted.toggle()
            case "“", "``": isQuoted = true
            case "”", "''": isQuoted = false
            default: if !isQuoted, test(token.form.lowercased()) { return true }
            }
        }
        return false
    }
}
