/// An office by its titles.
package struct Office: Hashable, Sendable {
    /// The title in the usual form: "foreign minister".
    package let title: String

    /// The role that it is a title of: `head of state`, `head of government`, `foreign minister`, `ambassador`, ...
    package let role: String

    /// Whether the holder acts for the polity; not so for sub-national and honorary offices.
    package let actsForPolity: Bool

    /// Whether the holder is sent to another polity, as ambassadors are.
    package let hasHost: Bool
}
