/// What is known of an entity beside its name, type and polity.
package struct EntityProfile: Hashable, Sendable {
    /// ISO 3166-1 alpha-3; empty when ISO does not list it.
    package var iso3 = ""
    /// The Wikidata item, such as `Q423`; empty when it is not known.
    package var wikidata = ""
    /// The code of the polity that claims its territory; empty for none.
    package var claimedBy = ""
    /// EDTF date of its beginning; empty when it is not known.
    package var validFrom = ""
    /// EDTF date of its end; empty while it lasts or when it is not known.
    package var validTo = ""
    /// Its other names.
    package var aliases: [String] = []

    /// A profile that knows nothing.
    package init() {}
}
