package import Model

/// A party and how many facts, or other parties, it has.
package struct PartyCount: Hashable, Sendable {
    /// Its code.
    package var polity: PolityCode
    /// Its name.
    package var name: String
    /// The number.
    package var count: Int
}
