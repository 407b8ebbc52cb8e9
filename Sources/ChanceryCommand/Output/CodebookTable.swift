internal import Export
internal import Model

/// The relation types as a table.
enum CodebookTable {
    /// The columns.
    static let table = ExportTable(
        name: "relation_types", description: "Every relation type.",
        columns: [
            ExportColumn("id", .code, "The id in exports."),
            ExportColumn("label", .text, "The verb phrase between subject and object."),
            ExportColumn("inverse_label", .text, "The verb phrase between object and subject."),
            ExportColumn("symmetric", .code, "yes when it holds both ways and is stored once."),
            ExportColumn("group", .code, "The group that it belongs to."),
            ExportColumn("plover", .code, "PLOVER event; - for none."),
            ExportColumn("cameo", .code, "CAMEO code; - for none."),
            ExportColumn("traits", .text, "What it has in common with types of other groups."),
            ExportColumn("meaning", .text, "What it means."),
        ])

    /// The row of a type.
    static func row(_ type: RelationType) -> [ExportCell] {
        [
            .text(type.id), .text(type.label), .text(type.inverseLabel), .text(type.isSymmetric ? "yes" : "no"),
            .text(type.group.rawValue), .text(type.plover), .text(type.cameo),
            .text(type.traits.map(\.rawValue).sorted().joined(separator: " ")), .text(type.meaning),
        ]
    }
}
