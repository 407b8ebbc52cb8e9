internal import Embedded
internal import Model

/// The words that the finders go by, from `Seeds/actors/`.
struct ActorLexicon: Sendable {
    /// The titles of which none means another.
    private(set) var ownTitles: Set<String> = []
    /// Titles of offices and callings, singular and plural.
    private(set) var titles = PhraseTable<OfficeTitle>()
    /// Nouns for the organs of a polity.
    private(set) var organs = PhraseTable<OrganNoun>()
    /// Common nouns for a polity, singular and plural.
    private(set) var nouns = PhraseTable<PolityNoun>()
    /// What adjectives say of a polity: the polities that they fit.
    private(set) var descriptions = PhraseTable<Set<PolityCode>>()
    /// Phrases with the name of a polity that mean no party, and what they mean.
    private(set) var phrases = PhraseTable<String>()
    /// Names that mean several things, by the name in lower case.
    private(set) var homographs: [String: Homograph] = [:]
    /// "North" and "south" of divided lands.
    private(set) var directions: [String: [Direction]] = [:]
    /// Given names that go with one gender.
    private(set) var genders: [String: Gender] = [:]
    /// The adjectives that stand behind a hyphen for a polity, by combining form: "sino" is Chinese.
    private(set) var combiningForms: [String: String] = [:]
    /// The numbers that stand before nominals, by word.
    private(set) var numbers: [String: Int] = [:]
    /// The closed lists.
    let lists: ActorLists

    /// Reads the tables.
    ///
    /// - Throws: `SeedTableError` when one is missing or not as documented in it.
    init() throws(SeedTableError) {
        lists = try ActorLists()
        try readTitles()
        try readOrgans()
        try readNouns()
        try readNames()
        try readLists()
    }

    private mutating func readTitles() throws(SeedTableError) {
        let table = try SeedTable(
            embedded: "Seeds/actors/titles.tsv", required: ["title", "kind", "polities", "traits"])
        for row in table.rows {
            guard let kind = OfficeTitle.Kind(rawValue: row["kind"]) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "kind", value: row["kind"], expected: "a kind of office")
            }
            let name = row["title"]
            let polities = row["polities"].utf8.split(separator: UInt8(ascii: " ")).map {
                Self.code(String(Substring($0)))
            }
            var traits: Set<OfficeTitle.Trait> = []
            for word in row.list("traits") {
                guard let trait = OfficeTitle.Trait(rawValue: word) else {
                    let known = OfficeTitle.Trait.allCases.map(\.rawValue).joined(separator: ", ")
                    throw table.fault(in: row, "traits", word, expected: "one or more of \(known), separated by |")
                }
                traits.insert(trait)
            }
            if traits.contains(.own) { ownTitles.insert(name) }
            let plurals = OfficeTitle.plurals(of: name).map { ($0, true) }
            for (form, isPlural) in [(name, false)] + plurals {
                for prefix in ["", "ex-"] {
                    titles.insert(
                        prefix + form,
                        OfficeTitle(
                            name: name, kind: kind, isPlural: isPlural, isFormer: !prefix.isEmpty,
                            polities: isPlural ? [] : polities, traits: traits))
                }
            }
        }
    }

    private mutating func readOrgans() throws(SeedTableError) {
        let table = try SeedTable(embedded: "Seeds/actors/organs.tsv", required: ["noun", "kind", "party"])
        for row in table.rows {
            let noun = row["noun"]
            let isParty = row["party"] == "organ"
            organs.insert(
                noun,
                OrganNoun(name: noun, kind: row["kind"], isParty: isParty, isPlural: noun.hasSuffix("s") && !isParty))
            for plural in OfficeTitle.plurals(of: noun) where row["kind"] != "troops" {
                organs.insert(plural, OrganNoun(name: noun, kind: row["kind"], isParty: isParty, isPlural: true))
            }
        }
    }

    private mutating func readNouns() throws(SeedTableError) {
        let table = try SeedTable(embedded: "Seeds/actors/nouns.tsv", required: ["noun", "plural", "kinds"])
        for row in table.rows {
            var kinds: [PolityNoun.Kind] = []
            for text in row.list("kinds") {
                guard let kind = PolityNoun.Kind(rawValue: text) else {
                    throw SeedTableError.badCell(
                        file: table.name, line: row.line, column: "kinds", value: text, expected: "a kind of polity")
                }
                kinds.append(kind)
            }
            let name = row["noun"].isEmpty ? row["plural"] : row["noun"]
            if !row["noun"].isEmpty { nouns.insert(row["noun"], PolityNoun(name: name, kinds: kinds, isPlural: false)) }
            if !row["plural"].isEmpty {
                nouns.insert(row["plural"], PolityNoun(name: name, kinds: kinds, isPlural: true))
            }
        }
    }

    private mutating func readNames() throws(SeedTableError) {
        for row in try SeedTable(embedded: "Seeds/actors/descriptions.tsv", required: ["word", "codes"]).rows {
            let codes = row["codes"].utf8.split(separator: UInt8(ascii: " ")).map { Self.code(String(Substring($0))) }
            descriptions.insert(row["word"], Set(codes))
        }
        for row in try SeedTable(embedded: "Seeds/actors/phrases.tsv", required: ["phrase", "meaning"]).rows {
            phrases.insert(row["phrase"], row["meaning"])
        }
        for row in try SeedTable(embedded: "Seeds/actors/homographs.tsv", required: ["name", "code", "words"]).rows {
            let name = row["name"].lowercased()
            if row["code"] == "?" {
                homographs[name, default: Homograph(readings: [], isOpen: false)].isOpen = true
                continue
            }
            let cues = row.list("words")
            let reading = Homograph.Reading(
                code: row["code"] == "-" ? nil : Self.code(row["code"]),
                words: cues.filter { !$0.hasPrefix("=") },
                polities: cues.filter { $0.hasPrefix("=") }.map { Self.code(String($0.dropFirst())) })
            homographs[name, default: Homograph(readings: [], isOpen: false)].readings.append(reading)
        }
        let table = try SeedTable(
            embedded: "Seeds/actors/directions.tsv", required: ["word", "code", "partner", "since"])
        for row in table.rows {
            directions[row["word"], default: []].append(
                Direction(
                    code: Self.code(row["code"]), partner: Self.code(row["partner"]), since: Int(row["since"]) ?? 0,
                    until: Int(row["until"])))
        }
    }

    private mutating func readLists() throws(SeedTableError) {
        for word in lists[.number] {
            let parts = word.utf8.split(separator: UInt8(ascii: "="))
            if parts.count == 2, let value = Int(String(Substring(parts[1]))) {
                numbers[String(Substring(parts[0]))] = value
            }
        }
        for word in lists[.combiningForm] {
            let parts = word.utf8.split(separator: UInt8(ascii: "="))
            if parts.count == 2 { combiningForms[String(Substring(parts[0]))] = String(Substring(parts[1])) }
        }
        for row in try SeedTable(embedded: "Seeds/actors/given-names.tsv", required: ["name", "gender"]).rows {
            genders[row["name"]] = Gender(rawValue: row["gender"])
        }
    }

    /// A code as the tables write it, with `_` for a space.
    private static func code(_ text: String) -> PolityCode {
        PolityCode(text.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }.joined(separator: " "))
    }
}
