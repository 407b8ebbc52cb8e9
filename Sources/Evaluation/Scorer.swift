package import Model

/// Compares extracted statements with gold statements.
package struct Scorer: Sendable {
    private let catalogue: RelationCatalogue

    /// A scorer that knows which relation types are symmetric.
    package init(_ catalogue: RelationCatalogue) { self.catalogue = catalogue }
}
