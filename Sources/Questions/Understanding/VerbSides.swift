/// Who stands around the verb of a question.
struct VerbSides {
    /// Those before the verb.
    var left: [NamedParty] = []
    /// Those behind it.
    var right: [NamedParty] = []
    /// Those who do what the passive tells.
    var agents: [NamedParty] = []
    /// Those whose the noun of the cue is; they do it where nobody else does.
    var owners: [NamedParty] = []
}
