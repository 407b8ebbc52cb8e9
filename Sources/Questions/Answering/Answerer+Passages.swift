internal import Model

extension Answerer {
    /// How many sentences are quoted where no statement answers.
    static let largestPassages = 3

    /// How many sentences are looked through for those.
    static let searchedPassages = 60

    /// Sentences that may tell, where no statement answers the question. First those that name the parties, say the
    /// words of the question and tell of what is asked; then, where it is not known how that is told or words are left
    /// over, those that have all names and words, if these are at least two; then those that tell of what is asked with
    /// one of the names or words, in an article that has the others.
    ///
    /// - Parameters:
    ///   - topics: words that a report must have.
    ///   - told: facts that are told anyway, whose sentences are not quoted again.
    func passages(for question: Question, topics: [[String]], told: [Fact]) throws -> [Passage] {
        let found = try tellingPassages(for: question, topics: topics, told: told)
        guard found.isEmpty, question.leftoverCount > 0 else { return found }
        return try nearestPassages(for: question, topics: topics, told: told)
    }

    /// Those of them that have all that is asked.
    private func tellingPassages(for question: Question, topics: [[String]], told: [Fact]) throws -> [Passage] {
        // A sentence that says who did it does not tell who did not.
        // Of the offices in a sentence it is not plain whose they are.
        guard question.superlative == nil, !question.isNegated || question.form == .whether,
            !question.relations.contains(.holdsOffice), question.group == nil
        else { return [] }
        // Only a sentence that names the source is known to be by it.
        let sources = [question.source].compactMap(\.self)
        let names = ((question.subjects + question.objects + question.either).filter { $0.kind == .party } + sources)
            .map(\.writtenNames)
        // On what occasion it was done need not stand in the same sentence.
        let topics = topics.filter { list in
            names.count < 2
                || !question.circumstances.contains { list.contains($0.lowercased()) }
                    && !question.circumstanceParties.contains { $0.mentions == list }
        }
        let words = names + topics
        guard !words.isEmpty else { return [] }
        let quoted = Set(told.flatMap(\.evidence).map(\.sentence))
        func found(
            _ lists: [[String]], naming names: [[String]], telling: [TellingWords]
        ) throws -> [Passage] {
            try source.passages(withOneOfEach: lists, limit: Self.searchedPassages).filter { passage in
                names.allSatisfy { passage.names($0) } && !quoted.contains(passage.sentence)
                    && Self.canTell(passage, of: question) && (telling.isEmpty || passage.tells(telling))
            }
        }
        if !question.telling.isEmpty {
            let cues = Self.rarestForms(of: question.telling)
            let passages = try found(words + [cues], naming: names, telling: question.telling)
            if !passages.isEmpty { return Array(passages.prefix(Self.largestPassages)) }
        }
        let isLeftOver = !question.notUnderstood.isEmpty || !question.synonyms.isEmpty
        if question.telling.isEmpty || isLeftOver, words.count > 1 {
            let passages = try found(words, naming: names, telling: [])
            if !passages.isEmpty { return Array(passages.prefix(Self.largestPassages)) }
        }
        guard words.count > 1 else { return [] }
        if names.count > 1, topics.count > 1 {
            // Two who are named, and most of what is said of them.
            let passages = try found(names, naming: names, telling: []).filter { passage in
                let search = WordSearch(in: passage.sentence)
                return 2 * topics.count(where: { search.hasOne(of: $0) }) >= topics.count
            }
            if !passages.isEmpty { return Array(passages.prefix(Self.largestPassages)) }
        }
        // The doer stands in the sentence that tells of the act in other words than the question.
        let doers = (question.subjects + question.either).map(\.writtenNames)
        var passages: [Passage] = []
        // Of an act that is not known only what says its word may tell.
        let isUnknown = question.notUnderstood.contains { $0 == $0.lowercased() }
        for list in isUnknown ? topics : doers.isEmpty ? words : doers + topics {
            let isName = names.contains(list)
            let telling = doers.contains(list) ? question.telling : question.asking
            guard !telling.isEmpty else { continue }
            let cues = Self.rarestForms(of: telling)
            for passage in try found([list, cues], naming: isName ? [list] : [], telling: telling)
            where !passages.contains(passage) {
                if try says(oneOfEach: words, around: passage.sentence, at: passage.range, in: passage.identifier) {
                    passages.append(passage)
                }
                if passages.count == Self.largestPassages { return passages }
            }
        }
        return passages
    }

    /// Sentences that name both who are asked about, of articles that are newer than what is told of them.
    func newer(than found: Findings, _ question: Question) throws -> [Passage] {
        let names = question.either.map(\.writtenNames)
        guard names.count > 1, let last = found.facts.compactMap(\.lastReported).max() else { return [] }
        return try source.passages(withOneOfEach: names, limit: Self.searchedPassages).filter { passage in
            names.allSatisfy { passage.names($0) } && passage.date.map { $0 > last } == true
        }.prefix(Self.largestPassages).map(\.self)
    }

    /// The forms of the rarest word of each; sorted.
    static func rarestForms(of cues: [TellingWords]) -> [String] {
        Set(cues.flatMap { $0.forms[$0.rarest] }).sorted()
    }

    /// Whether the article is no older than the days that are asked for, and was known by then.
    static func canTell(_ passage: Passage, of question: Question) -> Bool {
        guard let day = passage.date else { return question.knownAt == nil }
        if let known = question.knownAt, day > known { return false }
        return question.period?.firstDay.map { $0 <= day } ?? true
    }
}
