internal import Gazetteer
internal import Model

/// A person of the article.
struct PersonRecord: Sendable {
    /// The full name.
    var name: String
    /// The full name as the article spells it; nil where the article never gives it in as many words.
    var spelling: String?
    /// The words of the name in lower case, without titles.
    var parts: [String]
    /// What the gazetteer knows; nil for a person whom only the article names.
    var known: GazetteerPerson?
    /// The polity or organisation that the person acts for; nil while it is not known, or there is none.
    var affiliation: Party?
    /// The gender; nil when nothing tells.
    var gender: Gender?
    /// The kinds of office that the article gives the person, with the polity.
    var offices: [(title: OfficeTitle, polity: PolityCode)] = []
    /// Whether the article calls the person something that is no office of a polity.
    var isPrivate = false

    /// The full name, as the article spells it where it does.
    var calledName: String { spelling ?? name }

    /// The person as a party; nil when nobody stands behind.
    var party: Party? {
        affiliation.map { Party(name: name, type: .person, polity: $0.polity) }
    }
}
