/// A value of JSON (RFC 8259); of keys that an object repeats, the last counts.
package indirect enum JSONValue: Equatable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number, as written.
    case number(String)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object; the order of keys is not kept.
    case object([String: JSONValue])

    /// The value under the key; nil when this is no object or has no such key.
    package subscript(key: String) -> JSONValue? {
        if case .object(let members) = self { members[key] } else { nil }
    }

    /// The elements of an array, or the value itself as the only one; none for `null`.
    package var elements: [JSONValue] {
        switch self {
        case .array(let elements): elements
        case .null: []
        default: [self]
        }
    }

    /// The string; nil for anything else.
    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }
}
