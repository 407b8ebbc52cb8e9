/// One thing that a name can mean.
package struct NameSense: Hashable, Sendable {
    /// What kind of name it is for that.
    package let kind: NameKind

    /// Who or what is named.
    package let subject: Subject

    /// Who or what a name names: an index into the gazetteer's records, valid for that gazetteer alone.
    package enum Subject: Hashable, Sendable {
        /// A polity, organisation, movement, organ, medium, place or group.
        case entity(EntityIndex)
        /// A person.
        case person(PersonIndex)
        /// An office by its title.
        case office(OfficeIndex)
        /// A common noun for an organ of a polity.
        case organWord(OrganWordIndex)
        /// Nobody of interest: see `NameKind.otherName`.
        case other
    }
}

/// The place of an entity in its gazetteer.
package struct EntityIndex: Hashable, Sendable {
    /// Its index in `Gazetteer.entities`.
    let value: Int32
}

/// The place of a person in its gazetteer.
package struct PersonIndex: Hashable, Sendable {
    /// Its index in `Gazetteer.people`.
    let value: Int32
}

/// The place of an office in its gazetteer.
package struct OfficeIndex: Hashable, Sendable {
    /// Its index in `Gazetteer.offices`.
    let value: Int32
}

/// The place of an organ word in its gazetteer.
package struct OrganWordIndex: Hashable, Sendable {
    /// Its index in `Gazetteer.organWords`.
    let value: Int32
}
