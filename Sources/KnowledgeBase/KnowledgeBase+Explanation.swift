package import Model
internal import SQLite

extension KnowledgeBase {
    /// The SQL that selects the facts of a query, with its values in place, for `chancery sql` and for a reader.
    ///
    /// What holds on a day, and what was known on one, is worked out from these facts afterwards; a remark says so.
    package func explanation(of query: FactQuery) throws -> String {
        let condition = SQLCondition.all(
            [try FactSelection(query, in: self).condition(of: query)] + Self.conditions(of: query))
        var lines: [String] = []
        if let day = query.asOf {
            let name = day == .last ? "the latest day" : day.description
            lines.append("-- of these, what holds on \(name) by the acts that begin and end it")
        }
        if let day = query.knownAt { lines.append("-- by articles published until \(day) only") }
        lines.append("SELECT f.* FROM facts AS f WHERE \(Self.filled(condition));")
        return lines.joined(separator: "\n")
    }

    /// The condition with its values in the places of the question marks.
    private static func filled(_ condition: SQLCondition) -> String {
        var bytes: [UInt8] = []
        var values = condition.values[...]
        for byte in condition.sql.utf8 {
            if byte == UInt8(ascii: "?"), let value = values.popFirst() {
                bytes += literal(value)
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
