import Model

/// Gathers the rows of the tables and makes a gazetteer of them.
struct GazetteerBuilder {
    /// The entities, in the order of the tables.
    var entities: [GazetteerEntity] = []
    /// Their places by identifier.
    var entityByID: [String: Int32] = [:]
    /// The people with their terms of office.
    var people: [(name: String, terms: [OfficeTerm])] = []
    /// Their places by name.
    var personByName: [String: Int32] = [:]
    /// The offices.
    var offices: [Office] = []
    /// The common nouns for organs.
    var organWords: [OrganWord] = []
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

    /// Adds a name of a kind for somebody or something.
    mutating func addName(_ name: String, _ kind: NameKind, _ subject: NameSense.Subject, rule: CaseRule) {
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

    private mutating func addMembership(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
        let group = try required("membership", in: row, of: table)
        _ = try required("members", in: row, of: table)
        memberships.append(
            Membership(
                group: PolityCode(group), members: Set(row.list("members").map { PolityCode($0) }),
                period: try row.period()))
    }

    /// Notes neighbours both ways.
    private mutating func addBorders(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
        let code = PolityCode(try required("border", in: row, of: table))
        for other in (row.list("with") + row.list("sea")).map({ PolityCode($0) }) {
            neighbours[code, default: []].insert(other)
            neighbours[other, default: []].insert(code)
        }
    }

    private mutating func addPhrase(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
        addName(try required("phrase", in: row, of: table), .otherName, .other, rule: .capitalised)
        for name in row.list("variants") { addName(name, .otherName, .other, rule: .capitalised) }
    }

    private mutating func addContext(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
        let name = try required("context", in: row, of: table)
        guard let place = BlockingContext.Place(rawValue: row["place"]) else {
            throw .badCell(
                file: table.name, line: row.line, column: "place", value: row["place"],
                expected: "before, after or near")
        }
        contexts[name, default: []].append(
            BlockingContext(place: place, cues: row.list("cues"), meaning: row["meaning"]))
    }

    private mutating func addGivenName(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
        var key = NameKey()
        _ = key.append(try required("given_name", in: row, of: table))
        names.noteGivenName(key)
    }

    /// A cell that must not be empty.
    func required(
        _ column: String, in row: GazetteerRow, of table: GazetteerTable
    ) throws(GazetteerError) -> String {
        let cell = row[column]
        if cell.isEmpty { throw .emptyCell(file: table.name, line: row.line, column: column) }
        return cell
    }

    /// A cell that says yes or no; an empty one says no.
    func flag(
        _ column: String, in row: GazetteerRow, of table: GazetteerTable
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
        let participants = entities.filter { $0.type != nil && $0.kind != .organ }
        return Gazetteer(
            entities: entities, people: sortedPeople, offices: offices, organWords: organWords, names: names,
            participants: participants.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) },
            personNames: people.map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
            entityByID: entityByID, personByName: personByName, memberships: memberships,
            neighbours: neighbours, contexts: contexts)
    }
}
