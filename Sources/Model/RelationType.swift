/// A type of relation between two parties, a row of `Seeds/relations.tsv`.
public struct RelationType: Hashable, Sendable {
    /// The id that tables and exports use, such as `recognised`.
    public let id: String
    /// The verb phrase that reads between subject and object, such as `sent a letter to`.
    public let label: String
    /// The verb phrase that reads between object and subject, such as `received a letter from`.
    public let inverseLabel: String
    /// Whether the relation holds both ways, so that it is stored once.
    public let isSymmetric: Bool
    /// The group that the type belongs to.
    public let group: RelationGroup
    /// The PLOVER event that is derived on export; `-` when there is none.
    public let plover: String
    /// The CAMEO code that is derived on export; `-` when there is none.
    public let cameo: String
    /// What it has in common with types of other groups.
    public let traits: Set<RelationTrait>
    /// What the relation means, in one sentence.
    public let meaning: String

    /// A relation type of those parts.
    public init(
        id: String, label: String, inverseLabel: String, isSymmetric: Bool, group: RelationGroup, plover: String,
        cameo: String, traits: Set<RelationTrait>, meaning: String
    ) {
        self.id = id
        self.label = label
        self.inverseLabel = inverseLabel
        self.isSymmetric = isSymmetric
        self.group = group
        self.plover = plover
        self.cameo = cameo
        self.traits = traits
        self.meaning = meaning
    }
}
