/// What was made of a fact that was read, and where it belongs.
struct LoadedFact<Value: Sendable>: Sendable {
    /// Its row in `facts`.
    var row: Int
    /// Where it stands among others.
    var order: FactSortKey
    /// What was made of it.
    var value: Value
}

/// Facts in their order. They stay in the pieces in which they were read, as to copy them counts the users of each of
/// their texts anew.
struct LoadedFacts<Value: Sendable>: Sequence {
    private let pieces: [[LoadedFact<Value>]]
    private let places: [(piece: Int, index: Int)]

    /// The facts of those pieces.
    init(_ pieces: [[LoadedFact<Value>]]) {
        self.pieces = pieces
        let read = pieces.indices.flatMap { piece in pieces[piece].indices.map { (piece: piece, index: $0) } }
        places = FactSortKey.sortedPlaces(of: pieces.flatMap { $0.map(\.order) }).map { read[$0] }
    }

    /// Each fact, in order.
    func makeIterator() -> some IteratorProtocol<LoadedFact<Value>> {
        places.lazy.map { pieces[$0.piece][$0.index] }.makeIterator()
    }
}
