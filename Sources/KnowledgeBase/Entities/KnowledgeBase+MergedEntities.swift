package import Model
internal import SQLite

extension KnowledgeBase {
    /// The entities of that name, in any case, or that id, that a person merged into another; by polity.
    package func mergedEntities(named name: String) throws -> [Party] {
        try connection.rows(
            """
            SELECT name, type, polity FROM entities
            WHERE merged_into IS NOT NULL AND (name = ?1 COLLATE NOCASE OR id = ?1) ORDER BY polity, type
            """, .text(name)
        ) {
            Party(
                name: $0.text(0), type: EntityType(rawValue: $0.text(1)) ?? .polity, polity: PolityCode($0.text(2)))
        }
    }
}
