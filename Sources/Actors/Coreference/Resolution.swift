/// Whom a reference means, and why.
struct Resolution: Sendable {
    /// Those who are meant; empty when the text leaves it open.
    var referents: [Draft.Referent]
    /// Why it was settled so, or why it is open.
    var reason: String

    /// That a reference means those parties or persons.
    init(_ referents: [Draft.Referent], _ reason: String) {
        self.referents = referents
        self.reason = reason
    }

    /// That the text leaves open who is meant.
    static func open(_ reason: String) -> Resolution { Resolution([], reason) }
}
