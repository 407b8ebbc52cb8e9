internal import Linguistics

/// Acts that a sentence names by a noun and then means by a pronoun.
extension RoleFinder {
    /// What somebody did that "it" means where others judge it: "Iraq's annexation of Kuwait was backed by Yemen, and Chad
    /// refuses to recognise *it*"; nil where "it" means something else.
    func deed(meantBy pronoun: Int, at verb: Int) -> Int? {
        guard tree.tokens[pronoun].upos == .pron, tree.forms[pronoun] == "it",
            tree.words.contains(tree.lemmas[verb], in: .judgingDeeds)
        else { return nil }
        for clause in [verb] + tree.ancestors(of: verb) where tree.relation(of: clause) == .conj {
            guard let first = tree.head(of: clause), first < clause, tree.isVerb(first) else { continue }
            let subjects = tree.children(of: first, .nsubj, .nsubjPass)
            if let deed = subjects.first(where: { tree.words.contains(tree.lemmas[$0], in: .judgedDeeds) }) {
                return deed
            }
        }
        return nil
    }
}
