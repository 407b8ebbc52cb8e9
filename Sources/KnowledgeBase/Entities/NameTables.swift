internal import Model
internal import SQLite

/// The row numbers of names that come again and again, remembered while a base is open for writing.
struct NameTables {
    var sources: [String: Int] = [:]
    var relations: [String: Int] = [:]
    var entities: [Party: Int] = [:]
    var canonical: [Party: Party] = [:]
    var dyads: [Dyad: Int] = [:]

    /// Forgets everything: rows may have gone, as after a rollback.
    mutating func removeAll() { self = NameTables() }
}
