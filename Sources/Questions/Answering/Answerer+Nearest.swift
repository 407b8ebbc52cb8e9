internal import Model

/// Sentences that come nearest to a question of which something was not understood.
extension Answerer {
    /// How many such sentences are looked at for each two of its names and words.
    private static let searchedNearest = 30

    /// How much of what the question names and says a sentence must have at least, where something of it is not understood,
    /// and where all is.
    private static let leastShare = (vague: 0.6, plain: 0.8)

    /// Sentences that have most of the names and words of the question, beside a name that stands elsewhere in the article;
    /// of several those with the most.
    ///
    /// - Parameters:
    ///   - topics: the words that no relation took up, each with its forms.
    ///   - told: facts that are told anyway, whose sentences are not quoted again.
    func nearestPassages(for question: Question, topics: [[String]], told: [Fact]) throws -> [Passage] {
        let parties = question.subjects + question.objects + question.either + [question.source].compactMap(\.self)
        let names = parties.filter { $0.kind == .party }.map(\.writtenNames)
        var lists = names
        for list in topics where !lists.contains(list) { lists.append(list) }
        if !question.asking.isEmpty { lists.append(Self.rarestForms(of: question.asking)) }
        // Where nobody speaks of what is named, no sentence comes near: "when did the US recognise *Atlantis*".
        for word in question.notUnderstood where word.unicodeScalars.first?.properties.isUppercase == true {
            if try source.passages(withOneOfEach: [[word]], limit: 1).isEmpty { return [] }
        }
        guard lists.count > 2 || lists.count == 2 && names.count < 2 else { return [] }
        let share = question.notUnderstood.isEmpty ? Self.leastShare.plain : Self.leastShare.vague
        let quoted = Set(told.flatMap(\.evidence).map(\.sentence))
        var scores: [(passage: Passage, score: Double)] = []
        for (place, first) in lists.enumerated() {
            for second in lists[(place + 1)...] {
                for passage in try source.passages(withOneOfEach: [first, second], limit: Self.searchedNearest)
                where !quoted.contains(passage.sentence) && Self.canTell(passage, of: question)
                    && !scores.contains(where: { $0.passage == passage })
                {
                    let score = try score(of: passage, lists: lists, names: names.count)
                    if score >= max(2, share * Double(lists.count)) { scores.append((passage, score)) }
                }
            }
        }
        guard let best = scores.map(\.score).max() else { return [] }
        return scores.filter { $0.score == best }.prefix(Self.largestPassages).map(\.passage)
    }

    /// How many of the lists the sentence has a word of, where a name that only its article has counts half; 0 for one
    /// that has names only.
    private func score(of passage: Passage, lists: [[String]], names: Int) throws -> Double {
        let search = WordSearch(in: passage.sentence)
        let words = lists[names...].count { search.hasOne(of: $0) }
        guard words > 0 || lists.count == names else { return 0 }
        var score = Double(words)
        for list in lists[..<names] {
            if passage.names(list) {
                score += 1
            } else if try says(oneOfEach: [list], around: passage.sentence, at: passage.range, in: passage.identifier) {
                score += 0.5
            }
        }
        return score
    }
}
