/// A condition on the surroundings of a cue's trigger.
enum CueConstraint: Hashable, Sendable {
    /// Some word at the path is one of those: `obj=$ties,relation`. An empty set asks for any filler: `with`.
    case word(ArgumentPath, Set<String>)
    /// No word at the path is one of those: `obj!=report`. An empty set forbids any filler: `!obj`.
    case noWord(ArgumentPath, Set<String>)
    /// A particle or preposition stands at the verb: `+off`.
    case particle(Set<String>)
    /// No such particle stands there: `!+home`.
    case noParticle(Set<String>)
    /// One of the words or `_`-joined phrases follows in the clause: `~persona_non_grata`.
    case following([[String]])
    /// None of the words or phrases follows in the clause: `!~football`.
    case notFollowing([[String]])
    /// One of the words or phrases stands before the trigger in its phrase: `<joint`.
    case preceding([[String]])
    /// The word right before the trigger is one of those: `^so,neither`.
    case adjacent(Set<String>)
    /// None of them stands before the trigger in its phrase: `!<joint`.
    case notPreceding([[String]])
    /// The parties at the path have one of those types: `obj:organisation`.
    case type(ArgumentPath)
    /// No party at the path has one of those types: `!subj:organisation`.
    case noType(ArgumentPath)
}
