internal import Linguistics
internal import Model

extension ArticleActors {
    /// Whether "each other" or "one another" begins with the word.
    func isReciprocal(_ index: Int, in words: Words) -> Bool {
        words.word(index, is: "each") && words.word(index + 1, isIn: ["other", "others"])
            || words.word(index, is: "one") && words.word(index + 1, isIn: ["another", "anothers"])
    }

    /// Whom "each other" means: those who act; nil when they are not told as several.
    func resolve(reciprocal index: Int, drafts: [[Draft]], in words: Words) -> Draft? {
        let here = drafts[words.sentence].filter { $0.range.upperBound <= index && $0.isAntecedent && !$0.isPlaceOnly }
        for position in here.indices.reversed() {
            let group =
                here[position].isPlural && here[position].referents.count > 1
                ? [here[position]] : joined(endingAt: position, among: here, in: words)
            let referents = group.flatMap(\.referents)
            guard referents.count > 1, polities(of: referents).count > 1 else { continue }
            return Draft(
                sentence: words.sentence, range: index..<(index + 2), head: words.head(of: index..<(index + 2)),
                kind: .pronoun,
                referents: referents, name: group.map(\.name).joined(separator: ", "),
                reason: "those who do it to each other", isPlural: true)
        }
        return nil
    }
}
