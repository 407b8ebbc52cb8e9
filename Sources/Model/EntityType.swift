/// What kind of participant an entity is.
public enum EntityType: String, CaseIterable, Hashable, Sendable {
    /// A state, a former state, a dependency, a breakaway or partly recognised entity.
    case polity
    /// A person who acts for a polity.
    case person
    /// A ministry, parliament, army or other organ of a polity.
    case organ
    /// An international organisation or alliance.
    case organisation
    /// An organised armed or political movement.
    case movement
}
