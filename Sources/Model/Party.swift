/// A participant of a statement: who it is, and which polity stands behind it.
public struct Party: Hashable, Sendable {
    /// The canonical name, such as `North Korea`, `Kim Jong-un` or `North Korean foreign ministry`.
    public let name: String

    /// What kind of entity it is.
    public let type: EntityType

    /// The polity that it is, or that it acts for.
    public let polity: PolityCode

    /// A participant of that name, type and polity.
    public init(name: String, type: EntityType, polity: PolityCode) {
        self.name = name
        self.type = type
        self.polity = polity
    }
}
