/// What a question leaves open, as the place in a sentence at which its answer stands.
enum Blank: Hashable, Sendable {
    /// Who acts: "who took over".
    case agent
    /// Who or what is acted on: "whom did Chad expel".
    case patient
    /// What follows one of these prepositions at the act: "*to* whom did Chad complain", "what did it apologise *for*".
    case oblique([String])
    /// When.
    case time
    /// Where.
    case place
    /// Why.
    case reason
    /// How many of what the noun at that place of the question means.
    case number(of: Int)
    /// How much, in money.
    case sum
    /// How often.
    case times
    /// What is given, asked or said: "*what* did it promise Chad".
    case thing
    /// Whether it is so.
    case truth

    /// What a word asks for, beside acts: "where", "amount"; nil for words that ask for nothing that stands at one place.
    init?(asked word: String) {
        let word = word.lowercased()
        if word.hasPrefix("how much") {
            self = .sum
            return
        }
        switch word {
        case "where", "location", "city", "town", "venue", "whereabouts": self = .place
        case "why", "reason", "reasons", "cause", "causes", "motive", "motives", "pretext", "rationale", "grounds":
            self = .reason
        case "amount", "amounts", "sum", "sums": self = .sum
        default: return nil
        }
    }
}
