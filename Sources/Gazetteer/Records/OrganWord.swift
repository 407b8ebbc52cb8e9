/// A common noun that stands for a polity when a name of it stands beside: "foreign ministry", "army".
package struct OrganWord: Hashable, Sendable {
    /// The words in the usual form.
    package let words: String

    /// What kind of organ it is: `ministry`, `parliament`, `armed forces`, ...
    package let kind: String

    /// The role of the office that heads it, as `Office.role` has it; empty where there is none.
    package let role: String
}
