internal import Actors
internal import Linguistics
internal import Model

/// Finds the cues of a lexicon in a sentence, with their arguments.
struct CueMatcher {
    /// The words.
    let lexicon: CueLexicon

    /// The sentence's tree.
    let tree: SyntaxTree

    /// What names actors in the sentence.
    let resolver: ArgumentResolver

    /// Follows the paths of arguments.
    let roles: RoleFinder
    private let checker: ConstraintChecker

    /// How many parties that deal with each other are told of pair by pair: of more, a text tells what they do together.
    static let largestCircle = 5

    /// A matcher of that lexicon for a sentence with those mentions, and the polities that not all recognise.
    init(lexicon: CueLexicon, tree: SyntaxTree, mentions: MentionIndex, contested: Set<PolityCode>) {
        self.lexicon = lexicon
        self.tree = tree
        self.resolver = ArgumentResolver(
            tree: tree, mentions: mentions, representatives: lexicon.representatives, contested: contested)
        self.roles = RoleFinder(
            tree: tree, resolver: resolver, messages: lexicon.messages, lightVerbs: lexicon.lightVerbs)
        self.checker = ConstraintChecker(tree: tree, roles: roles)
    }

    /// The matches in the order of the text; of two on the same words the one that rests on more.
    func matches(accepting accepts: (Cue, Int, Set<Int>) -> Bool) -> [CueMatch] {
        survey(accepting: accepts).matches
    }

    /// The matches, and the cues beside them of which a party is not found in its place.
    func survey(
        accepting accepts: (Cue, Int, Set<Int>) -> Bool
    ) -> (matches: [CueMatch], partial: [PartialMatch]) {
        var found: [CueMatch] = []
        var rest: [CueOccurrence] = []
        let presence = lexicon.conditions.presence(of: tree.lemmas, tree.forms)
        // Where nobody is known, only what the two parties of the topic do can be told.
        let namesParties = resolver.mentions.mentions.contains { !$0.parties.isEmpty && $0.kind != .media }
        let named = wordsOfNames
        for word in tree.tokens.indices where !named.contains(word) {
            guard let candidates = lexicon.byLemma[tree.lemmas[word]] else { continue }
            var objects: [Int]?
            let givesUp = givesUp(word)
            for index in candidates {
                // Most cues do not fit, and to copy one takes longer than to see that.
                guard lexicon.cues[index].wordClass.admits(tree.tokens[word].upos),
                    namesParties || lexicon.cues[index].acceptsTopic, lexicon.conditions.canHold(index, presence)
                else { continue }
                if givesUp, lexicon.cues[index].group == .aid { continue }
                let known = objects ?? checker.objects(of: word)
                objects = known
                guard
                    let words = checker.consumedWords(of: lexicon.cues[index].constraints, at: word, objects: known)
                else { continue }
                let cue = lexicon.cues[index]
                guard accepts(cue, word, words) else { continue }
                let occurrence = CueOccurrence(cue: cue, trigger: word, words: words)
                let match = match(of: occurrence)
                if let match { found.append(match) }
                if match?.isComplete != true { rest.append(occurrence) }
            }
        }
        // What is taken for granted stands before what is told, which alone others do likewise: "has not lifted its ban, but
        // Malawi has".
        let matches = narrowed(found).enumerated().sorted { first, second in
            func key(_ match: CueMatch) -> (Int, Int) { (match.trigger, match.cue.isPresupposed ? 0 : 1) }
            let (one, other) = (key(first.element), key(second.element))
            return one == other ? first.offset < second.offset : one < other
        }.map(\.element)
        let untold = rest.filter { act in !matches.contains { isTold(act, by: $0) } }
        return (matches, narrowed(untold.compactMap(partialMatch)))
    }

    /// The matches without those that another leaves no room for.
    private func narrowed(_ found: [CueMatch]) -> [CueMatch] {
        found.enumerated().filter { position, match in
            !found.enumerated().contains { other, rival in
                guard other != position else { return false }
                let isSameAct = rival.trigger == match.trigger && rival.cue.target == match.cue.target
                // Who names the object knows it better than who leaves it to the sentences before.
                if isSameAct, rival.isComplete != match.isComplete { return rival.isComplete }
                let isOneType = rival.cue.target == match.cue.target && rival.isComplete != match.isComplete
                if isOneType, !rival.words.isDisjoint(with: match.words),
                    rival.words.isSubset(of: match.words) || match.words.isSubset(of: rival.words)
                {
                    return rival.isComplete
                }
                if rival.words.isStrictSuperset(of: match.words), rival.cue.covers(match.cue) { return true }
                guard rival.words == match.words, rival.cue.target == match.cue.target else { return false }
                // What the sentence names goes before what it leaves to the reader.
                return rival.isComplete == match.isComplete ? other < position : rival.isComplete
            }
        }.map(\.element)
    }
}
