/// What a quote tells of a fact that is not recorded: where, why, how much.
package struct Detail: Hashable, Sendable {
    /// The words of the question that ask for it: "where".
    var asked: String
    /// The words of the quote, as they stand there.
    var words: String
}
