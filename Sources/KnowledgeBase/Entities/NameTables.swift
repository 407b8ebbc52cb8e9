internal import Model
internal import SQLite

/// The row numbers of names that come again and again, remembered while a base is open for writing.
struct NameTables {
    /// The rows of sources, by name.
    var sources: [String: Int] = [:]
    /// The rows of relation types, by id.
    var relations: [String: Int] = [:]
    /// The rows of entities.
    var entities: [Party: Int] = [:]
    /// Whom a party was merged into.
    var canonical: [Party: Party] = [:]
    /// The rows of dyads.
    var dyads: [Dyad: Int] = [:]

    /// Forgets everything: rows may have gone, as after a rollback.
    mutating func removeAll() { self = NameTables() }
}
