package import Model

/// An answer: the facts that give it, and the text that a person reads.
package struct Answer: Hashable, Sendable {
    /// The facts, in the order of the text; empty when nothing was found.
    package var facts: [Fact]
    /// The text, several lines.
    package var text: String

    /// An answer of those parts.
    package init(facts: [Fact], text: String) {
        self.facts = facts
        self.text = text
    }
}
