internal import Linguistics
internal import RelationExtraction
internal import TemporalExpressions

/// What a sentence that answers the question should have.
extension QuestionTree {
    /// The names and words of the question but for those that ask, times, and words that carry nothing.
    ///
    /// - Parameter parties: those who are named.
    func clues(naming parties: [NamedParty], words: ReadingWords, synonyms: SynonymTable, telling: [String]) -> [Clue] {
        let tree = sentence.tree
        // What is counted must be told: "how many *soldiers*".
        var taken = asking
        if case .number(let noun) = blank { taken.remove(noun) }
        var clues: [Clue] = []
        for expression in sentence.times { taken.formUnion(expression.tokens) }
        for party in parties {
            let names = party.writtenNames + [party.name]
            let places = sentence.places(of: names, ignoresCase: true)
            // A name among the words that ask restricts what is asked for: "which *Chinese* offer".
            guard let place = places.max(by: { $0.count < $1.count }), taken.subtracting(asking).isDisjoint(with: place)
            else { continue }
            taken.formUnion(place)
            clues.append(Clue(mentions: names, words: place, party: party, isName: true))
        }
        for word in tree.tokens.indices where !taken.contains(word) {
            let token = tree.tokens[word]
            guard [.noun, .verb, .adj, .propn, .num].contains(token.upos) || word == predicate else { continue }
            let isPhrasal = word == predicate && tree.hasChild(word, .compoundPrt)
            let isLight = words.has(tree.lemmas[word], in: .light) || words.has(tree.forms[word], in: .light)
            guard !isLight || isPhrasal else {
                // "Since when have soldiers *been* there": the report has another verb for it.
                if word == predicate, !telling.isEmpty {
                    clues.append(
                        Clue(
                            mentions: telling, exact: Set(telling), words: word..<word + 1, isName: false,
                            isPredicate: true))
                }
                continue
            }
            if token.upos == .propn {
                if let last = clues.last, last.party == nil, last.isName, last.words.upperBound == word {
                    clues[clues.count - 1].words = last.words.lowerBound..<word + 1
                    clues[clues.count - 1].mentions = [last.mentions[0] + " " + token.form]
                } else {
                    clues.append(Clue(mentions: [token.form], words: word..<word + 1, isName: true))
                }
                continue
            }
            var exact = Set([tree.lemmas[word], tree.forms[word]] + Inflection.guessedForms(of: tree.lemmas[word]))
            if word == predicate { exact.formUnion(telling) }
            var forms = exact.union(synonyms.words(for: tree.lemmas[word]) + synonyms.words(for: tree.forms[word]))
            if word == predicate {
                // "Take over": the particle is a part of the verb.
                for particle in tree.children(of: word, .compoundPrt) {
                    forms.formUnion(synonyms.words(for: tree.lemmas[word] + " " + tree.forms[particle]))
                }
            }
            clues.append(
                Clue(
                    mentions: forms.sorted(), exact: exact, words: word..<word + 1, isName: false,
                    isPredicate: word == predicate))
        }
        for index in clues.indices where depth(of: clues[index].words) > 1 { clues[index].isDetail = true }
        return clues
    }

    /// How many steps below the act the words are: 1 for its arguments; 0 for itself and what is not below it.
    private func depth(of words: Range<Int>) -> Int {
        words.map { word in (sentence.tree.ancestors(of: word).firstIndex(of: predicate) ?? -1) + 1 }.min() ?? 0
    }

    /// The side of the act on which a word of the question stands.
    func side(of word: Int) -> Side? { Side(of: word, at: predicate, in: sentence.tree) }

    /// How many of what that noun of the question means; nil where it has no such noun.
    func number(of noun: String) -> Blank? {
        let tree = sentence.tree
        return tree.tokens.indices.first { tree.forms[$0] == noun.lowercased() || tree.lemmas[$0] == noun.lowercased() }
            .map { .number(of: $0) }
    }

    /// Whether the word is what the act is done to, or what it begins or ends at: no report on another is one on it.
    func isArgument(_ word: Int) -> Bool {
        let tree = sentence.tree
        guard tree.head(of: word) == predicate else { return false }
        switch tree.relation(of: word) {
        case .obj, .iobj, .nsubj, .nsubjPass, .xcomp, .oblAgent: return true
        case .obl: return !tree.prepositions(of: word).contains(where: Self.circumstances.contains)
        default: return false
        }
    }

    /// Prepositions before the occasion of an act.
    private static let circumstances: Set<String> = [
        "after", "before", "during", "at", "in", "on", "for", "over", "about", "following", "since", "by",
    ]

    /// Whether the clue is a place in an order, which a report must say itself: "the *first*".
    func isRank(_ clue: Clue) -> Bool {
        ["first", "last", "only", "second", "third"].contains(sentence.tree.forms[clue.words.lowerBound])
    }
}
