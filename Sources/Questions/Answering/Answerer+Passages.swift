internal import Model

extension Answerer {
    /// How many sentences are quoted where no statement answers.
    private static let largestPassages = 3

    /// How many sentences are looked through for those.
    private static let searchedPassages = 60

    /// Sentences that name the parties of the question and have its words, where no statement answers it; first those
    /// with a word for what is asked; where no such word is known or other words are left over, then those that have all
    /// names and words, if these are at least two.
    ///
    /// - Parameters:
    ///   - topics: words that a report must have.
    ///   - told: facts that are told anyway, whose sentences are not quoted again.
    func passages(for question: Question, topics: [[String]], told: [Fact]) throws -> [Passage] {
        // A sentence that says who did it does not tell who did not.
        guard question.source == nil, question.superlative == nil, !question.isNegated || question.form == .whether
        else { return [] }
        let names = (question.subjects + question.objects + question.either).filter { $0.kind == .party }
            .map(\.writtenNames)
        let words = names + topics
        guard !words.isEmpty else { return [] }
        let quoted = Set(told.flatMap(\.evidence).map(\.sentence))
        var attempts = question.cueForms.isEmpty ? [] : [words + [question.cueForms]]
        if !topics.isEmpty || question.cueForms.isEmpty { attempts.append(words) }
        for lists in attempts where lists.count > 1 {
            let found = try source.passages(withOneOfEach: lists, limit: Self.searchedPassages).filter { passage in
                names.allSatisfy { passage.names($0) } && !quoted.contains(passage.sentence)
                    && Self.canTell(passage, of: question)
            }
            if !found.isEmpty { return Array(found.prefix(Self.largestPassages)) }
        }
        return []
    }

    /// Whether the article is no older than the days that are asked for, and was known by then.
    private static func canTell(_ passage: Passage, of question: Question) -> Bool {
        guard let day = passage.date else { return question.knownAt == nil }
        if let known = question.knownAt, day > known { return false }
        return question.period?.firstDay.map { $0 <= day } ?? true
    }
}
