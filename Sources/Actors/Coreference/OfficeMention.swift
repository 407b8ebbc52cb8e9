internal import Model

/// An office that a text tells of, with what has been found out about it.
struct OfficeMention {
    /// The title in the text.
    let title: OfficeTitle

    /// The title that it stands for: of "his Russian counterpart" that of the other; nil where that is not known.
    let given: OfficeTitle?

    /// The place of its phrase in the sentence.
    let index: Int

    /// The index of the sentence.
    let sentence: Int

    /// Those who are introduced with it.
    let introductions: [Introduction]

    /// Whose it is, as far as that is known.
    var owners: [Party] = []

    /// Why.
    var reason = ""
}
