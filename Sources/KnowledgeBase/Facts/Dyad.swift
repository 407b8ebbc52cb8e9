internal import Model

/// Who with whom in which relation: a row of `dyads`.
struct Dyad: Hashable {
    /// The id of the relation type.
    var relation: String
    /// The subject's polity code.
    var subjectPolity: String
    /// The subject's name where the polity does not tell it apart, else empty.
    var subjectName: String
    /// The object's polity code.
    var objectPolity: String
    /// The object's name where the polity does not tell it apart, else empty.
    var objectName: String

    /// A dyad of those parts, as a row holds them.
    init(
        relation: String, subjectPolity: String, subjectName: String, objectPolity: String, objectName: String
    ) {
        self.relation = relation
        self.subjectPolity = subjectPolity
        self.subjectName = subjectName
        self.objectPolity = objectPolity
        self.objectName = objectName
    }

    /// The dyad of a statement of those parties.
    ///
    /// The one who holds an office or is accredited, and a government or movement that is recognised, is meant itself;
    /// in other relations it counts as its polity.
    init(subject: Party, relation: RelationType, object: Party) {
        self.relation = relation.id
        subjectPolity = subject.polity.rawValue
        objectPolity = object.polity.rawValue
        subjectName =
            subject.type == .person && relation.group == .status || subjectPolity.isEmpty ? subject.name : ""
        objectName =
            object.type != .polity && relation.group == .recognition || objectPolity.isEmpty ? object.name : ""
        if relation.isSymmetric, (objectPolity, objectName) < (subjectPolity, subjectName) {
            swap(&subjectPolity, &objectPolity)
            swap(&subjectName, &objectName)
        }
    }
}
