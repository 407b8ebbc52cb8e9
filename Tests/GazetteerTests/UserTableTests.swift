import Model
import Testing

@testable import Gazetteer

@Suite struct UserTableTests {
    @Test func addsAnEntityFromTabs() throws {
        let text =
            "# polity\tcode\tname\tkind\tclaimed_by\tabbreviations\tadjectives\tcapital\n"
            + "XQQ\tXQQ\tRepublic of Testland\tbreakaway\tFRA\tRTL\tTestlandish\tTestville\n"
        let gazetteer = try Gazetteer(adding: [(name: "mine.tsv", text: text)])
        #expect(gazetteer.entities(named: "Testlandish").map(\.id) == ["XQQ"])
        #expect(gazetteer.entity(code: PolityCode("XQQ"))?.claimedBy == [PolityCode("FRA")])
        #expect(gazetteer.entities(named: "DPR").map(\.id) == ["XDP"])
    }

    @Test func addsNamesToAnEntityFromCommas() throws {
        let text = "\u{FEFF}polity,name,variants\r\nPRK,,\"Hermits' Land|Land, of Calm\"\r\n"
        let gazetteer = try Gazetteer(adding: [(name: "mine.csv", text: text)])
        #expect(gazetteer.entities(named: "Hermits' Land").map(\.name) == ["North Korea"])
        #expect(gazetteer.entities(named: "Land, of Calm").map(\.id) == ["PRK"])
    }

    @Test func addsAPerson() throws {
        let text =
            "person,role,title,code,from,to,surname\nJane Roe,foreign minister,foreign minister,FRA,2027-01,,Roe\n"
        let gazetteer = try Gazetteer(adding: [(name: "p.csv", text: text)])
        #expect(gazetteer.people(named: "Roe").first?.terms.first?.polity == PolityCode("FRA"))
    }

    @Test func orderOfRowsDoesNotMatter() throws {
        let rows = ["XQ1\tXQ1\tSametown", "XQ2\tXQ2\tSametown", "XQ3\tXQ3\tSametown"]
        let header = "polity\tcode\tname\n"
        let one = try Gazetteer(adding: [(name: "a", text: header + rows.joined(separator: "\n"))])
        let two = try Gazetteer(adding: [(name: "a", text: header + rows.reversed().joined(separator: "\n"))])
        #expect(one.entities(named: "Sametown").map(\.id) == ["XQ1", "XQ2", "XQ3"])
        #expect(two.entities(named: "Sametown").map(\.id) == ["XQ1", "XQ2", "XQ3"])
    }

    @Test(arguments: [
        ("", "t.tsv: the first line must name the columns, as \"polity<tab>code<tab>name\"."),
        (
            "person\trole\tcode\tfrom\nA B\tking\tFRA\t1 May\n",
            "t.tsv:2: from is \"1 May\"; expected a date as 1991, 1991-12 or 1991-12-26, or nothing."
        ),
        ("person\trole\tcode\nA B\t\tFRA\n", "t.tsv:2: the column \"role\" is empty; a row needs it."),
        ("office\trole\tacts\nboss\tleader\tmaybe\n", "t.tsv:2: acts is \"maybe\"; expected yes or no."),
    ])
    func rejects(text: String, message: String) {
        #expect { try Gazetteer(adding: [(name: "t.tsv", text: text)]) } throws: { "\($0)" == message }
    }
}
