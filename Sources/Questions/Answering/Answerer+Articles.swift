internal import Model

extension Answerer {
    /// How many articles are read for words that no sentence has together.
    private static let readArticles = 40

    /// Of facts that leave words of the question out, those from articles that say these words elsewhere; none where a
    /// word is a number, which counts only beside what it counts.
    func toldElsewhere(_ facts: [Fact], saying topics: [[String]], in question: Question) throws -> [Fact] {
        guard !facts.isEmpty, !topics.isEmpty, question.source == nil, !question.isNegated,
            !topics.contains(where: { Self.isNumber($0.first ?? "") })
        else { return [] }
        let articles = Set(facts.flatMap(\.evidence).map(\.article)).sorted()
        guard articles.count <= Self.readArticles else { return [] }
        let saying = Set(try articles.filter { try says($0, oneOfEach: topics) })
        return facts.filter { fact in fact.evidence.contains { saying.contains($0.article) } }
    }

    /// Whether the article has a word or name of each of the lists.
    func says(_ article: String, oneOfEach lists: [[String]]) throws -> Bool {
        let search = WordSearch(in: try source.text(ofArticle: article))
        return lists.allSatisfy { search.hasOne(of: $0) }
    }

    private static func isNumber(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
