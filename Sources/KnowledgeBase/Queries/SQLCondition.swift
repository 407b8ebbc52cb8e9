internal import SQLite

/// A part of a `WHERE` clause with the values that it binds.
struct SQLCondition {
    /// The SQL, with a question mark for each value.
    var sql: String
    /// The values, in the order of the question marks.
    var values: [SQLValue] = []

    /// How many conditions stand side by side.
    private static let mostInRow = 16

    /// All of the conditions; no condition holds always.
    static func all(_ conditions: [SQLCondition]) -> SQLCondition {
        if conditions.isEmpty { return SQLCondition(sql: "TRUE") }
        // Each in a row is one level deeper, which SQLite limits: of many each half is a condition.
        if conditions.count > mostInRow {
            let half = conditions.count / 2
            return all([all(Array(conditions[..<half])), all(Array(conditions[half...]))])
        }
        return SQLCondition(
            sql: conditions.map { "(" + $0.sql + ")" }.joined(separator: " AND "),
            values: conditions.flatMap(\.values))
    }

    /// The condition that the column holds one of those numbers; the SQL is the same however many there are.
    static func `in`(_ column: String, _ rows: some Sequence<Int>) -> SQLCondition {
        SQLCondition(
            sql: "\(column) IN (SELECT value FROM json_each(?))",
            values: [.text("[" + rows.map { String($0) }.joined(separator: ",") + "]")])
    }

    /// Any of the conditions; no condition never holds.
    static func any(_ conditions: [SQLCondition]) -> SQLCondition {
        if conditions.isEmpty { return SQLCondition(sql: "FALSE") }
        return SQLCondition(
            sql: conditions.map { "(" + $0.sql + ")" }.joined(separator: " OR "), values: conditions.flatMap(\.values))
    }
}
