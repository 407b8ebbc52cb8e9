internal import Linguistics

/// Who undoes what somebody did.
extension RoleFinder {
    /// Of a passive of undoing that does not say by whom, those who did what is undone: "the ban imposed by Peru was
    /// lifted", "the consulate that Chad opened in Oslo has been closed".
    func makers(ofWhatIsUndoneBy verb: Int) -> [Int] {
        guard tree.isVerb(verb), tree.isPassive(verb), tree.words.contains(tree.lemmas[verb], in: .undoing),
            tree.relation(of: verb) != .acl, tree.relation(of: verb) != .amod
        else { return [] }
        for noun in tree.surfaceSubjects(of: verb) where noun < verb {
            for clause in tree.children(of: noun, .acl, .aclRelcl)
            where clause < verb && tree.words.contains(tree.lemmas[clause], in: .making)
                && tree.patients(of: clause).contains(noun)
            {
                let makers = tree.agents(of: clause)
                if !resolver.arguments(of: makers).isEmpty { return makers }
            }
        }
        return []
    }
}
