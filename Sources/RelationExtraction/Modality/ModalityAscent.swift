internal import Linguistics
internal import Model

/// The way up from a trigger towards the root of its sentence, with the modality that the words on it give to the act.
struct ModalityAscent {
    /// Where it goes on.
    enum Step {
        /// At the head.
        case up
        /// At that word.
        case to(Int)
        /// Nowhere: what stands above says nothing of the act.
        case stop
    }

    /// What knows how words govern.
    let reader: ModalityReader

    /// The words that the cue rests on; they do not govern themselves.
    let words: Set<Int>

    /// The modality as far as it has been read.
    var modality = Modality.actual

    /// The word that was reached.
    var current: Int

    /// Whether the act is told by a noun, of which a verb may say what became of it.
    var isEventNoun: Bool

    /// Whether a word reports it: what is refused to say or not confirmed is not denied by that.
    var isReported = false

    /// The sentence's tree.
    var tree: SyntaxTree { reader.tree }

    /// The way from a trigger, with what its construction says itself.
    init(from trigger: Int, words: Set<Int>, reader: ModalityReader) {
        (self.reader, self.words) = (reader, words)
        // "Is not in the alliance": what is told of stands at what the copula joins.
        current = reader.tree.relation(of: trigger) == .cop ? reader.tree.head(of: trigger) ?? trigger : trigger
        isEventNoun = current == trigger && !reader.tree.isVerb(trigger)
        readVerbs(of: trigger)
        readNouns(of: trigger)
        modality = reader.own(modality, of: current)
    }

    /// A denial at a verb inside the construction: "vowed not to strengthen".
    private mutating func readVerbs(of trigger: Int) {
        for word in words.sorted() where word != trigger && tree.isVerb(word) && tree.contains(trigger, word) {
            if reader.isNegated(word), !reader.isDelayed(word) { modality = modality.denied }
        }
    }

    /// A denial at a noun inside the construction: "has no relations with".
    private mutating func readNouns(of trigger: Int) {
        for word in words where word != trigger && tree.isNominal(word) {
            // The negation of a subject is read with its verb.
            if tree.head(of: word) == trigger, [.nsubj, .nsubjPass].contains(tree.relation(of: word)) { continue }
            let negatives = tree.children(of: word, .det, .advmod).filter {
                ["no", "neither"].contains(tree.lemmas[$0])
            }
            let isNone = tree.forms[word] == "none" || reader.hasNegativeQuantity(word)
            if isNone || negatives.contains(where: { !words.contains($0) }) { modality = modality.denied }
        }
    }

    /// Goes up until nothing above says more of the act.
    mutating func climb() {
        for _ in tree.tokens.indices {
            guard let head = tree.head(of: current) else { return }
            switch words.contains(head) ? stepWithin(to: head) : step(to: head) {
            case .up: current = head
            case .to(let word): current = word
            case .stop: return
            }
        }
    }

    /// A step between words of the construction.
    private mutating func stepWithin(to head: Int) -> Step {
        modality = reader.own(modality, of: head, above: current)
        isEventNoun = false
        return .up
    }

    /// A step to a word outside the construction, by the relation of the word below.
    private mutating func step(to head: Int) -> Step {
        switch tree.relation(of: current) {
        case .xcomp, .ccomp, .csubj, .csubjPass, .acl: stepFromComplement(to: head)
        case .advcl: stepFromAdverbialClause(to: head)
        case .aclRelcl: stepFromRelativeClause(to: head)
        case .conj: stepFromConjunct(to: head)
        // The governor of the first conjunct governs the others.
        case .obj, .nsubjPass, .obl, .nmod, .nsubj, .compound, .nmodPoss, .iobj, .oblAgent, .amod, .nmodDesc, .appos:
            stepFromNoun(to: head)
        default: .stop
        }
    }

    /// Who "may be the first country that recognises" has not done so.
    private mutating func stepFromRelativeClause(to head: Int) -> Step {
        guard
            tree.hasChild(head, .cop)
                || ["become", "be"].contains(tree.head(of: head).map { tree.lemmas[$0] } ?? "")
        else { return .stop }
        modality = reader.own(modality, of: head)
        return .up
    }

    /// "Will recall its envoy and close the embassy": the auxiliary is of both, and but for "has not left but stayed" the
    /// negation as well.
    private mutating func stepFromConjunct(to head: Int) -> Step {
        if tree.isVerb(current), tree.isVerb(head), reader.sharesAuxiliaries(current, with: head) {
            let isContrasted = tree.children(of: current, .cc).contains { tree.forms[$0] == "but" }
            modality = isContrasted ? reader.auxiliaries(modality, of: head) : reader.own(modality, of: head)
        }
        return .up
    }
}
