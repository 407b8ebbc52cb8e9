internal import Actors
internal import Linguistics
internal import Model
internal import RelationExtraction
internal import TemporalExpressions

/// A sentence read against a question: which of the clues it has, and at which act.
struct SentenceAlignment: Sendable {
    /// What is asked.
    let inquiry: Inquiry
    /// The sentence.
    let sentence: ParsedSentence
    /// The words of the sentence that are each clue; empty for those that it has not.
    let matches: [[Range<Int>]]
    /// The act of the sentence that is the one of the question; nil where it tells of none like it.
    let act: Int?

    /// The tree of the question.
    var question: QuestionTree { inquiry.tree }
    /// What the sentence should have.
    var clues: [Clue] { inquiry.clues }
    /// The closed classes of words.
    var words: ReadingWords { inquiry.words }

    /// The alignment of that sentence.
    init(_ sentence: ParsedSentence, for inquiry: Inquiry) {
        self.inquiry = inquiry
        self.sentence = sentence
        matches = inquiry.clues.map { sentence.places(of: $0) }
        act = Self.act(of: sentence.tree, clues: inquiry.clues, matches: matches)
    }

    /// How much of the question stands in the sentence itself, 0 to 1.
    var ownShare: Double {
        let all = clues.reduce(0) { $0 + $1.weight }
        let found = zip(clues, matches).reduce(0) { $0 + ($1.1.isEmpty ? 0 : $1.0.weight) }
        return all == 0 ? 0 : found / all
    }

    /// Whether the sentence has the verb of the question, with no name on the other side of it.
    var isAligned: Bool {
        guard let act else { return false }
        return inquiry.isMutual || !clues.indices.contains { clashes(at: $0, act: act) }
    }

    /// Whether the sentence has those between whom the act is, and says the verb of the question itself, or with all else
    /// that is asked another like it.
    var isExact: Bool {
        let names = zip(clues, matches).filter { $0.0.isName && !$0.0.isDetail }
        guard names.allSatisfy({ !$0.1.isEmpty }) else { return false }
        return ownShare >= Self.leastExact || saysVerb
    }

    /// Whether the sentence says the verb of the question, and not only one like it.
    private var saysVerb: Bool {
        zip(clues, matches).contains { clue, places in
            clue.isPredicate && places.contains { clue.exact.contains(sentence.tree.forms[$0.lowerBound]) }
        }
    }

    /// How much of the question a sentence has at least that answers it by another verb.
    private static let leastExact = 0.8

    /// The words of the question that the sentence has not.
    var missing: [String] {
        zip(clues, matches).filter(\.1.isEmpty).map { clue, _ in
            clue.words.map { question.sentence.tree.tokens[$0].form }.joined(separator: " ")
        }
    }

    /// Whether the sentence tells of no other time than the one that is asked for.
    func fits(_ period: EventDate?) -> Bool {
        guard let first = period?.firstDay, let last = period?.lastDay, let act else { return true }
        let dated = sentence.times.filter { sentence.tree.contains(act, $0.head) }.compactMap(\.value)
        guard !dated.isEmpty else { return true }
        return dated.contains { ($0.firstDay ?? first) <= last && ($0.lastDay ?? last) >= first }
    }

    /// Whether a name that acts in the question is acted on in the sentence, or the other way round, or where the sentence has
    /// another verb, stands on neither side while others stand on its own.
    private func clashes(at index: Int, act: Int) -> Bool {
        let (clue, places, tree) = (clues[index], matches[index], sentence.tree)
        guard clue.isName, !places.isEmpty, let asked = question.side(of: clue.words.lowerBound) else { return false }
        let sides = places.compactMap { Side(of: $0.lowerBound, at: act, in: tree) }
        guard sides.isEmpty else { return !sides.contains(asked) }
        // "Togo, which left Chad, closed its embassy there" does not tell that Chad closed one.
        if asked == .agent, isOfOthers(tree.agents(of: act), than: clue) { return true }
        // "Tore up its pact with Chad and severed relations with Togo" does not tell that it severed those with Chad.
        if asked == .patient, hasOthers(in: tree.patients(of: act)) { return true }
        // "The League recognised Togo; Chad blocked Mali": whoever acts elsewhere does not act here.
        if saysVerb, asked == .agent, question.isArgument(clue.words.lowerBound), isActor(otherThan: places, at: act) {
            return true
        }
        // "Stopped its deliveries to Chad" does not tell that Chad was suspended.
        guard !saysVerb, question.isArgument(clue.words.lowerBound) else { return false }
        let others = asked == .agent ? tree.agents(of: act) : tree.patients(of: act)
        let isRecipient = tree.children(of: act, .iobj).contains { word in places.contains { $0.contains(word) } }
        return others.contains { tree.tokens[$0].upos != .pron } && !isRecipient
    }

    /// Whether what the act is done to is that of somebody whom the question does not name.
    private func hasOthers(in patients: [Int]) -> Bool {
        sentence.mentions.contains { mention in
            mention.kind != .media && !mention.parties.isEmpty
                && patients.contains { sentence.tree.contains($0, mention.head) && $0 != mention.head }
                && !clues.contains { clue in clue.party.map { mention.parties.contains(where: $0.means) } ?? false }
        }
    }

    /// Whether each of the words names somebody, and none whom the clue names.
    private func isOfOthers(_ words: [Int], than clue: Clue) -> Bool {
        guard let party = clue.party, !words.isEmpty else { return false }
        return words.allSatisfy { word in
            let named = sentence.parties(at: word)
            return !named.isEmpty && !named.contains { party.means($0) }
        }
    }

    /// Whether somebody who is known and is none of those words does an act below which they do not stand.
    private func isActor(otherThan places: [Range<Int>], at act: Int) -> Bool {
        let tree = sentence.tree
        guard places.allSatisfy({ !tree.contains(act, $0.lowerBound) || isInOtherClause($0.lowerBound, than: act) })
        else { return false }
        return tree.agents(of: act).contains { word in
            tree.tokens[word].upos != .pron && !sentence.parties(at: word).isEmpty
        }
    }

    /// Whether a word stands in a clause on a par with that of the act, though the tree has it below.
    private func isInOtherClause(_ word: Int, than act: Int) -> Bool {
        for place in [word] + sentence.tree.ancestors(of: word) {
            if place == act { return false }
            if [.parataxis, .conj].contains(sentence.tree.relation(of: place)), sentence.tree.isVerb(place) {
                return true
            }
        }
        return false
    }

    /// Whether a name that the sentence has not says in the question of what it has, while the sentence says it of another:
    /// "the broadcasts of Egypt" for those "of Libya".
    func saysOfAnother(than index: Int) -> Bool {
        guard clues[index].party != nil, matches[index].isEmpty else { return false }
        let asked = question.sentence.tree
        guard let noun = asked.head(of: clues[index].words.lowerBound) else { return false }
        if let act, question.isArgument(noun), let side = question.side(of: noun) {
            // "Recognised the government of Togo" is not told by a state that somebody recognised.
            let places = side == .agent ? sentence.tree.agents(of: act) : sentence.tree.patients(of: act)
            if places.contains(where: { isOfAnother($0, than: index) }) { return true }
        }
        guard
            let other = clues.firstIndex(where: { $0.words.contains(noun) && !$0.isPredicate && !$0.isName })
        else { return false }
        return matches[other].contains { isOfAnother($0.lowerBound, than: index) }
    }

    /// Whether a word of the sentence is said of a party that is not the one of the clue: "Togo, a *state* that Peru has
    /// recognised".
    private func isOfAnother(_ word: Int, than index: Int) -> Bool {
        guard let named = clues[index].party else { return false }
        return sentence.mentions.contains { mention in
            guard !mention.parties.isEmpty, mention.kind != .media, !mention.parties.contains(where: named.means) else {
                return false
            }
            // "President Diaz" is not the president of another state.
            let beside = [.appos, .nmodDesc].contains(sentence.tree.relation(of: word))
            let isIt = mention.tokens.contains(word) || beside && sentence.tree.head(of: word) == mention.head
            return isIt || sentence.tree.head(of: mention.head) == word
        }
    }

    /// The act of the sentence that is the one of the question: of several the one with the most clues at it.
    private static func act(of tree: SyntaxTree, clues: [Clue], matches: [[Range<Int>]]) -> Int? {
        let acts = zip(clues, matches).filter(\.0.isPredicate).flatMap { $0.1.map(\.lowerBound) }
        let found = matches.flatMap(\.self).map(\.lowerBound)
        func count(_ act: Int) -> Int {
            let agents = tree.agents(of: act)
            return found.count { word in tree.contains(act, word) || agents.contains { tree.contains($0, word) } }
        }
        return acts.max { left, right in (count(left), right) < (count(right), left) }
    }
}
