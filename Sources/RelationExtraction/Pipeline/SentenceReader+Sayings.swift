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
            (sayings(above: match.trigger) + sayings(after: match.trigger)).filter { isSaid($0, by: doers) })
    }

    /// Whether all who say something are of those parties.
    private func isSaid(_ saying: Int, by doers: Set<PolityCode>) -> Bool {
        let speakers = matcher.resolver.arguments(of: tree.children(of: saying, .nsubj))
        return !speakers.isEmpty && speakers.allSatisfy { doers.contains($0.party.polity) }
    }

    /// Whether saying so is all that is done: "said that it would not recognise Chad", "that it was ready to mediate".
    func isStated(_ match: CueMatch, told modality: Modality) -> Bool {
        guard case .relation(let relation) = match.cue.target, !dates.isPerfect(match.trigger) else { return false }
        switch modality {
        case .negated: return relation == KnownRelation.recognised.id
        case .possible: return isOffered(match)
        default: return false
        }
    }

    /// Whether somebody is said to be ready for an act that others must accept: "is willing to mediate".
    func isOffered(_ match: CueMatch) -> Bool {
        guard case .relation(let relation) = match.cue.target, tree.words.contains(relation, in: .offeredActs) else {
            return false
        }
        return tree.ancestors(of: match.trigger).contains {
            tree.tokens[$0].upos == .adj && tree.words.contains(tree.lemmas[$0], in: .readiness)
        }
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
    ///
    /// - Parameter isOwn: whether only what the doer itself says counts.
    func dateOfSaying(_ match: CueMatch, isOwn: Bool = false) -> TemporalExpression? {
        let doers = Set(match.subjects.map(\.party.polity))
        return (sayings(above: match.trigger) + sayings(after: match.trigger)).lazy.compactMap { saying in
            if isOwn, !isSaid(saying, by: doers) { return nil }
            return dates.expression(of: saying, words: [saying], modality: .actual)
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
