/// The columns that statements and facts have in common.
enum ActColumns {
    /// Who did it, the relation, and to whom.
    static let parties = [
        ExportColumn("subject", .text, "Canonical name of who did it."),
        ExportColumn("subject_type", .code, "polity, person, organ, organisation or movement."),
        ExportColumn("subject_polity", .code, "Code of the polity that the subject is or acts for."),
        ExportColumn("relation", .code, "Relation type, as in the codebook."),
        ExportColumn("object", .text, "Canonical name of to whom it was done."),
        ExportColumn("object_type", .code, "polity, person, organ, organisation or movement."),
        ExportColumn("object_polity", .code, "Code of the polity that the object is or acts for."),
    ]

    /// How it is told.
    static let modality = ExportColumn("modality", .code, "actual, intended, possible or negated.")

    /// How sure it is.
    static let confidence = ExportColumn("confidence", .decimal, "How sure the extractor is, 0 to 1.")

    /// What a person decided.
    static let status = ExportColumn(
        "status", .code, "What a person decided: unreviewed, accepted, edited or rejected.")
}
