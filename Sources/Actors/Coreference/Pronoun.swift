/// A pronoun that can mean an actor.
enum Pronoun: Sendable {
    /// "he", "she": a person.
    case person(Gender, isPossessive: Bool)
    /// "it", "its": a polity, an organisation, an organ.
    case thing(isPossessive: Bool)
    /// "they", "their": several.
    case several(isPossessive: Bool)
    /// "I", "we": who speaks.
    case speaker(isPossessive: Bool)
    /// "you": who is asked in an interview.
    case addressee
    /// "who", "which", "whose": the head of the relative clause.
    case relative

    /// The pronoun that the word is, in lower case; nil for other words.
    init?(_ word: String) {
        switch word {
        case "he", "him", "himself": self = .person(.male, isPossessive: false)
        case "his": self = .person(.male, isPossessive: true)
        case "she", "herself": self = .person(.female, isPossessive: false)
        case "her": self = .person(.female, isPossessive: true)
        case "it", "itself": self = .thing(isPossessive: false)
        case "its": self = .thing(isPossessive: true)
        case "they", "them", "themselves": self = .several(isPossessive: false)
        case "their": self = .several(isPossessive: true)
        case "we", "us", "i", "me", "ourselves": self = .speaker(isPossessive: false)
        case "our", "my": self = .speaker(isPossessive: true)
        case "you", "your", "yours", "yourself", "yourselves": self = .addressee
        case "who", "which", "whose", "whom": self = .relative
        default: return nil
        }
    }
}
