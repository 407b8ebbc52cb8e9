/// An entity that statements name: a row of the table `entities`.
public struct EntityRecord: Hashable, Sendable {
    /// The stable id, 16 hexadecimal digits.
    public var id: String
    /// Its name, type and polity.
    public var party: Party
    /// ISO 3166-1 alpha-3; empty when ISO does not list it.
    public var iso3: String
    /// The Wikidata item, such as `Q423`; empty when it is not known.
    public var wikidata: String
    /// The code of the polity that claims its territory; empty for none.
    public var claimedBy: String
    /// EDTF date of its beginning; empty when it is not known.
    public var validFrom: String
    /// EDTF date of its end; empty while it lasts or when it is not known.
    public var validTo: String
    /// Its other names, in the order of their bytes.
    public var aliases: [String]
    /// How many statements name it.
    public var statements: Int

    /// A record of those parts.
    public init(
        id: String, party: Party, iso3: String, wikidata: String, claimedBy: String, validFrom: String,
        validTo: String, aliases: [String], statements: Int
    ) {
        self.id = id
        self.party = party
        self.iso3 = iso3
        self.wikidata = wikidata
        self.claimedBy = claimedBy
        self.validFrom = validFrom
        self.validTo = validTo
        self.aliases = aliases
        self.statements = statements
    }
}
