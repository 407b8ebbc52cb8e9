package import Model

/// A person's time in an office.
package struct OfficeTerm: Hashable, Sendable {
    /// Which office it is, as `Office.role` has it: `head of state`, `foreign minister`.
    package let role: String

    /// The title in the usual form: `president`, `supreme leader`.
    package let title: String

    /// The polity or organisation.
    package let polity: PolityCode

    /// When; an end that is not certain is open.
    package let period: ValidityPeriod
}
