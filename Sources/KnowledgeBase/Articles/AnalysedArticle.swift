package import Model

/// An article with what was found in it, as the store takes it.
package struct AnalysedArticle: Hashable, Sendable {
    /// The article.
    package var article: Article

    /// Its sentences as ranges of the text, in UTF-8 bytes, in order.
    package var sentences: [Range<Int>]

    /// What it says.
    package var statements: [Statement]

    /// An article with those sentences and statements.
    package init(article: Article, sentences: [Range<Int>], statements: [Statement]) {
        self.article = article
        self.sentences = sentences
        self.statements = statements
    }
}

/// What adding an article did.
package enum AddOutcome: String, Sendable {
    /// It was not there before.
    case new
    /// The same text was there already; nothing changed.
    case unchanged
    /// Another text of the same article was there; it is kept as the earlier revision.
    case revised
    /// Its statements were made anew.
    case renewed
}
