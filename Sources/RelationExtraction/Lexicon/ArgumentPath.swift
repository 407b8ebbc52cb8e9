internal import Model

/// Where an argument stands, as a path from the trigger over roles from which voice, relative clauses, control and
/// coordination have been taken away.
struct ArgumentPath: Hashable, Sendable {
    /// One step of a path.
    enum Step: Hashable, Sendable {
        /// The trigger itself: `self`.
        case itself
        /// Who acts, active or passive; of a noun what stands in the genitive, before it, after "by": `subj`.
        case subject
        /// What is acted on, active or passive: `obj`.
        case object
        /// The recipient without a preposition: `iobj`.
        case indirectObject
        /// The clause or infinitive that the word governs: `clause`.
        case clause
        /// The infinitive that the word governs: `inf`.
        case infinitive
        /// The parties to an agreement or to talks: what stands beside the noun, and who signs or holds them: `sides`.
        case sides
        /// The two of whom a clause says what they do by an agreement: `bound` ("a pact by which Chad leaves Niger").
        case bound
        /// A genitive, adjective or compound before a noun: `mod`.
        case modifier
        /// The genitive alone before a noun: `owner` (*Chad*'s Niger campaign).
        case owner
        /// The name or adjective alone before a noun, without a genitive: `name` (Chad's *Niger* campaign).
        case compound
        /// What a noun or adjective is said of, by copula or apposition: `pred`.
        case predicated
        /// The subject of the verb whose object the noun is ("held talks"): `light`.
        case lightSubject
        /// The noun that the word modifies: `head`.
        case head
        /// Who acts in the clause in which a noun says when or in what: `main` ("left after two days of talks").
        case mainSubject
        /// The auxiliaries of a verb: `aux`.
        case auxiliary
        /// The only other actor in what the word governs: `any`.
        case anyActor
        /// What follows one of those prepositions: `with`, `to`.
        case preposition([String])
    }

    /// The steps, from the trigger on; never empty.
    var steps: [Step]

    /// Whether the members of what is found are both sides of the relation: `between&`.
    var isPair = false

    /// Whether a mention that only says where is meant as well: `in@`.
    var acceptsPlaces = false

    /// Whether the owner of what stands there is meant as well, where that is no party itself: `on+`.
    var acceptsOwners = false

    /// The types that the party must have; empty for any: `obj:organisation`.
    var types: [EntityType] = []

    /// Whether what is meant stands after a preposition.
    var endsInPreposition: Bool { if case .preposition? = steps.last { true } else { false } }
}
