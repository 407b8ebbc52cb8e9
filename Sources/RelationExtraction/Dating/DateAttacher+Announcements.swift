internal import Linguistics
internal import TemporalExpressions

/// Dates that say when something told before was done or made known.
extension DateAttacher {
    /// The expressions that only say when something told before was done or made known: "the measures, announced on Monday,
    /// ...", "the step was taken on Friday".
    var announced: [TemporalExpression] {
        expressions.filter { expression in
            guard expression.kind == .date, expression.value != nil,
                let verb = tree.ancestors(of: expression.head).first(where: tree.isVerb), isPast(verb),
                tree.words.contains(tree.lemmas[verb], in: .makingKnown)
            else { return false }
            let isParticiple = tree.relation(of: verb) == .acl
            let told = isParticiple ? [tree.head(of: verb)].compactMap(\.self) : tree.patients(of: verb)
            let nouns = told.isEmpty ? tree.agents(of: verb) : told
            return nouns.contains { noun in
                isDefinite(noun) && isMain(isParticiple ? noun : verb)
                    && tree.words.contains(tree.lemmas[noun], in: .acts, .agreement)
            }
        }
    }
}
