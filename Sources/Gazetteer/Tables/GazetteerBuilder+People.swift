import Model

/// Offices, those who hold them, and the nouns for organs.
extension GazetteerBuilder {
    /// Adds an office.
    mutating func addOffice(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
        let title = try required("office", in: row, of: table)
        let office = Office(
            title: title, role: try required("role", in: row, of: table),
            actsForPolity: try flag("acts", in: row, of: table), hasHost: try flag("host", in: row, of: table))
        let subject = NameSense.Subject.office(OfficeIndex(value: Int32(offices.count)))
        offices.append(office)
        for name in [title] + row.list("variants") { addName(name, .officeTitle, subject, rule: .capitalised) }
    }

    /// Adds a person, or a further term of one that is there.
    mutating func addPerson(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
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

    /// Adds a noun for an organ.
    mutating func addOrganWord(_ row: GazetteerRow, of table: GazetteerTable) throws(GazetteerError) {
        let words = try required("organ_word", in: row, of: table)
        let subject = NameSense.Subject.organWord(OrganWordIndex(value: Int32(organWords.count)))
        organWords.append(
            OrganWord(words: words, kind: try required("kind", in: row, of: table), role: row["role"]))
        for name in [words] + row.list("variants") { addName(name, .organWord, subject, rule: .capitalised) }
    }
}
