internal import JSON

extension JSONValue {
    /// The string, or the number as written; of an object its `name`, `#text` or `@value`, of an array its texts, one a
    /// line. Nil for the rest.
    var text: String? {
        switch self {
        case .string(let text): return text
        case .number(let number): return number
        case .array(let elements):
            let texts = elements.compactMap(\.text)
            return texts.isEmpty ? nil : texts.joined(separator: "\n")
        case .object(let members):
            for key in ["name", "title", "#text", "@value", "text", "uri"] {
                if case .string(let text)? = members[key] { return text }
            }
            return nil
        case .null, .bool: return nil
        }
    }
}
