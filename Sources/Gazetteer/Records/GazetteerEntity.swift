package import Model

/// A polity, organisation, movement, organ, medium, place or group of the gazetteer.
package struct GazetteerEntity: Hashable, Sendable {
    /// The identifier, unique in a gazetteer: the code for most (`PRK`, `NATO`), another for a former state that has its
    /// successor's code (`ZAIRE`), the name for organs, media and places.
    package let id: String

    /// The code of the polity that it is or stands for: that of the owner for an organ, of the country for a medium or
    /// place; empty for a group.
    package let code: PolityCode

    /// The canonical name.
    package let name: String

    /// What it is.
    package let kind: EntityKind

    /// ISO 3166-1 alpha-2; empty where there is none.
    package let iso2: String

    /// The Wikidata item, such as `Q423`; empty where it is not known.
    package let wikidata: String

    /// The codes of those that claim it (or whose dependency it is); empty for most.
    package let claimedBy: [PolityCode]

    /// When it existed, or had that code.
    package let period: ValidityPeriod

    /// The first capital or seat; empty where there is none.
    package let capital: String

    /// All other names: official, short, former, local names, spellings and abbreviations.
    package let aliases: [String]

    /// Adjectives, the usual first.
    package let adjectives: [String]

    /// The type of the participant that it is; nil for media, places and groups.
    package var type: EntityType? { kind.type }

    /// ISO 3166-1 alpha-3; empty for what ISO does not list.
    package var iso3: String { iso2.isEmpty ? "" : code.rawValue }

    /// As a participant; nil for media, places and groups.
    package var party: Party? {
        type.map { Party(name: name, type: $0, polity: code) }
    }
}
