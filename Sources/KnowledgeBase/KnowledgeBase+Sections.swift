package import Model
internal import SQLite

extension KnowledgeBase {
    /// The facts of one party by relation type, in the order of the catalogue, those where it is the subject first.
    ///
    /// - Parameters:
    ///   - party: whose facts.
    ///   - polity: the code by which its side is told.
    ///   - longest: how many facts a section has at most.
    package func sections(
        of party: FactQuery.PartySelector, polity: PolityCode, longest: Int
    ) throws -> [FactSection] {
        try connection.snapshot {
            var places: [SectionKey: FactPlaces] = [:]
            let (sql, values) = try sectionQuery(party, polity: polity)
            try connection.forEachRow(sql, values) { row in
                let key = SectionKey(relation: row.integer(2), isObject: row.integer(3) == 0)
                places[key, default: FactPlaces()].add(row: row.integer(1), place: row.integer(0))
            }
            var loader = FactLoader(self, evidence: .best)
            return try places.sorted { $0.key < $1.key }.map { key, places in
                FactSection(
                    relation: try loader.relation(key.relation), isSubject: !key.isObject, count: places.count,
                    latest: try sorted(places.last(longest)).suffix(longest).compactMap { try loader.fact(row: $0) })
            }
        }
    }

    /// The query for the place, the row and the relation of each fact of a party, and whether the polity is the subject.
    private func sectionQuery(
        _ party: FactQuery.PartySelector, polity: PolityCode
    ) throws -> (sql: String, values: [SQLValue]) {
        if party == .polity(polity) {
            // Indexes alone answer it.
            return (
                """
                SELECT f.place, f.fact_id, d.relation_id, TRUE FROM dyads AS d CROSS JOIN facts AS f USING (dyad_id)
                WHERE d.subject_polity = ?1 AND f.place IS NOT NULL
                UNION ALL
                SELECT f.place, f.fact_id, d.relation_id, FALSE FROM dyads AS d CROSS JOIN facts AS f USING (dyad_id)
                WHERE d.object_polity = ?1 AND d.subject_polity <> ?1 AND f.place IS NOT NULL
                """, [.text(polity.rawValue)]
            )
        }
        var query = FactQuery()
        query.either = [party]
        let condition = SQLCondition.all(
            [try FactSelection(query, in: self).condition(of: query)] + Self.conditions(of: query))
        return (
            """
            SELECT f.place, f.fact_id, d.relation_id, d.subject_polity = ?
            FROM facts AS f CROSS JOIN dyads AS d ON d.dyad_id = f.dyad_id WHERE \(condition.sql)
            """, [.text(polity.rawValue)] + condition.values
        )
    }

    /// What the facts of a section have in common.
    private struct SectionKey: Hashable, Comparable {
        var relation: Int
        var isObject: Bool

        static func < (left: SectionKey, right: SectionKey) -> Bool {
            left.relation == right.relation ? !left.isObject && right.isObject : left.relation < right.relation
        }
    }
}
