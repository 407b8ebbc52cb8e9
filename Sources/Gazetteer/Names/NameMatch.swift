/// Words of a text that are a name, and what they can name.
package struct NameMatch: Hashable, Sendable {
    /// The indices of the words.
    package let words: Range<Int>

    /// What the words can name, the preferred kind first; never empty. More than one where the name is ambiguous:
    /// "Congo", "Kim", "Dominican".
    package let senses: [NameSense]
}
