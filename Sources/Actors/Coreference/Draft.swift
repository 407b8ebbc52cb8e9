internal import Model

/// A mention while the resolver works on it: whom it refers to may still be a person without a known polity.
struct Draft: Sendable {
    /// Somebody who is referred to.
    enum Referent: Hashable, Sendable {
        /// A polity, organisation, movement or organ.
        case party(Party)
        /// A person, by the place in the article's register.
        case person(Int)
    }

    /// The index of the sentence.
    var sentence: Int
    /// The indices of the words.
    var range: Range<Int>
    /// The index of the word that attaches the mention to the tree.
    var head: Int
    /// How the actor is named.
    var kind: Mention.Kind
    /// Whom the mention refers to; empty when that is open.
    var referents: [Referent]
    /// The name as an attribution writes it.
    var name: String
    /// Whether the mention only says where.
    var isPlaceOnly = false
    /// Why it was linked so.
    var reason: String
    /// Whether several are meant.
    var isPlural = false
    /// Whether it is a person, so that "he" and "she" can mean it.
    var isPerson = false
    /// The gender, where something tells.
    var gender: Gender?
    /// Whether it is the subject of a clause.
    var isSubject = false

    /// Whether a pronoun or a nominal can refer back to it.
    var isAntecedent: Bool { !referents.isEmpty && kind != .media && kind != .adjective }
}
