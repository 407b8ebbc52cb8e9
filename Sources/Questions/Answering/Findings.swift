package import Model

/// What was found for a question.
package struct Findings: Hashable, Sendable {
    /// The facts that answer it, in the order of time.
    package var facts: [Fact] = []
    /// Facts on the same that are told beside: announced, denied, withdrawn.
    package var beside: [Fact] = []
    /// Acts that began what is asked for, where others deny that it holds.
    package var disputed: [Fact] = []
    /// Facts without a date that were reported in the period that is asked for.
    package var undated: [Fact] = []
    /// Facts of which only a last day is given, which may have been outside the time that is asked for.
    package var earlier: [Fact] = []
    /// Facts on the same whose articles say in other sentences on what occasion it was.
    package var elsewhere: [Fact] = []
    /// Facts that were read with low confidence, of parties of whom others tell the same act.
    package var doubtful: [Fact] = []
    /// Words that restrict the answer to reports whose sentences have them.
    package var topics: [String] = []
    /// Words that have no part in the answer.
    package var leftAside: [String] = []
    /// The parties by the number of facts, the greatest first; empty where no superlative is asked for.
    package var ranking: [PartyCount] = []
    /// Those of a choice ("Russia or Syria") of whom nothing was found.
    package var silent: [String] = []
    /// How many dated facts the earliest, the latest or the one of some rank was chosen from; nil without such a choice.
    package var compared: Int?
    /// Facts of other relations, told where nothing is reported of the one that is asked for.
    package var near: [Fact] = []
    /// Acts of the same kind between the same parties, told where nothing is reported of the one that is asked for.
    package var kin: [Fact] = []
    /// The acts that are compared, where their dates tell the other order than was asked for.
    package var reversed: [Fact] = []
    /// The acts that are compared, where their dates tell no order.
    package var undecided: [Fact] = []
    /// Sentences that may tell what no statement does.
    package var passages: [Passage] = []
    /// Facts of the polity of a person who is named, in sentences that name the person, where nothing is told of that
    /// person.
    package var ofPolity: [Fact] = []
    /// The same acts at other times than the one that is asked for, where nothing is told of that.
    package var otherTimes: [Fact] = []
    /// What the quotes tell of the facts that is not recorded.
    package var details: [Detail] = []
    /// Whether the reports themselves go on with a denial.
    package var isContested = false
    /// Whole sentences on what could not be done.
    package var notes: [String] = []

    /// Nothing yet.
    package init() {}

    /// Whether there is nothing to tell.
    var isEmpty: Bool {
        facts.isEmpty && earlier.isEmpty && beside.isEmpty && undated.isEmpty && disputed.isEmpty
    }
}
