internal import Linguistics
internal import RelationExtraction

/// The side of an act on which a name stands.
enum Side: Hashable, Sendable {
    /// Of who acts.
    case agent
    /// Of who or what is acted on.
    case patient

    /// The side on which the word stands; nil where it stands on neither.
    init?(of word: Int, at act: Int, in tree: SyntaxTree) {
        // "Chad's envoy": of whoever acts, only the head acts; what hangs on it says whose it is.
        // Nor does whoever is only told of beside: "Togo, which recalled its envoy *from Chad*".
        func belongs(_ head: Int) -> Bool {
            guard tree.contains(head, word), !tree.contains(word, act) else { return false }
            let between = [word] + tree.ancestors(of: word).prefix { $0 != head }
            return word == head
                || !between.contains { [.aclRelcl, .advclRelcl, .advcl, .parataxis].contains(tree.relation(of: $0)) }
        }
        if tree.agents(of: act).contains(where: belongs) {
            self = .agent
        } else if tree.patients(of: act).contains(where: belongs) {
            self = .patient
        } else {
            return nil
        }
    }
}
