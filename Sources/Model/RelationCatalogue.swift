/// The relation types that the program knows, in their documented order.
public struct RelationCatalogue: Sendable {
    /// The types in order.
    public let types: [RelationType]

    private let byID: [String: RelationType]

    /// A catalogue of those types; a later type of the same id is left out.
    public init(_ types: [RelationType]) {
        self.types = types
        self.byID = Dictionary(types.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The type of that id, in British or American spelling (`recognised`, `recognized`); nil when there is none.
    public subscript(id: String) -> RelationType? {
        byID[id] ?? byID[Self.britishSpelling(of: id)]
    }

    /// Whether the type of that id has the trait; false for an id that there is none of.
    public func has(_ trait: RelationTrait, _ id: String) -> Bool {
        byID[id]?.traits.contains(trait) == true
    }

    /// Whether there are ids, and the types of all of them have the trait.
    public func have(_ trait: RelationTrait, _ ids: [String]) -> Bool {
        !ids.isEmpty && ids.allSatisfy { has(trait, $0) }
    }

    /// Whether one of the types of the ids has the trait.
    public func anyHas(_ trait: RelationTrait, _ ids: [String]) -> Bool { ids.contains { has(trait, $0) } }

    /// The ids of the types that have the trait, in order.
    public func ids(with trait: RelationTrait) -> [String] { types.filter { $0.traits.contains(trait) }.map(\.id) }

    /// The id with the American endings turned British: `recognized` to `recognised`, `apologized_to` likewise.
    private static func britishSpelling(of id: String) -> String {
        var bytes = Array(id.utf8)
        for index in bytes.indices where bytes[index] == UInt8(ascii: "z") { bytes[index] = UInt8(ascii: "s") }
        return String(decoding: bytes, as: UTF8.self)
    }
}
