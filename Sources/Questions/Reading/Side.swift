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
        if tree.agents(of: act).contains(where: { tree.contains($0, word) && !tree.contains(word, act) }) {
            self = .agent
        } else if tree.patients(of: act).contains(where: { tree.contains($0, word) && !tree.contains(word, act) }) {
            self = .patient
        } else {
            return nil
        }
    }
}
