package import Model

/// An act of which a party is not found in its place, with all who may be meant, so that weights can be trained on it.
package struct ArgumentExample: Sendable {
    /// One of the answers.
    package struct Alternative: Sendable {
        /// The polities of those who act; empty for the answer that nobody is meant.
        package var subjects: [PolityCode]

        /// The polities of those to whom; empty for the answer that nobody is meant.
        package var objects: [PolityCode]

        /// What is known of the answer.
        package var features: [String]
    }

    /// The relation type.
    package var relation: String

    /// The answers: first that nobody is meant, then everybody who may be.
    package var alternatives: [Alternative]
}
