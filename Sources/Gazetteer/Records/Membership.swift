import Model

/// That some polities belong to an organisation or group for a time.
struct Membership: Hashable, Sendable {
    /// The organisation or group.
    let group: PolityCode

    /// Those that belong to it.
    let members: Set<PolityCode>

    /// From when to when.
    let period: ValidityPeriod
}
