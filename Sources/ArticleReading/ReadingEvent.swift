package import Model

/// What the reader hands on, in the order of the input.
package enum ReadingEvent: Sendable {
    /// An article.
    case article(Article)

    /// Something about the article that follows that a person should know; the article is kept.
    case warning(ReadingIssue)

    /// A file or record that was left out.
    case rejected(ReadingIssue)
}
