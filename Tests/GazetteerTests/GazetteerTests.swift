import Embedded
import Model
import Testing

@testable import Gazetteer

@Suite struct GazetteerTests {
    static let gazetteer = Result { try Gazetteer.seeded() }

    private func gazetteer() throws -> Gazetteer { try Self.gazetteer.get() }

    /// The codes that a name on its own can mean, sorted.
    private func codes(_ name: String, ignoringCase: Bool = false) throws -> [String] {
        Set(try gazetteer().entities(named: name, ignoringCase: ignoringCase).map(\.code.rawValue)).sorted()
    }

    /// The day of that ISO date.
    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

    @Test(arguments: NameCorpus.codesByName) func nameHasCode(name: String, code: String) throws {
        #expect(try codes(name) == code.split(separator: "|").map(String.init))
    }

    @Test(arguments: NameCorpus.nobody) func wordNamesNobody(word: String) throws {
        #expect(try codes(word) == [])
    }

    @Test(arguments: NameCorpus.codes) func everyPromisedCodeIsThere(code: String) throws {
        #expect(try gazetteer().entity(code: PolityCode(code)) != nil)
    }

    @Test(arguments: ["dpr": "XDP", "north korea": "PRK", "us": "USA", "un": "UN", "nato": "NATO", "syrian": "SYR"])
    func questionsMayBeInLowerCase(name: String, code: String) throws {
        #expect(try codes(name, ignoringCase: true) == [code])
    }

    @Test func everyStateHasAdjectiveAndCapital() throws {
        let states = try gazetteer().participants.filter { $0.kind == .state || $0.kind == .partlyRecognised }
        #expect(states.count >= 197)
        let bare = states.filter { $0.adjectives.isEmpty || $0.capital.isEmpty }.map(\.id)
        #expect(bare == [])
    }

    @Test func everyCodeOfISOIsThere() throws {
        let listed = try gazetteer().participants.filter { !$0.iso2.isEmpty }
        #expect(listed.count == 249)
        #expect(listed.allSatisfy { $0.iso3.utf8.count == 3 && $0.iso2.utf8.count == 2 && $0.wikidata.hasPrefix("Q") })
    }

    @Test func formerStatesKeepTheirNameAndHaveACode() throws {
        let zaire = try #require(try gazetteer().entities(named: "Zaire").first)
        #expect(zaire.name == "Zaire")
        #expect(zaire.code == PolityCode("COD"))
        #expect(zaire.period.contains(try day("1980-01-01")))
        #expect(!zaire.period.contains(try day("1998-01-01")))
    }

    @Test func claimantIsKnown() throws {
        #expect(try gazetteer().entity(code: PolityCode("XDP"))?.claimedBy == [PolityCode("UKR")])
    }

    @Test func whatHasSeveralBearersIsDeclared() throws {
        let file = try #require(EmbeddedFile.named("Seeds/gazetteer/ambiguous.tsv"))
        let table = try SeedTable(file.text, name: file.name, required: ["ambiguous", "codes"])
        var declared = Set<String>()
        for row in table.rows {
            let name = row["ambiguous"]
            declared.insert(name)
            #expect(try codes(name) == row.list("codes"), "\(name)")
        }
        for entity in try gazetteer().entities {
            for name in [entity.name] + entity.aliases + entity.adjectives where try codes(name).count > 1 {
                #expect(declared.contains(name), "\(name)")
            }
        }
    }

    /// So that whoever types it means that polity, and nothing else need be looked up.
    @Test func canonicalNameOfAPolityMeansItAlone() throws {
        for polity in try gazetteer().participants where polity.type == .polity && polity.kind != .organ {
            let meant = try gazetteer().entities(named: polity.name).filter { $0.type == .polity }
            #expect(Set(meant.map(\.code)) == [polity.code], "\(polity.name): \(meant.map(\.code))")
            let coded = try gazetteer().entity(code: PolityCode(polity.name))
            #expect(coded == nil || coded?.code == polity.code, "\(polity.name)")
        }
    }

    @Test func orderOfTheSeedsDoesNotMatter() throws {
        var builder = GazetteerBuilder()
        for file in EmbeddedFile.inFolder("Seeds/gazetteer").reversed() {
            let lines = file.text.utf8.split(separator: UInt8(ascii: "\n"))
            let turned = [lines[0]] + lines.dropFirst().reversed()
            try builder.add(GazetteerTable(Array(turned.joined(separator: [UInt8(ascii: "\n")])), name: file.name))
        }
        let reversed = builder.finished()
        let gazetteer = try gazetteer()
        for name in NameCorpus.codesByName.map(\.0) + ["Kim", "Bush", "Clinton", "Rodríguez", "Abdullah", "Rasmussen"] {
            #expect(gazetteer.entities(named: name) == reversed.entities(named: name), "\(name)")
            #expect(gazetteer.people(named: name) == reversed.people(named: name), "\(name)")
        }
        #expect(gazetteer.participants == reversed.participants)
    }

    @Test func noTableIsThin() throws {
        let gazetteer = try gazetteer()
        #expect(gazetteer.entities.count { $0.kind == .organisation || $0.kind == .formerOrganisation } >= 150)
        #expect(gazetteer.entities.count { $0.kind == .movement } >= 100)
        #expect(gazetteer.entities.count { $0.kind == .medium } >= 150)
        #expect(gazetteer.people.count >= 2000)
    }
}
