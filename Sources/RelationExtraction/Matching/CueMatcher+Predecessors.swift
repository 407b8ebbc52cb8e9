internal import Actors
internal import Linguistics

/// Who did the same as the doer before.
extension CueMatcher {
    /// Who did the same before: "only the third country after Russia and Syria to recognise", "two days after Chad",
    /// "following Chad and Niger".
    func predecessors(at trigger: Int) -> [Argument] {
        // "Became the third state to recognise it": the infinitive hangs on the verb.
        let feat = ["become", "be"].contains(tree.lemmas[trigger]) ? tree.children(of: trigger, .xcomp, .advcl) : []
        if let noun = ([trigger] + feat).lazy.compactMap(tree.memberNoun).first {
            let trigger = feat.last ?? trigger
            let words = resolver.mentions.mentions.map(\.head).filter { word in
                guard tree.prepositions(of: word).contains("after") else { return false }
                // "The third neighbour to do so after Chad and Mali".
                if word > trigger { return tree.head(of: word) == trigger }
                // "After Chad and Mali, Niger became the third state to recognise it".
                return word > noun || tree.start(of: word) == 0 && tree.tokens[word].upos == .propn
            }
            return resolver.arguments(of: words)
        }
        guard tree.isVerb(trigger) else { return [] }
        // "Joined Chad in severing ties", "will not follow Chad in severing them".
        var words: [Int] = []
        if tree.words.contains(tree.lemmas[trigger], in: .imitating) {
            words = tree.patients(of: trigger)
        } else if let above = tree.head(of: trigger), tree.relation(of: trigger) == .xcomp,
            tree.words.contains(tree.lemmas[above], in: .imitating)
        {
            words = tree.patients(of: above)
        }
        for clause in tree.children(of: trigger, .advcl)
        where tree.lemmas[clause] == "follow" && tree.endsInIng(clause) {
            for model in tree.patients(of: clause) + tree.prepositional(of: clause, ["in"]) {
                let isExample = tree.words.contains(tree.lemmas[model], in: .examples)
                words += isExample ? tree.prepositional(of: model, ["of"]) + tree.modifiers(of: model) : [model]
            }
        }
        // "Peru, following Chile's example, left".
        for example in tree.children(of: trigger, .obl)
        where tree.prepositions(of: example) == ["following"]
            && tree.words.contains(tree.lemmas[example], in: .examples)
        {
            words += tree.prepositional(of: example, ["of"]) + tree.modifiers(of: example)
        }
        words += resolver.mentions.mentions.filter { isModel($0, of: trigger) }.map(\.head)
        return resolver.arguments(of: words).filter { $0.kind == .name || $0.kind == .person }
            + forerunners(at: trigger)
    }

    /// Whether a state is named behind the verb as one that acted earlier, and for nothing else.
    private func isModel(_ mention: Mention, of trigger: Int) -> Bool {
        let start = mention.tokens.lowerBound
        guard mention.kind == .name, mention.parties.count == 1, start > trigger + 1 else { return false }
        var before = start - 1
        if tree.tokens[before].form.lowercased() == "the" { before -= 1 }
        // "After Chad's attack", "after Chad left".
        let next = mention.tokens.upperBound
        if tree.tokens.indices.contains(next), ![",", ".", ";", "and", ")"].contains(tree.tokens[next].form) {
            return false
        }
        // "After Chad and Mali announced".
        if [.nsubj, .nsubjPass].contains(tree.relation(of: mention.head)) { return false }
        guard before > trigger,
            !(trigger + 1..<before).contains(where: { tree.tokens[$0].upos == .verb })
        else { return false }
        switch tree.tokens[before].form.lowercased() {
        case "following": return tree.tokens[before].upos == .adp || tree.relation(of: before) == .case
        case "after": return before > 0 && tree.words.contains(tree.lemmas[before - 1], in: .spans)
        default: return false
        }
    }
}
