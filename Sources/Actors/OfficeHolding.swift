package import Model

/// What a text says of a person's office: "Russian president Vladimir Putin", "Russia's ambassador in Pyongyang, ...".
package struct OfficeHolding: Hashable, Sendable {
    /// The person.
    package var person: Party

    /// The title as the text gives it, in the singular and lower case: `foreign minister`.
    package var office: String

    /// The polity or organisation whose office it is.
    package var polity: Party

    /// Where an ambassador or envoy is accredited; nil for other offices.
    package var accreditedTo: Party?

    /// The index of the sentence in the document.
    package var sentence: Int

    /// The indices of the words of person and title in the sentence.
    package var tokens: Range<Int>

    /// Whether the text says that the office is held no more ("former", "then", "ex-").
    package var isFormer: Bool

    /// The name of the rule that found it.
    package var rule: String

    /// A holding of those parts.
    package init(
        person: Party, office: String, polity: Party, accreditedTo: Party?, sentence: Int, tokens: Range<Int>,
        isFormer: Bool, rule: String
    ) {
        self.person = person
        self.office = office
        self.polity = polity
        self.accreditedTo = accreditedTo
        self.sentence = sentence
        self.tokens = tokens
        self.isFormer = isFormer
        self.rule = rule
    }
}
