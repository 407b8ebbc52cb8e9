package import Model

/// The table `entities`: the participants and what is known of them.
package enum EntityTable {
    /// The columns.
    package static let table = ExportTable(
        name: "entities", description: "One row for each participant.",
        columns: [
            ExportColumn("id", .code, "Stable identifier."),
            ExportColumn("name", .text, "Canonical name."),
            ExportColumn("type", .code, "polity, person, organ, organisation or movement."),
            ExportColumn("polity", .code, "Code of the polity that it is or acts for."),
            ExportColumn("iso3", .code, "ISO 3166-1 alpha-3; empty when ISO does not list it."),
            ExportColumn("wikidata", .code, "Wikidata item; empty when it is not known."),
            ExportColumn("claimed_by", .code, "Code of the polity that claims its territory; empty for none."),
            ExportColumn("valid_from", .edtf, "When it began, in EDTF; empty when it is not known."),
            ExportColumn("valid_to", .edtf, "When it ended, in EDTF; empty while it lasts or when it is not known."),
            ExportColumn("aliases", .list, "Its other names."),
            ExportColumn("statements", .integer, "How many statements name it."),
        ])

    /// The row of an entity.
    package static func row(_ record: EntityRecord) -> [ExportCell] {
        [
            .text(record.id), .text(record.party.name), .text(record.party.type.rawValue),
            .text(record.party.polity.rawValue), .text(record.iso3), .text(record.wikidata), .text(record.claimedBy),
            .text(record.validFrom), .text(record.validTo), .list(record.aliases), .integer(record.statements),
        ]
    }
}
