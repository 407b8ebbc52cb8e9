internal import SQLite

/// A part of a `WHERE` clause with the values that it binds.
struct SQLCondition {
    var sql: String
    var values: [SQLValue] = []

    /// Both conditions; no condition holds always.
    static func all(_ conditions: [SQLCondition]) -> SQLCondition {
        if conditions.isEmpty { return SQLCondition(sql: "TRUE") }
        return SQLCondition(
            sql: conditions.map { "(" + $0.sql + ")" }.joined(separator: " AND "),
            values: conditions.flatMap(\.values))
    }

    /// Either condition.
    static func any(_ conditions: [SQLCondition]) -> SQLCondition {
        SQLCondition(
            sql: conditions.map { "(" + $0.sql + ")" }.joined(separator: " OR "), values: conditions.flatMap(\.values))
    }
}
