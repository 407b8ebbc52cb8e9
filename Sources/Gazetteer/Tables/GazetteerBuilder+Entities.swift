import Model

/// Polities, organisations, organs, media, places and groups.
extension GazetteerBuilder {
    /// Adds an entity, or what the row says of one that is there.
    mutating func addEntity(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
        let key = try required(table.kind.rawValue, in: row, of: table)
        // Agencies and cities may be written like the code of a polity (ATA), so they have names of their own kind.
        let id = [.organ, .medium, .place].contains(table.kind) ? table.kind.rawValue + "/" + key : key
        let kindText = row["kind"]
        let kind: EntityKind
        switch table.kind {
        case .organ: kind = .organ
        case .medium: kind = .medium
        case .place: kind = .place
        case .group: kind = .group
        default:
            if let named = EntityKind(rawValue: kindText) {
                kind = named
            } else if kindText.isEmpty {
                kind = table.kind == .polity ? .state : .organisation
            } else {
                throw .badCell(
                    file: table.name, line: row.line, column: "kind", value: kindText,
                    expected: EntityKind.allCases.map(\.rawValue).joined(separator: ", "))
            }
        }
        let name = row["name"].isEmpty ? key : row["name"]
        let code = kind == .group ? id : row["code"]
        let abbreviations = row.list("abbreviations")
        let named: [(String, NameKind)] = [
            ("official", .official), ("variants", .variant), ("local", .local), ("former", .former),
        ]
        var aliases: [String] = []
        let subject: NameSense.Subject
        let adjectives = row.list("adjectives")
        let capital = row.list("capital")
        let seat = row["seat"]
        for (column, _) in named { aliases += row.list(column) }
        aliases += abbreviations
        if let index = entityByID[id] {
            subject = .entity(EntityIndex(value: index))
            entities[Int(index)] = try merged(entities[Int(index)], with: row, aliases: aliases)
        } else {
            let entity = GazetteerEntity(
                id: id, code: PolityCode(code.isEmpty ? key : code), name: name, kind: kind, iso2: row["iso2"],
                wikidata: row["wikidata"],
                claimedBy: (row.list("claimed_by") + row.list("base")).map { PolityCode($0) },
                period: try row.period(), capital: capital.first ?? seat, aliases: aliases, adjectives: adjectives)
            let index = Int32(entities.count)
            entities.append(entity)
            entityByID[id] = index
            subject = .entity(EntityIndex(value: index))
        }
        addName(name, .canonical, subject, rule: .capitalised)
        for (column, nameKind) in named {
            for alias in row.list(column) { addName(alias, nameKind, subject, rule: .capitalised) }
        }
        for alias in abbreviations { addName(alias, .abbreviation, subject, rule: .exact) }
        for word in adjectives { addName(word, .adjective, subject, rule: .capitalised) }
        for word in row.list("demonym") { addName(word, .demonym, subject, rule: .capitalised) }
        for word in row.list("demonyms") { addName(word, .demonymPlural, subject, rule: .capitalised) }
        for word in capital + row.list("seats") { addName(word, .capital, subject, rule: .capitalised) }
        for word in row.list("metonyms") { addName(word, .metonym, subject, rule: .capitalised) }
    }

    /// An entity with what a further row says of it.
    private func merged(
        _ old: GazetteerEntity, with row: GazetteerRow, aliases: [String]
    ) throws(GazetteerError) -> GazetteerEntity {
        let period = try row.period()
        let claimedBy = row.list("claimed_by").map { PolityCode($0) }
        return GazetteerEntity(
            id: old.id, code: row["code"].isEmpty ? old.code : PolityCode(row["code"]),
            name: row["name"].isEmpty ? old.name : row["name"], kind: EntityKind(rawValue: row["kind"]) ?? old.kind,
            iso2: row["iso2"].isEmpty ? old.iso2 : row["iso2"],
            wikidata: row["wikidata"].isEmpty ? old.wikidata : row["wikidata"],
            claimedBy: claimedBy.isEmpty ? old.claimedBy : claimedBy,
            period: ValidityPeriod(from: period.from ?? old.period.from, to: period.to ?? old.period.to),
            capital: row.list("capital").first ?? old.capital, aliases: old.aliases + aliases,
            adjectives: old.adjectives + row.list("adjectives"))
    }
}
