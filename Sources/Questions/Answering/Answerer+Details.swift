internal import Model

/// What a question asks for beside acts, read from the sentences that tell them.
extension Answerer {
    /// How many facts are read for it.
    private static let largestDetailed = 8

    /// Where, why, how much, how many or how often, by the sentences that tell the facts; those that they do not tell are
    /// left out.
    func details(of question: Question, in facts: [Fact]) throws -> [Detail] {
        let envoys = try envoys(of: question, in: facts)
        guard envoys.isEmpty else { return envoys }
        let wanted = blanks(of: question)
        guard !wanted.isEmpty, !facts.isEmpty, facts.count <= Self.largestDetailed, let parser = try parser(),
            let parsed = parser.question(question.text), let tree = QuestionTree(parsed, words: parser.words)
        else { return [] }
        let inquiry = Inquiry(
            tree, naming: named(in: question), group: nil, telling: Self.rarestForms(of: question.telling),
            isMutual: false, parser: parser)
        var sentences: [String: [ParsedSentence]] = [:]
        var details: [Detail] = []
        for evidence in facts.compactMap(\.evidence.first) {
            if sentences[evidence.article] == nil {
                let article = try source.article(evidence.article)
                sentences[evidence.article] = article.map { parser.parsed($0, supposing: []).sentences } ?? []
            }
            guard let told = sentences[evidence.article]?.first(where: { $0.text == evidence.sentence }) else {
                continue
            }
            for (asked, blank) in wanted {
                guard let blank = blank(tree) else { continue }
                guard let words = SentenceAlignment(told, for: inquiry.asking(blank)).answer else { continue }
                let detail = Detail(asked: asked, words: words)
                if !details.contains(detail) { details.append(detail) }
            }
        }
        return details
    }

    /// What the question asks for beside acts: the words for it, and its place in the tree of the question.
    private func blanks(of question: Question) -> [(asked: String, blank: (QuestionTree) -> Blank?)] {
        var wanted: [(asked: String, blank: (QuestionTree) -> Blank?)] = []
        for word in question.unanswered {
            if let blank = Blank(asked: word) { wanted.append((word, { _ in blank })) }
        }
        if [.what, .whom].contains(question.form), plan.tellsOfThings(question.relations) {
            wanted.append(("what", \.thing))
        }
        if question.form == .howOften { wanted.append(("how often", { _ in .times })) }
        if case .unrecorded(let noun) = question.counted, [.howMany, .howOften].contains(question.form) {
            wanted.append(("how many", { $0.number(of: noun) }))
        }
        return wanted
    }
}
