internal import Linguistics

/// Nouns of what lies ahead.
extension TenseDirectionFinder {
    /// Whether an adjective before a noun says that what it means lies ahead: "the visit planned", "the planned visit in
    /// May".
    func isPlanned(_ noun: Int, in tokens: [Token]) -> Bool {
        tokens[noun].upos == .noun
            && tokens[..<noun].indices.contains { place in
                tokens[place].head == noun && tokens[place].relation == .amod
                    && lexicon.isMember(tokens[place].form.lowercased(), of: "plan_adjective")
            }
    }

    /// Whether an object that lies ahead stands between a verb and the date that the parser has hung on the verb:
    /// "denounced the planned visit to Chad in May"; a day may be that of the verb: "denounced the planned visit on Friday".
    func planBefore(_ date: Int, of verb: Int, in tokens: [Token]) -> Bool {
        guard verb < date, tokens[verb].upos == .verb, tokens[date].head == verb else { return false }
        let isDay = tokens.indices.contains { tokens[$0].head == date && tokens[$0].form == "on" }
        return !isDay && tokens[verb..<date].indices.contains { isPlanned($0, in: tokens) }
    }
}
