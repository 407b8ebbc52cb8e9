package import Actors
package import Linguistics
package import Model
package import TemporalExpressions

/// What the pipeline found in an article, with the stages in between.
package struct Extraction: Sendable {
    /// The text with its sentences, words and trees.
    package var document: Document

    /// The actors and their offices.
    package var analysis: ActorAnalysis

    /// The temporal expressions.
    package var dates: [TemporalExpression]

    /// What the article says, in the order of the text.
    package var statements: [Statement]

    /// What was seen with two parties and not coded.
    package var unmatched: [UnmatchedCue]

    /// Acts of which a party is not found in its place, with those who may be meant.
    package var examples: [ArgumentExample]

    /// What could not be read as it should have been, in whole sentences.
    package var warnings: [String]
}
