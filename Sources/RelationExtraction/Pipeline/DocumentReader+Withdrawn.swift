internal import Linguistics
internal import Model

/// Whom a state withdraws that the sentence means by a pronoun alone: "It sent troops and withdrew them in 1990".
extension DocumentReader {
    /// Whether an act is to call back those whom a pronoun means.
    func withdrawsThem(_ finding: Finding) -> Bool {
        finding.relation == KnownRelation.recalledEnvoy.id && !finding.nouns.isEmpty
            && finding.nouns.allSatisfy { ["they", "them", "he", "him", "she", "her"].contains($0) }
    }

    /// Whether an act without one of its parties is to call back those whom a pronoun means, of whom the text does not tell as
    /// envoys.
    func withdrawsOthers(_ match: PartialMatch, of relation: String, in sentence: SentenceReader) -> Bool {
        let words = match.words.filter { $0 != match.trigger }
        guard relation == KnownRelation.recalledEnvoy.id, !words.isEmpty,
            words.allSatisfy({ sentence.tree.tokens[$0].upos == .pron })
        else { return false }
        return !tellsOfEnvoys(before: match.trigger, in: sentence.sentence)
    }

    /// Whether the words before a trigger, or the sentence before, name an envoy.
    private func tellsOfEnvoys(before trigger: Int, in sentence: Int) -> Bool {
        [sentence, sentence - 1].contains { place in
            guard place >= 0 else { return false }
            let tokens = document.sentences[place].tokens
            return tokens[..<(place == sentence ? trigger : tokens.count)].contains {
                lexicon.words.contains($0.lemma.lowercased(), in: .envoy)
            }
        }
    }

    /// Where the doer of a withdrawal has its troops, as the article tells before; nil for other acts, or where it does not
    /// tell.
    func garrisoned(by finding: Finding, in groups: [[Finding]]) -> Argument? {
        guard finding.relation == KnownRelation.withdrewForces.id else { return nil }
        return groups.joined().reversed().first { act in
            act.subject.party.polity == finding.subject.party.polity && act.object?.party.type == .polity
                && (relations.has(.troops, act.relation) || relations.has(.conquest, act.relation))
        }?.object
    }

    /// The act told of a pronoun as that of soldiers where the text told of soldiers last, done to those to whom the doer
    /// sent them; the act itself where it told of envoys last; nil where it told of neither.
    func withdrawn(_ finding: Finding, after groups: [[Finding]]) -> Finding? {
        for place in [finding.sentence, finding.sentence - 1] where place >= 0 {
            let tokens = document.sentences[place].tokens
            let end = place == finding.sentence ? finding.trigger : tokens.count
            for word in tokens[..<end].reversed() {
                let lemma = word.lemma.lowercased()
                if lexicon.words.contains(lemma, in: .envoy) { return finding }
                guard lexicon.words.contains(lemma, in: .troops, .forces, .arsenal) else { continue }
                let moved = groups.joined().reversed().first { act in
                    act.subject.party.polity == finding.subject.party.polity && finding.sentence - act.sentence <= 1
                        && (relations.has(.troops, act.relation) || relations.has(.conquest, act.relation))
                        && act.object?.party.type == .polity
                }
                guard let moved else { return nil }
                var act = finding
                act.relation = KnownRelation.withdrewForces.id
                act.object = moved.object
                act.family = "supplied.last"
                return act
            }
        }
        return nil
    }
}
