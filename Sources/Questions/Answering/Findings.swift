package import Model

/// What was found for a question.
package struct Findings: Hashable, Sendable {
    /// The facts that answer it, in the order of time.
    package var facts: [Fact] = []
    /// Facts on the same that are told beside: announced, denied, withdrawn.
    package var beside: [Fact] = []
    /// Facts without a date that were reported in the period that is asked for.
    package var undated: [Fact] = []
    /// Words that restrict the answer to reports whose sentences have them.
    package var topics: [String] = []
    /// Words that have no part in the answer.
    package var leftAside: [String] = []
    /// Whole sentences on what could not be done.
    package var notes: [String] = []

    /// Nothing yet.
    package init() {}
}
