package import Model
internal import SQLite

extension KnowledgeBase {
    /// The facts of one party by relation type, in the order of the catalogue, those where it is the subject first; of a
    /// symmetric type there is one section, as nobody is the subject more than the other.
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
            var symmetric: Set<Int> = []
            try connection.forEachRow("SELECT relation_id FROM relation_types WHERE symmetric = 1") { row in
                symmetric.insert(row.integer(0))
            }
            let (sql, values) = try sectionQuery(party, polity: polity)
            try connection.forEachRow(sql, values) { row in
                let entry = FactPlaces.Entry(row)
                let isObject = row.integer(5) == 0 && !symmetric.contains(entry.relation)
                let key = SectionKey(relation: entry.relation, isObject: isObject)
                places[key, default: FactPlaces()].add(entry)
            }
            var sections: [Int: SectionKey] = [:]
            var shown: [FactPlaces.Entry] = []
            for (key, places) in places {
                let latest = places.last(longest)
                for entry in latest { sections[entry.row] = key }
                shown += latest
            }
            // The facts of all sections are read together, in the order of their rows.
            var facts: [SectionKey: [Fact]] = [:]
            for fact in try load(shown, evidence: .details, { $0 }) {
                if let key = sections[fact.row] { facts[key, default: []].append(fact.value) }
            }
            var names = StoredNames(self)
            return try places.sorted { $0.key < $1.key }.map { key, places in
                FactSection(
                    relation: try names.relation(key.relation), isSubject: !key.isObject, count: places.count,
                    latest: (facts[key] ?? []).suffix(longest))
            }
        }
    }

    /// The query for the place, the row and the relation of each fact of a party, and whether the polity is the subject.
    private func sectionQuery(
        _ party: FactQuery.PartySelector, polity: PolityCode
    ) throws -> (sql: String, values: [SQLValue]) {
        if party == .polity(polity) {
            // Indexes alone answer it. The dyads are sorted, so that each page of the index of facts is read once; without
            // the limit that would be left out.
            return (
                """
                SELECT f.place, f.fact_id, relation_id, subject_polity, object_polity, subject_polity = ?1 FROM (
                    SELECT dyad_id, relation_id, subject_polity, object_polity FROM dyads WHERE subject_polity = ?1
                    UNION ALL
                    SELECT dyad_id, relation_id, subject_polity, object_polity FROM dyads
                    WHERE object_polity = ?1 AND subject_polity <> ?1
                    ORDER BY dyad_id LIMIT -1) AS own
                CROSS JOIN facts AS f USING (dyad_id) WHERE f.place IS NOT NULL
                """, [.text(polity.rawValue)]
            )
        }
        var query = FactQuery()
        query.either = [party]
        let condition = SQLCondition.all(
            [try FactSelection(query, in: self).condition(of: query)] + Self.conditions(of: query))
        return (
            """
            SELECT f.place, \(FactPlaces.columns), d.subject_polity = ?
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
