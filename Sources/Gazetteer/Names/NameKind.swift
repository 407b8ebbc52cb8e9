/// What kind of name a name is; the order is that of preference between senses of the same words.
package enum NameKind: UInt8, CaseIterable, Comparable, Sendable {
    /// The canonical name: "North Korea".
    case canonical
    /// The name in full: "Democratic People's Republic of Korea".
    case official
    /// Another spelling or name of today: "N. Korea".
    case variant
    /// The name in its own language: "Deutschland".
    case local
    /// A name of former times: "Persia".
    case former
    /// Letters that stand for the name; they match with that case only: "DPRK", "US".
    case abbreviation
    /// "North Korean"
    case adjective
    /// A citizen or member: "Dane", "Briton".
    case demonym
    /// Citizens or members: "Danes", "Britons".
    case demonymPlural
    /// The capital, or another seat of the government or organisation: "Pyongyang", "The Hague".
    case capital
    /// A palace, street or building that stands for it: "the Kremlin", "Foggy Bottom".
    case metonym
    /// A person's full name.
    case person
    /// A name by which a person is called for short: "Kim", "Lula".
    case surname
    /// The title of an office: "foreign minister".
    case officeTitle
    /// A common noun that stands for its polity with a name of it beside: "foreign ministry".
    case organWord
    /// A name that is none of these: "Guinea pig", "New Mexico". Its words name nobody else.
    case otherName

    /// The preferred kind comes first.
    package static func < (left: NameKind, right: NameKind) -> Bool { left.rawValue < right.rawValue }
}
