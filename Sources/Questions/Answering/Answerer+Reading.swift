internal import Model
internal import RelationExtraction

/// Answers read from the articles that come nearest, where no statement answers.
extension Answerer {
    /// How many sentences are looked for with each two names or words.
    private static let searchedForReading = 20

    /// How many articles are read.
    private static let readArticles = 3

    /// How long an article can be that is read, in UTF-8 bytes.
    static let longestRead = 60_000

    /// How much of the question a sentence must have at least that answers it: itself, and with what stands near it.
    private static let leastRead = (own: 0.45, near: 0.66)

    /// How much of the question a sentence must have that stands before statements of another occasion.
    private static let leastBetter = 0.8

    /// How many sentences answer at most.
    private static let largestRead = 3

    /// The answer by statements, or where there is none, by the sentences that come nearest.
    func readingAnswer(to question: Question, instead answer: Answer) throws -> Answer {
        guard answer.outcome != .answered || answer.isLoose, question.superlative == nil, question.rank == nil,
            question.beforeParty == nil, question.afterParty == nil, question.onlyParty == nil,
            question.sameTime == nil,
            !(question.subjects + question.objects + question.either).contains(where: { $0.kind == .group }),
            try isTold(question), let parser = try parser()
        else { return answer }
        let read = try readAnswers(to: question, by: parser)
        guard !read.isEmpty else { return answer }
        guard answer.outcome == .answered else {
            var found = composer.answer(to: question, read: read)
            // Where several may have done it, those are not passed over of whom statements tell.
            let quoted = Set(read.map(\.passage.sentence))
            let others = answer.besides.contains { fact in !fact.evidence.contains { quoted.contains($0.sentence) } }
            if others, read.contains(where: { $0.words != nil }) { found.text += "\n" + answer.text }
            return found
        }
        // What is told of another occasion stands behind what a sentence tells of this one.
        let quoted = Set(answer.facts.flatMap(\.evidence).map(\.sentence))
        let better = read.filter { $0.share >= Self.leastBetter && !quoted.contains($0.passage.sentence) }
        guard !better.isEmpty, !read.contains(where: { quoted.contains($0.passage.sentence) }) else { return answer }
        var both = answer
        both.read = better
        both.text = composer.answer(to: question, read: better).text + "\n" + answer.text
        return both
    }

    /// What the sentences tell that come nearest to the question, the nearest first; none where no sentence comes near.
    private func readAnswers(to question: Question, by parser: SentenceParser) throws -> [ReadAnswer] {
        guard let parsed = parser.question(question.text), let tree = QuestionTree(parsed, words: parser.words) else {
            return []
        }
        // A cue of several words says too little by one of them.
        let isAsked = question.asking.contains {
            Self.rarestForms(of: [$0]).contains(parsed.tree.forms[tree.predicate])
        }
        let isLight = parser.words.has(parsed.tree.lemmas[tree.predicate], in: .light)
        let telling = isAsked || isLight ? question.telling.filter { $0.forms.count == 1 } : []
        let isMutual = !question.relations.isEmpty && question.relations.allSatisfy { plan.isSymmetric($0) }
        let inquiry = Inquiry(
            tree, naming: named(in: question), group: question.group, telling: Self.rarestForms(of: telling),
            isMutual: isMutual, parser: parser)
        let clues = inquiry.clues
        guard clues.count > 1, clues.contains(where: \.isName) || clues.count > 2 else { return [] }
        var (read, supposed): ([ReadAnswer], [ReadAnswer]) = ([], [])
        let polities = named(in: question).reduce(into: Set<PolityCode>()) { $0.formUnion($1.polities) }
        for article in try readable(for: question, clues: clues) {
            let parsed = parser.parsed(article, supposing: polities)
            let reading = ArticleAlignment(parsed.sentences, for: inquiry)
            read += reading.sentences.compactMap { readAnswer($0, in: reading, of: article, to: question) }
            supposed += supposedAnswers(parsed.suppositions, of: article, to: question)
        }
        // Of several who did it each is told; else the nearest alone.
        let isList = tree.blank == .agent || tree.blank == .patient
        return read.isEmpty ? supposed : Self.nearest(read, isList: isList)
    }

    /// The sentences that have nearly as much of the question as the best, that one first, each once; where no list is asked
    /// for, the best alone.
    static func nearest(_ read: [ReadAnswer], isList: Bool) -> [ReadAnswer] {
        guard let best = read.map(\.share).max() else { return [] }
        var sentences: Set<String> = []
        let near = read.filter { $0.share >= best - (isList ? 0.12 : 0.001) }
        let ordered = near.enumerated().sorted { ($1.element.share, $0.offset) < ($0.element.share, $1.offset) }
        return ordered.map(\.element).filter { sentences.insert($0.passage.sentence).inserted }
            .prefix(isList ? Self.largestRead : 1).map(\.self)
    }

    /// Whether some article speaks of everybody whom the question names: others need not be read.
    private func isTold(_ question: Question) throws -> Bool {
        let names = named(in: question).map(\.writtenNames)
        return try names.count < 2 || source.hasArticle(withOneOfEach: names)
    }

    /// Everybody whom the question names.
    func named(in question: Question) -> [NamedParty] {
        let sides = question.subjects + question.objects + question.either + question.asideParties
        return (sides + [question.source].compactMap(\.self)).filter { $0.kind != .group && !$0.selectors.isEmpty }
    }

    /// The articles that have the most clues, of those with a sentence that has two.
    private func readable(for question: Question, clues: [Clue]) throws -> [Article] {
        var found: [String: Passage] = [:]
        for (place, first) in clues.enumerated() {
            for second in clues[(place + 1)...] {
                let lists = [first.mentions, second.mentions]
                for passage in try source.passages(withOneOfEach: lists, limit: Self.searchedForReading)
                where Self.canTell(passage, of: question) {
                    found[passage.identifier] = passage
                }
            }
        }
        var scores: [(identifier: String, score: Double)] = []
        for identifier in found.keys.sorted() {
            let text = try source.text(ofArticle: identifier)
            guard text.utf8.count <= Self.longestRead else { continue }
            let (exact, loose) = (WordSearch(in: text, ignoresCase: false), WordSearch(in: text))
            let score = clues.reduce(0.0) { sum, clue in
                sum + ((clue.isName ? exact : loose).hasOne(of: clue.mentions) ? clue.weight : 0)
            }
            scores.append((identifier, score))
        }
        return try scores.sorted { $0.score != $1.score ? $0.score > $1.score : $0.identifier < $1.identifier }
            .prefix(Self.readArticles).compactMap { try source.article($0.identifier) }
    }

    /// What the sentence tells; nil where it has too little of the question.
    private func readAnswer(
        _ sentence: SentenceAlignment, in reading: ArticleAlignment, of article: Article, to question: Question
    ) -> ReadAnswer? {
        guard sentence.isAligned, sentence.fits(question.period), sentence.ownShare >= Self.leastRead.own else {
            return nil
        }
        let share = reading.share(of: sentence)
        guard share >= Self.leastRead.near, reading.tellsOfTheSame(sentence) else { return nil }
        let asksTruth = sentence.question.blank == .truth
        // Who has not done it is told by a denial, and who has done it by none.
        guard let telling = sentence.telling,
            asksTruth || telling.isDenial == sentence.question.isNegated && !sentence.deniesBeside,
            !sentence.missing.contains(where: Self.isNumber)
        else { return nil }
        // What is said to be so is said of what was asked for, word for word.
        if asksTruth {
            guard sentence.isExact || telling != .done, sentence.hasEachInPlace(told: telling) else { return nil }
        }
        let words = asksTruth ? nil : sentence.answer
        guard asksTruth || words != nil else { return nil }
        return ReadAnswer(
            passage: Passage(
                sentence: sentence.sentence.text, article: article.url.isEmpty ? article.identifier : article.url,
                identifier: article.identifier, date: article.date),
            words: words, telling: telling, denial: asksTruth ? reading.denial(of: sentence) : nil, share: share,
            missing: sentence.missing)
    }
}
