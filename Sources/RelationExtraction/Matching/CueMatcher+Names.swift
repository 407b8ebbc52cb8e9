internal import Actors
internal import Linguistics

/// Words that look like triggers and tell of nothing.
extension CueMatcher {
    /// Whether a verb with its particle gives nothing: "gave up the aid".
    func givesUp(_ word: Int) -> Bool {
        tree.isVerb(word)
            && tree.children(of: word, .compoundPrt).contains {
                tree.words.contains(tree.lemmas[word] + "_" + tree.lemmas[$0], in: .phrasalVerbs)
            }
    }

    /// The words that are part of somebody's name and tell of nothing: "Ban Ki-moon", "Organisation for Cooperation".
    var wordsOfNames: Set<Int> {
        var result: Set<Int> = []
        for mention in resolver.mentions.mentions
        where mention.kind == .person || [.name, .media].contains(mention.kind) && mention.tokens.count > 1 {
            result.formUnion(mention.tokens.filter { tree.isCapitalised($0) })
        }
        return result
    }
}
