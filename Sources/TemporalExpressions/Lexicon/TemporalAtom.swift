/// A word, or a part of a word between hyphens and slashes, as the grammar of dates sees it.
///
/// Tokenizers disagree on "mid-1990s", "2014-16" and "30-year-old"; cut into atoms they are all the same.
struct TemporalAtom: Hashable, Sendable {
    /// The text in lower case, without the point of an abbreviation; every dash is "-".
    var text: String

    /// The index of its token in the sentence.
    var token: Int

    /// Whether the first letter is a capital.
    var isCapitalised: Bool
}
