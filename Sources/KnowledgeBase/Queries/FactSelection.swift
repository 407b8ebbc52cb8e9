internal import Model
internal import SQLite

/// Turns the parties and relations of a query into conditions that indexes answer.
struct FactSelection {
    /// The base that is asked.
    let base: KnowledgeBase
    private let relations: [Int]
    private let symmetric: [Int]

    /// The selection of a query.
    init(_ query: FactQuery, in base: KnowledgeBase) throws {
        self.base = base
        relations = try query.relations.map { id in try base.relationRow(base.relationType(id).id) }
        symmetric = try base.connection.rows("SELECT relation_id FROM relation_types WHERE symmetric = 1") {
            $0.integer(0)
        }
    }

    /// One of the two sides of a statement, with those who may stand there; nobody means anybody.
    struct Side {
        /// The polities that may stand there.
        var polities: [PolityCode] = []
        /// The rows of the entities that may stand there.
        var entities: [Int] = []
        /// Whether only those may.
        var isRestricted = false
    }

    /// The side that those selectors allow.
    func side(_ selectors: [FactQuery.PartySelector]) throws -> Side {
        var side = Side(isRestricted: !selectors.isEmpty)
        for selector in selectors {
            switch selector {
            case .polity(let code): side.polities.append(code)
            case .entity(let name, let polity): side.entities += try base.entityRows(named: name, polity: polity)
            }
        }
        return side
    }

    /// The condition that the subject and the object stand on those sides; of a symmetric relation in either order.
    func condition(subject: Side, object: Side) -> SQLCondition? {
        guard subject.isRestricted || object.isRestricted else {
            if relations.isEmpty { return nil }
            return SQLCondition(
                sql: "f.dyad_id IN (SELECT dyad_id FROM dyads WHERE relation_id IN (\(KnowledgeBase.list(relations))))")
        }
        let swappable = relations.isEmpty ? symmetric : relations.filter { symmetric.contains($0) }
        var ways = directed(subject, object, relations: relations)
        if !swappable.isEmpty { ways += directed(object, subject, relations: swappable) }
        return Self.condition(ways)
    }

    /// The condition that one party stands on one of those sides and the other party on the other.
    private func condition(between left: Side, and right: Side) -> SQLCondition {
        Self.condition(
            directed(left, right, relations: relations) + directed(right, left, relations: relations))
    }

    /// One way in which the sides of a statement can be met.
    private struct Way {
        var condition: SQLCondition
        /// Whether an entity is looked for in the statements; polities are told by the dyad.
        var namesEntity: Bool
    }

    /// The condition that a fact is met in one of those ways.
    private static func condition(_ ways: [Way]) -> SQLCondition {
        if ways.isEmpty { return SQLCondition(sql: "FALSE") }
        let values = ways.flatMap(\.condition.values)
        if !ways.contains(where: \.namesEntity) {
            let queries = ways.map { "SELECT d.dyad_id FROM dyads AS d WHERE " + $0.condition.sql }
            return SQLCondition(sql: "f.dyad_id IN (" + queries.joined(separator: " UNION ") + ")", values: values)
        }
        let queries = ways.map { way in
            (way.namesEntity
                ? "SELECT st.fact_id FROM statements AS st JOIN dyads AS d USING (dyad_id) WHERE "
                : "SELECT g.fact_id FROM dyads AS d CROSS JOIN facts AS g USING (dyad_id) WHERE ") + way.condition.sql
        }
        return SQLCondition(sql: "f.fact_id IN (" + queries.joined(separator: " UNION ") + ")", values: values)
    }

    /// The ways in which those sides can be met in that order.
    private func directed(_ subject: Side, _ object: Side, relations: [Int]) -> [Way] {
        ways(subject, polity: "d.subject_polity", entity: "st.subject_id").flatMap { first in
            ways(object, polity: "d.object_polity", entity: "st.object_id").map { second in
                var conditions = [first.condition, second.condition].compactMap(\.self)
                if !relations.isEmpty {
                    conditions.append(SQLCondition(sql: "d.relation_id IN (\(KnowledgeBase.list(relations)))"))
                }
                return Way(condition: .all(conditions), namesEntity: first.isEntity || second.isEntity)
            }
        }
    }

    private func ways(
        _ side: Side, polity: String, entity: String
    ) -> [(condition: SQLCondition?, isEntity: Bool)] {
        if !side.isRestricted { return [(nil, false)] }
        var ways: [(condition: SQLCondition?, isEntity: Bool)] = []
        if !side.polities.isEmpty {
            let marks = Array(repeating: "?", count: side.polities.count).joined(separator: ", ")
            ways.append(
                (
                    SQLCondition(
                        sql: "\(polity) IN (\(marks))", values: side.polities.map { .text($0.rawValue) }), false
                ))
        }
        if !side.entities.isEmpty {
            ways.append((.in(entity, side.entities), true))
        }
        return ways
    }

    /// The condition that a fact of the query meets, as far as parties, relation, office and source go.
    func condition(of query: FactQuery) throws -> SQLCondition {
        var conditions: [SQLCondition] = []
        let (subject, object) = (try side(query.subjects), try side(query.objects))
        let (either, members) = (try side(query.either), try side(query.members))
        if either.isRestricted || members.isRestricted {
            conditions.append(condition(between: either, and: members))
        }
        // The other conditions tell the relations too, and all facts of a relation are many.
        if subject.isRestricted || object.isRestricted || conditions.isEmpty {
            conditions += [condition(subject: subject, object: object)].compactMap(\.self)
        }
        let parties = SQLCondition.all(conditions)
        if let office = query.office {
            conditions.append(
                SQLCondition(
                    sql: """
                        EXISTS (SELECT 1 FROM statements AS so WHERE so.fact_id = f.fact_id
                            AND so.detail ->> '$.office' LIKE ? ESCAPE '\\')
                        """, values: [.text("%" + Self.escapedForLike(office) + "%")]))
        }
        if let source = query.source { conditions.append(try self.source(source)) }
        var mentions: [[String]] = []
        for words in query.mentions where !mentions.contains(words) { mentions.append(words) }
        conditions += try mentions.compactMap { try mention(of: $0, among: parties) }
        return .all(conditions)
    }

    /// The condition that a publisher or somebody cited of that name reports the fact; the name may be a part. A
    /// publisher of whom only the address is known is found by it: `theguardian.com` by "The Guardian".
    private func source(_ name: String) throws -> SQLCondition {
        var host = Self.escapedForLike(name.lowercased())
        host.removeAll { $0 == " " }
        var rows = try base.connection.rows(
            """
            SELECT source_id FROM sources WHERE name = ?1 COLLATE NOCASE
                OR name LIKE ?2 || '.%' ESCAPE '\\' OR name LIKE '%.' || ?2 || '.%' ESCAPE '\\'
            """, .text(name), .text(host), map: { $0.integer(0) })
        if rows.isEmpty {
            rows = try base.connection.rows(
                "SELECT source_id FROM sources WHERE name LIKE ? ESCAPE '\\'",
                .text("%" + Self.escapedForLike(name) + "%"), map: { $0.integer(0) })
        }
        let (publishers, cited) = (SQLCondition.in("ap.publisher_id", rows), SQLCondition.in("at.source_id", rows))
        return SQLCondition(
            sql: """
                f.fact_id IN (
                    SELECT sp.fact_id FROM articles AS ap CROSS JOIN statements AS sp USING (article_id)
                    WHERE \(publishers.sql)
                    UNION SELECT sa.fact_id FROM attributions AS at CROSS JOIN statements AS sa USING (statement_id)
                    WHERE \(cited.sql))
                """, values: publishers.values + cited.values)
    }

    /// The text with LIKE's signs escaped by a backslash.
    static func escapedForLike(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if [UInt8(ascii: "%"), UInt8(ascii: "_"), UInt8(ascii: "\\")].contains(byte) {
                bytes.append(UInt8(ascii: "\\"))
            }
            bytes.append(byte)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
