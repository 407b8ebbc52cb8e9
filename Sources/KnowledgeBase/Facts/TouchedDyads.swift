/// The dyads whose statements changed in a transaction, so that their facts must be brought in step before it ends.
struct TouchedDyads {
    /// The dyads of which a statement was changed or removed: all of their facts are made anew.
    private(set) var changed: Set<Int> = []

    /// The rows of new statements, by their dyads.
    private(set) var added: [Int: [Int]] = [:]

    /// Takes note of a dyad of which a statement was changed or removed.
    mutating func insert(_ dyad: Int) { changed.insert(dyad) }

    /// Takes note of such dyads.
    mutating func formUnion(_ dyads: some Sequence<Int>) { changed.formUnion(dyads) }

    /// Takes note of a new statement.
    mutating func add(statement: Int, to dyad: Int) { added[dyad, default: []].append(statement) }
}
