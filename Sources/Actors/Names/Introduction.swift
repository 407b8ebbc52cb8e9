internal import Model

/// That a text gives a person an office, by the words that stand together.
struct Introduction: Sendable {
    /// The index of the sentence.
    var sentence: Int
    /// The index of the phrase with the title in the sentence.
    var phrase: Int
    /// The person, by the place in the article's register.
    var person: Int
    /// The words of person and title.
    var tokens: Range<Int>
    /// The name of the rule.
    var rule: String
    /// Which of several owners is meant, for "the foreign ministers of A and B, X and Y"; nil for all.
    var ownerIndex: Int?
    /// The polity that the text names with this person alone: "Presidents X of A and Y of B"; nil for the phrase's.
    var owner: Party?
    /// Whether the words between say that the office is past.
    var isFormer = false
}
