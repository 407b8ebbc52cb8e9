import Model
import Testing

@testable import Gazetteer

@Suite struct OfficeTests {
    private func gazetteer() throws -> Gazetteer { try GazetteerTests.gazetteer.get() }

    private func day(_ text: String) throws -> CalendarDay { try #require(CalendarDay(iso: text)) }

    @Test(arguments: [
        ("head of state", "RUS", "2022-07-13", "Vladimir Putin"),
        ("head of state", "XDP", "2022-07-13", "Denis Pushilin"),
        ("head of state", "UKR", "2014-03-01", "Oleksandr Turchynov"), ("leader", "PRK", "2005-01-01", "Kim Jong-il"),
        ("foreign minister", "GEO", "2018-05-29", "Mikheil Janelidze"),
        ("head of state", "XAB", "2018-05-29", "Raul Khajimba"),
        ("secretary-general", "UN", "1998-01-01", "Kofi Annan"),
        ("head of government", "GBR", "1956-10-01", "Anthony Eden"),
        ("foreign minister", "USA", "1941-12-07", "Cordell Hull"),
        ("head of state", "ESH", "2020-01-01", "Brahim Ghali"),
        ("secretary-general", "NATO", "2025-01-01", "Mark Rutte"),
        ("foreign minister", "PRK", "2022-07-13", "Choe Son-hui"),
    ])
    func officeIsHeld(role: String, polity: String, date: String, holder: String) throws {
        let holders = try gazetteer().holders(of: role, polity: PolityCode(polity), at: day(date))
        #expect(holders.map(\.name) == [holder])
    }

    @Test(arguments: [
        ("Zelensky", "UKR"), ("Zelenskyy", "UKR"), ("Zelenskiy", "UKR"), ("Volodymyr Zelenskyy", "UKR"),
        ("Pushilin", "XDP"), ("Pasechnik", "XLP"), ("Bzhania", "XAB"), ("Matsegora", "RUS"), ("Erdogan", "TUR"),
        ("Erdoğan", "TUR"), ("Xi", "CHN"), ("Lula", "BRA"), ("Qaddafi", "LBY"), ("Gaddafi", "LBY"), ("Sisi", "EGY"),
        ("al-Sisi", "EGY"), ("Macron", "FRA"), ("Lavrov", "RUS"), ("Lukashenka", "BLR"), ("Netanyahu", "ISR"),
        ("King Hussein", "JOR"), ("Pope Francis", "VAT"), ("Hun Sen", "KHM"), ("Suu Kyi", "MMR"),
    ])
    func shortFormsNameTheOffice(form: String, polity: String) throws {
        let people = try gazetteer().people(named: form)
        #expect(Set(people.compactMap { $0.polity(at: nil)?.rawValue }) == [polity])
    }

    @Test func oneSurnameIsSettledByTheDate() throws {
        let kims = try gazetteer().people(named: "Kim")
        #expect(kims.count > 5)
        let august = try day("2022-08-17")
        let inOffice = kims.filter { $0.distance(from: august) == 0 }.map(\.name)
        #expect(inOffice.contains("Kim Jong-un"))
        #expect(!inOffice.contains("Kim Il-sung"))
        let bushes = try gazetteer().people(named: "George Bush")
        #expect(bushes.map(\.name) == ["George H. W. Bush", "George W. Bush"])
        let invasion = try day("1990-08-02")
        #expect(bushes.first { $0.distance(from: invasion) == 0 }?.name == "George H. W. Bush")
    }

    @Test func formerHolderStillStandsForThePolity() throws {
        let biden = try #require(try gazetteer().person(name: "Joe Biden"))
        #expect(biden.polity(at: try day("2025-06-01")) == PolityCode("USA"))
        let tedros = try #require(try gazetteer().person(name: "Tedros Adhanom Ghebreyesus"))
        #expect(tedros.polity(at: try day("2014-01-01")) == PolityCode("ETH"))
        #expect(tedros.polity(at: try day("2020-01-01")) == PolityCode("WHO"))
    }

    @Test(arguments: [
        ("EU", "GBR", "2010-01-01", true), ("EU", "GBR", "2021-01-01", false), ("NATO", "SWE", "2023-01-01", false),
        ("NATO", "SWE", "2024-04-01", true), ("ECOWAS", "MLI", "2020-01-01", true),
        ("ECOWAS", "MLI", "2025-06-01", false),
        ("AU", "MAR", "2010-01-01", false), ("AU", "ESH", "2010-01-01", true), ("BALTIC", "LVA", "2022-01-01", true),
        ("GULF", "QAT", "2022-01-01", true), ("AFRICA", "KEN", "2022-01-01", true), ("CIS", "GEO", "2018-01-01", false),
    ])
    func membershipHasDates(group: String, polity: String, date: String, isMember: Bool) throws {
        let members = try gazetteer().members(of: PolityCode(group), at: day(date))
        #expect(members.contains(PolityCode(polity)) == isMember)
        let groups = try gazetteer().groups(of: PolityCode(polity), at: day(date))
        #expect(groups.contains(PolityCode(group)) == isMember)
    }

    @Test(arguments: [
        ("foreign minister", "foreign minister", false), ("Foreign Ministers", "foreign minister", false),
        ("ambassador", "ambassador", true), ("envoy", "envoy", true), ("spokeswoman", "spokesperson", false),
        ("prime minister", "head of government", false), ("secretary general", "secretary-general", false),
    ])
    func titleHasRole(title: String, role: String, hasHost: Bool) throws {
        let gazetteer = try gazetteer()
        let offices = gazetteer.senses(of: title).compactMap { sense -> Office? in
            if case .office(let index) = sense.subject { gazetteer[index] } else { nil }
        }
        #expect(offices.map(\.role) == [role])
        #expect(offices.first?.hasHost == hasHost)
    }

    @Test func everyOfficeIsOfAKnownPolity() throws {
        let gazetteer = try gazetteer()
        let unknown = gazetteer.people.flatMap(\.terms).map(\.polity).filter { gazetteer.entity(code: $0) == nil }
        #expect(Set(unknown) == [])
        for person in gazetteer.people {
            for term in person.terms {
                if let from = term.period.from, let to = term.period.to { #expect(from <= to, "\(person.name)") }
            }
        }
    }
}
