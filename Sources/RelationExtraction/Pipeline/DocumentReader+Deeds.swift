internal import Actors
internal import Linguistics
internal import Model

/// Who did what a noun means that the sentence only points to: "condemned the test", "deplored the secession".
extension DocumentReader {
    /// How many sentences back a deed may be told.
    private static let deedReach = 10

    /// Who did the deed that an act is about, as the article tells it before in words of the same family: "North Korea
    /// tested a bomb", "Katanga proclaimed its independence"; none where the noun tells nothing or nobody did it.
    func doers(ofDeedIn finding: Finding) -> [Argument] {
        for noun in finding.nouns {
            guard let verbs = lexicon.words.deeds[noun] else { continue }
            let first = max(0, finding.sentence - Self.deedReach)
            // A live page tells the beginning last.
            let later = index.entries.isLive ? finding.sentence + 1..<document.sentences.count : 0..<0
            for place in Array((first...finding.sentence).reversed()) + (first > 0 ? [0] : []) + Array(later) {
                let limit = place == finding.sentence ? finding.trigger : Int.max
                let found = doers(of: noun, verbs, in: place, before: limit).filter {
                    $0.party.polity != finding.subject.party.polity
                }
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    /// Of whom or to whom the act is that others judge right before: "Prague condemned the raid; Cairo praised it".
    func judged(before finding: Finding, in groups: [[Finding]]) -> [Argument] {
        guard !finding.nouns.isEmpty,
            finding.nouns.allSatisfy({ lexicon.words.contains($0, in: .pointing, .pointingMany) }),
            let last = groups.last(where: { relations[$0.first?.relation ?? ""]?.group != .status }),
            let first = last.first, relations[first.relation]?.group == .verbal,
            finding.sentence - first.sentence <= 1, first.subject.party.polity != finding.subject.party.polity
        else { return [] }
        return last.compactMap(\.object)
    }

    /// Who acts in the main clause of the sentence before: "the decision", where no act of a type is told.
    func lastActors(before finding: Finding) -> [Argument] {
        let place = finding.sentence - 1
        guard place >= 0, document.sentences[place].isParsed,
            let root = document.sentences[place].tokens.firstIndex(where: { $0.head < 0 && $0.relation == .root })
        else { return [] }
        let matcher = self.matcher(of: place)
        // "Carried out a nuclear test. Hanoi condemned it".
        let isDeed =
            finding.nouns.allSatisfy { lexicon.words.contains($0, in: .pointing) } && !finding.nouns.isEmpty
            && tellsOfDeed(root, in: matcher.tree)
        guard isDeed || finding.nouns.contains(where: { lexicon.words.contains($0, in: .acts) }) else { return [] }
        guard matcher.tree.isVerb(root), !lexicon.words.reporting.contains(matcher.tree.lemmas[root]) else { return [] }
        let found = matcher.roles.doers(of: root)
        return found.count == 1 && found[0].party.polity != finding.subject.party.polity ? found : []
    }

    /// Who alone acts in the main clause of the sentence before, where an act is about "it": "The United Nations put forward a
    /// plan. Athens welcomed it". What somebody said is not meant so.
    func antecedentActors(of finding: Finding) -> [Argument] {
        let place = finding.sentence - 1
        guard place >= 0, !finding.nouns.isEmpty,
            finding.nouns.allSatisfy({ lexicon.words.contains($0, in: .pointing, .pointingMany) }),
            document.sentences[place].isParsed,
            document.sentences[place].paragraph == document.sentences[finding.sentence].paragraph,
            let root = document.sentences[place].tokens.firstIndex(where: { $0.head < 0 && $0.relation == .root })
        else { return [] }
        let matcher = self.matcher(of: place)
        guard matcher.tree.isVerb(root), matcher.tree.children(of: root, .ccomp).isEmpty else { return [] }
        let found = matcher.roles.doers(of: root)
        return found.count == 1 && found[0].party.polity != finding.subject.party.polity ? found : []
    }

    /// Whether a verb tells of a deed that others judge: "executed", "carried out a test".
    private func tellsOfDeed(_ verb: Int, in tree: SyntaxTree) -> Bool {
        if lexicon.words.contains(tree.lemmas[verb], in: .carryingOut) {
            return tree.patients(of: verb).contains { lexicon.words.deeds[tree.lemmas[$0]] != nil }
        }
        return lexicon.words.deeds.values.contains { $0.contains(tree.lemmas[verb]) }
    }

    /// The doers that a sentence names at one of those verbs or beside the noun itself, the last before a word.
    private func doers(of noun: String, _ verbs: Set<String>, in place: Int, before limit: Int) -> [Argument] {
        guard document.sentences[place].isParsed else { return [] }
        let matcher = self.matcher(of: place)
        let tree = matcher.tree
        for word in tree.tokens.indices.reversed() where word < limit {
            let carries =
                lexicon.words.contains(tree.lemmas[word], in: .carryingOut)
                && tree.patients(of: word).contains { verbs.contains(tree.lemmas[$0]) || tree.lemmas[$0] == noun }
            if tree.isVerb(word), verbs.contains(tree.lemmas[word]) || carries {
                let found = matcher.roles.doers(of: word)
                if !found.isEmpty { return found }
            } else if tree.lemmas[word] == noun, tree.tokens[word].upos == .noun {
                let owners = tree.modifiers(of: word) + tree.prepositional(of: word, ["by"])
                let found = matcher.resolver.arguments(of: owners)
                if !found.isEmpty { return found }
            }
        }
        return []
    }

    private func matcher(of place: Int) -> CueMatcher {
        CueMatcher(
            lexicon: lexicon, tree: SyntaxTree(document.sentences[place], words: lexicon.words),
            mentions: MentionIndex(mentions(of: place)), contested: contested)
    }
}

extension RoleFinder {
    /// The parties that do what a verb says.
    fileprivate func doers(of verb: Int) -> [Argument] {
        resolver.arguments(of: words(at: ArgumentPath(steps: [.subject]), from: verb))
    }
}
