package import Model

/// An answer: the facts that give it, and the text that a person reads.
package struct Answer: Hashable, Sendable {
    /// How a question ended.
    package enum Outcome: Sendable {
        /// There are facts that answer it.
        case answered
        /// It was understood, and no report was found.
        case nothingFound
        /// It was not understood; the text says which part.
        case notUnderstood
    }

    /// Facts of the answer and the queries that they come from.
    package struct Origin: Hashable, Sendable {
        /// The queries.
        package var queries: [FactQuery]
        /// The ids of the facts that the answer tells.
        package var facts: [String]
    }

    /// How the question ended.
    package var outcome: Outcome
    /// The facts, in the order of the text; empty when nothing was found.
    package var facts: [Fact]
    /// The text, several lines.
    package var text: String
    /// The facts that the text tells of the act that is asked for, those of other modalities too where it tells no others.
    package var told: [Fact] = []
    /// The sentences that answer it where no statement does.
    package var read: [ReadAnswer] = []
    /// Facts that a refusal tells besides, whether or not they are meant.
    var besides: [Fact] = []
    /// Whether its facts are of another occasion for all that the reports say.
    var isLoose = false
    /// Where the facts come from, one for each question that was asked; then what is told beside.
    package var origins: [Origin] = []

    /// An answer of those parts.
    package init(outcome: Outcome, facts: [Fact], text: String) {
        self.outcome = outcome
        self.facts = facts
        self.text = text
    }
}
