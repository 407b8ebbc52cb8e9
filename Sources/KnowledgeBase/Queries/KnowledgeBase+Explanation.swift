package import Model
internal import SQLite

extension KnowledgeBase {
    /// The SQL that gives the facts of an answer, with its values in place, for `chancery sql` and for a reader.
    ///
    /// What holds on a day, what was known on one, and what an order or a comparison leaves of the rows is worked out
    /// by the program; then the rows are named one by one, and a remark says so.
    ///
    /// - Parameters:
    ///   - queries: the queries that the facts come from.
    ///   - ids: the facts.
    package func explanation(of queries: [FactQuery], giving ids: [String]) throws -> String {
        let condition = SQLCondition.any(
            try queries.map { query in
                .all([try FactSelection(query, in: self).condition(of: query)] + Self.conditions(of: query))
            })
        var lines: [String] = []
        for day in Set(queries.compactMap(\.asOf)).sorted() {
            let name = day == .last ? "the latest day" : day.description
            lines.append("-- of these, what holds on \(name) by the acts that begin and end it")
        }
        for day in Set(queries.compactMap(\.knownAt)).sorted() {
            lines.append("-- by articles published until \(day) only")
        }
        var selected: [String] = []
        try connection.forEachRow("SELECT f.id FROM facts AS f WHERE \(condition.sql)", condition.values) {
            selected.append($0.text(0))
        }
        var sql = "SELECT * FROM facts_v WHERE id IN (SELECT f.id FROM facts AS f WHERE \(Self.filled(condition)))"
        if Set(selected) != Set(ids) {
            lines.append("-- the program leaves \(ids.count) of \(selected.count) rows")
            let list = ids.sorted().map { String(decoding: Self.literal(.text($0)), as: UTF8.self) }
            sql += " AND id IN (\(list.joined(separator: ", ")))"
        }
        lines.append(sql + ";")
        return lines.joined(separator: "\n")
    }

    /// The condition with its values in the places of the question marks.
    private static func filled(_ condition: SQLCondition) -> String {
        var bytes: [UInt8] = []
        var values = condition.values[...]
        for byte in condition.sql.utf8 {
            if byte == UInt8(ascii: "?"), let value = values.popFirst() {
                bytes += literal(value)
            } else if byte == UInt8(ascii: "\n") {
                // One line, so that it can be pasted.
                bytes.append(UInt8(ascii: " "))
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func literal(_ value: SQLValue) -> [UInt8] {
        switch value {
        case .integer(let number): return Array(String(number).utf8)
        case .real(let number): return Array(String(number).utf8)
        case .null, .blob: return Array("NULL".utf8)
        case .text(let text):
            var bytes = [UInt8(ascii: "'")]
            for byte in text.utf8 {
                if byte == UInt8(ascii: "'") { bytes.append(byte) }
                bytes.append(byte)
            }
            return bytes + [UInt8(ascii: "'")]
        }
    }
}
