internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Acts that are done, or made known by their doer, in what somebody says.
extension SentenceReader {
    /// The words of saying above an act by which its doer makes it known: "said on Monday that it had recalled", "that it was
    /// recalling".
    func declarations(of match: CueMatch) -> Set<Int> {
        let doers = Set(match.subjects.map(\.party.polity))
        guard dates.isPerfect(match.trigger) || dates.isProgressive(match.trigger), !dates.hasDuration(match.trigger)
        else { return [] }
        return Set(
            (sayings(above: match.trigger) + sayings(after: match.trigger)).filter { saying in
                let speakers = matcher.resolver.arguments(of: tree.children(of: saying, .nsubj))
                return !speakers.isEmpty && speakers.allSatisfy { doers.contains($0.party.polity) }
            })
    }

    /// The words of saying that the parser hung on the clause of a word which they close: "has recalled its envoy, the
    /// ministry said on Monday".
    private func sayings(after word: Int) -> [Int] {
        var current = word
        while tree.relation(of: current) == .conj || !tree.isVerb(current), let head = tree.head(of: current) {
            current = head
        }
        return tree.children(of: current, .parataxis).filter {
            $0 > word && attributions.lexicon.reporting[tree.lemmas[$0]]?.kind == .verb
                && !tree.hasChild($0, .ccomp, .obj)
        }
    }

    /// The date of the saying by which an act of speech is done: "told him on Friday that it would give", "will give, the
    /// minister announced on Friday".
    func dateOfSaying(_ match: CueMatch) -> TemporalExpression? {
        (sayings(above: match.trigger) + sayings(after: match.trigger)).lazy.compactMap { saying in
            dates.expression(of: saying, words: [saying], modality: .actual)
        }.first
    }

    /// The words of saying whose content a word stands in, the nearest first.
    private func sayings(above word: Int) -> [Int] {
        var result: [Int] = []
        var current = word
        while let head = tree.head(of: current) {
            switch tree.relation(of: current) {
            case .ccomp: if attributions.lexicon.reporting[tree.lemmas[head]] != nil { result.append(head) }
            case .xcomp, .conj: break
            // "Will resume aid": from the noun of the act to the verb that carries it.
            case .obj, .nsubj, .nsubjPass, .nmod: break
            // "In a letter on Friday that it would expand": the clause hangs on the noun.
            case .acl, .aclRelcl:
                guard tree.marks(of: current).contains("that") else { return result }
                if let verb = dates.telling(of: current) {
                    result.append(verb)
                    current = verb
                    continue
                }
                guard attributions.lexicon.messages.contains(tree.lemmas[head]) else { return result }
                result.append(head)
            default: return result
            }
            current = head
        }
        return result
    }
}
