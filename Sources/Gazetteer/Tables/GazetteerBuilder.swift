import Model

/// Gathers the rows of the tables and makes a gazetteer of them.
struct GazetteerBuilder {
    private var entities: [GazetteerEntity] = []
    private var entityByID: [String: Int32] = [:]
    private var people: [(name: String, terms: [OfficeTerm])] = []
    private var personByName: [String: Int32] = [:]
    private var offices: [Office] = []
    private var organWords: [OrganWord] = []
    private var memberships: [Membership] = []
    private var neighbours: [PolityCode: Set<PolityCode>] = [:]
    private var contexts: [String: [BlockingContext]] = [:]
    private var names = NameIndex(capacity: 32_768)

    /// Adds the rows of a table.
    mutating func add(_ table: GazetteerTable) throws(GazetteerError) {
        try table.forEachRow { (row) throws(GazetteerError) in
            switch table.kind {
            case .polity, .organisation, .organ, .medium, .place, .group: try addEntity(row, of: table)
            case .membership: try addMembership(row, of: table)
            case .border: try addBorders(row, of: table)
            case .office: try addOffice(row, of: table)
            case .person: try addPerson(row, of: table)
            case .organ_word: try addOrganWord(row, of: table)
            case .phrase: try addPhrase(row, of: table)
            case .context: try addContext(row, of: table)
            case .given_name: try addGivenName(row, of: table)
            case .ambiguous: return
            }
        }
    }

    // MARK: - Entities

    private mutating func addEntity(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
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
        _ old: GazetteerEntity, with row: GazetteerTable.Row, aliases: [String]
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

    private mutating func addName(_ name: String, _ kind: NameKind, _ subject: NameSense.Subject, rule: CaseRule) {
        // "US" as an adjective must not match "Us".
        let isInCapitals =
            rule == .capitalised && !name.utf8.contains { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        names.add(name, NameSense(kind: kind, subject: subject), rule: isInCapitals ? .exact : rule)
        switch kind {
        case .adjective, .demonym, .demonymPlural, .officeTitle, .organWord, .otherName: return
        default:
            let last = name.utf8.lastIndex { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
            let word = last.map { name.utf8[name.utf8.index(after: $0)...] } ?? name.utf8[...]
            var key = NameKey()
            _ = key.append(String(Substring(word)))
            if key.capitals & 1 != 0 { names.noteLastWord(key) }
        }
    }

    private mutating func addMembership(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
        let group = try required("membership", in: row, of: table)
        _ = try required("members", in: row, of: table)
        memberships.append(
            Membership(
                group: PolityCode(group), members: Set(row.list("members").map { PolityCode($0) }),
                period: try row.period()))
    }

    /// Notes neighbours both ways.
    private mutating func addBorders(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
        let code = PolityCode(try required("border", in: row, of: table))
        for other in (row.list("with") + row.list("sea")).map({ PolityCode($0) }) {
            neighbours[code, default: []].insert(other)
            neighbours[other, default: []].insert(code)
        }
    }

    // MARK: - Offices and persons

    private mutating func addOffice(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
        let title = try required("office", in: row, of: table)
        let office = Office(
            title: title, role: try required("role", in: row, of: table),
            actsForPolity: try flag("acts", in: row, of: table), hasHost: try flag("host", in: row, of: table))
        let subject = NameSense.Subject.office(OfficeIndex(value: Int32(offices.count)))
        offices.append(office)
        for name in [title] + row.list("variants") { addName(name, .officeTitle, subject, rule: .capitalised) }
    }

    private mutating func addPerson(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
        let name = try required("person", in: row, of: table)
        let term = OfficeTerm(
            role: try required("role", in: row, of: table), title: row["title"].isEmpty ? row["role"] : row["title"],
            polity: PolityCode(try required("code", in: row, of: table)), period: try row.period(),
            attested: try row.attested())
        let subject: NameSense.Subject
        if let index = personByName[name] {
            people[Int(index)].terms.append(term)
            subject = .person(PersonIndex(value: index))
        } else {
            let index = Int32(people.count)
            people.append((name, [term]))
            personByName[name] = index
            subject = .person(PersonIndex(value: index))
            addName(name, .person, subject, rule: .capitalised)
        }
        for form in row.list("variants") { addName(form, .person, subject, rule: .capitalised) }
        for form in row.list("surname") { addName(form, .surname, subject, rule: .capitalised) }
    }

    private mutating func addOrganWord(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
        let words = try required("organ_word", in: row, of: table)
        let subject = NameSense.Subject.organWord(OrganWordIndex(value: Int32(organWords.count)))
        organWords.append(
            OrganWord(words: words, kind: try required("kind", in: row, of: table), role: row["role"]))
        for name in [words] + row.list("variants") { addName(name, .organWord, subject, rule: .capitalised) }
    }

    // MARK: - What names nobody

    private mutating func addPhrase(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
        addName(try required("phrase", in: row, of: table), .otherName, .other, rule: .capitalised)
        for name in row.list("variants") { addName(name, .otherName, .other, rule: .capitalised) }
    }

    private mutating func addContext(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
        let name = try required("context", in: row, of: table)
        guard let place = BlockingContext.Place(rawValue: row["place"]) else {
            throw .badCell(
                file: table.name, line: row.line, column: "place", value: row["place"],
                expected: "before, after or near")
        }
        contexts[name, default: []].append(
            BlockingContext(place: place, cues: row.list("cues"), meaning: row["meaning"]))
    }

    private mutating func addGivenName(_ row: GazetteerTable.Row, of table: GazetteerTable) throws(GazetteerError) {
        var key = NameKey()
        _ = key.append(try required("given_name", in: row, of: table))
        names.noteGivenName(key)
    }

    // MARK: - Cells

    private func required(
        _ column: String, in row: GazetteerTable.Row, of table: GazetteerTable
    ) throws(GazetteerError) -> String {
        let cell = row[column]
        if cell.isEmpty { throw .emptyCell(file: table.name, line: row.line, column: column) }
        return cell
    }

    private func flag(
        _ column: String, in row: GazetteerTable.Row, of table: GazetteerTable
    ) throws(GazetteerError) -> Bool {
        switch row[column] {
        case "yes": true
        case "no", "": false
        default:
            throw .badCell(
                file: table.name, line: row.line, column: column, value: row[column], expected: "yes or no")
        }
    }

    /// The gazetteer of all that was added.
    consuming func finished() -> Gazetteer {
        names.finish { [entities, people, offices, organWords] subject in
            switch subject {
            case .entity(let index): entities[Int(index.value)].id
            case .person(let index): people[Int(index.value)].name
            case .office(let index): offices[Int(index.value)].title
            case .organWord(let index): organWords[Int(index.value)].words
            case .other: ""
            }
        }
        let sortedPeople = people.map { person in
            GazetteerPerson(
                name: person.name,
                terms: person.terms.count == 1
                    ? person.terms
                    : person.terms.sorted {
                        ($0.period.from ?? .first, $0.period.to ?? .last, $0.polity, $0.role)
                            < ($1.period.from ?? .first, $1.period.to ?? .last, $1.polity, $1.role)
                    })
        }
        for name in contexts.keys {
            contexts[name]?.sort { ($0.place.rawValue, $0.meaning) < ($1.place.rawValue, $1.meaning) }
        }
        return Gazetteer(
            entities: entities, people: sortedPeople, offices: offices, organWords: organWords, names: names,
            entityByID: entityByID, personByName: personByName, memberships: memberships,
            neighbours: neighbours, contexts: contexts)
    }
}
