/// A cue whose words stand in the sentence, whoever its parties are.
struct CueOccurrence {
    /// The cue.
    var cue: Cue

    /// The index of the trigger in the sentence.
    var trigger: Int

    /// The words that the cue rests on, with the trigger.
    var words: Set<Int>

    /// The match with those parties.
    func match(_ subjects: [Argument], _ objects: [Argument] = []) -> CueMatch {
        CueMatch(cue: cue, trigger: trigger, words: words, subjects: subjects, objects: objects, isPair: false)
    }

    /// The match of parties that do it to each other.
    func match(among parties: [Argument]) -> CueMatch {
        CueMatch(cue: cue, trigger: trigger, words: words, subjects: parties, objects: [], isPair: true)
    }
}
