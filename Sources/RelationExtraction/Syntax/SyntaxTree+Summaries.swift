internal import Linguistics

/// Nouns that take up a whole clause.
extension SyntaxTree {
    /// The verb of the clause that a noun of action behind a comma takes up: "Chad recalled its envoy from Oslo, a step
    /// condemned by Niger". The parser hangs such a noun on the last noun of the clause.
    func clause(summedUpBy noun: Int) -> Int? {
        guard [.appos, .parataxis, .dep, .nmodDesc].contains(relation(of: noun)),
            words.contains(lemmas[noun], in: .summaries),
            children(of: noun, .det).contains(where: { ["a", "an"].contains(forms[$0]) }),
            hasChild(noun, .acl) || hasChild(noun, .aclRelcl), let place = head(of: noun),
            (place..<noun).contains(where: { tokens[$0].form == "," })
        else { return nil }
        return ancestors(of: noun).first(where: isVerb)
    }
}
