package import Model

/// New values that a person gives a statement; nil leaves a value as it is.
package struct StatementEdit: Hashable, Sendable {
    /// The EDTF date; empty for none.
    package var date: String?
    /// Whether it is told as done, planned, possible or denied.
    package var modality: Modality?
    /// The id of a relation type.
    package var relation: String?
    /// Who did it.
    package var subject: Party?
    /// To whom it was done.
    package var object: Party?

    /// An edit that changes nothing.
    package init() {}

    /// Whether nothing is changed.
    package var isEmpty: Bool { self == StatementEdit() }

    /// The edit as a decision keeps it.
    var changes: [String: String] {
        var changes: [String: String] = [:]
        changes["date"] = date
        changes["modality"] = modality?.rawValue
        changes["relation"] = relation
        changes["subject"] = subject.map { EntityKey.text($0) }
        changes["object"] = object.map { EntityKey.text($0) }
        return changes
    }

    /// The edit that a decision keeps; what it does not understand is left out.
    init(changes: [String: String]) {
        date = changes["date"].flatMap { $0.isEmpty || EventDate(edtf: $0) != nil ? $0 : nil }
        modality = changes["modality"].flatMap { Modality(rawValue: $0) }
        relation = changes["relation"]
        subject = changes["subject"].flatMap { EntityKey.party($0) }
        object = changes["object"].flatMap { EntityKey.party($0) }
    }

    /// Takes over what the later edit changes.
    mutating func merge(_ later: StatementEdit) {
        date = later.date ?? date
        modality = later.modality ?? modality
        relation = later.relation ?? relation
        subject = later.subject ?? subject
        object = later.object ?? object
    }
}

/// How decisions write an entity: `Name|type|CODE`.
package enum EntityKey {
    /// The entity as text.
    static func text(_ party: Party) -> String {
        [party.name, party.type.rawValue, party.polity.rawValue].joined(separator: "|")
    }

    /// The entity of a text; nil when it is none.
    package static func party(_ text: String) -> Party? {
        let parts = text.utf8.split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
        guard parts.count >= 3, let type = EntityType(rawValue: String(Substring(parts[parts.count - 2]))) else {
            return nil
        }
        let name = parts.dropLast(2).map { String(Substring($0)) }.joined(separator: "|")
        return Party(name: name, type: type, polity: PolityCode(String(Substring(parts[parts.count - 1]))))
    }
}
