import Linguistics
import Model
import Testing

@testable import Actors

/// What texts say of offices: person, polity, office, and the host of an ambassador.
@Suite struct OfficeHoldingTests {
    /// A text, its day, and the holdings as "person|polity|office|host|former".
    static let texts: [(text: String, day: String, holdings: [String])] = [
        (
            "Latvia's president, Edgars Rinkevics, met Kenyan Foreign Minister Musalia Mudavadi.", "2024-02-16",
            ["Edgars Rinkēvičs|LVA|president||", "Musalia Mudavadi|KEN|foreign minister||"]
        ),
        (
            "The Foreign Minister of Chile, Mr Rodrigo Vasquez, met the Danish Ambassador, Mme Karen Holm.",
            "1994-03-02", ["Rodrigo Vasquez|CHL|foreign minister||", "Karen Holm|DNK|ambassador|CHL|"]
        ),
        (
            "The Ugandan Minister of Defence, Mr Peter Okello, spoke to Brig. John Mbugua.", "1994-03-02",
            ["Peter Okello|UGA|minister of defence||"]
        ),
        ("Ivory Coast Leader Urges Calm After Riots", "1996-03-12", []),
        ("CHILEAN PRESIDENT HOLDS TALKS WITH MINERS", "1996-03-12", []),
        ("Zambia sold the mine. Copperhill spokesman Peter Marsh declined to comment.", "1996-05-05", []),
        ("Kenya owes the bank ten million dollars, bank president Ola Lund said.", "1996-05-05", []),
        (
            "Leyla Abdullayeva, Azerbaijan's ambassador to France, was summoned.", "2023-11-30",
            ["Leyla Abdullayeva|AZE|ambassador|FRA|"]
        ),
        (
            "Lima declared the Mexican ambassador, Pablo Monroy, persona non grata.", "2022-12-20",
            ["Pablo Monroy|MEX|ambassador|PER|"]
        ),
        (
            "Claudia Ruiz Massieu, the Mexican foreign minister, rang her Danish counterpart, Kristian Jensen.",
            "2016-02-01", ["Claudia Ruiz Massieu|MEX|foreign minister||", "Kristian Jensen|DNK|foreign minister||"]
        ),
        (
            "The Turkish and Swedish foreign ministers, Mevlut Cavusoglu and Ann Linde, signed in Madrid.",
            "2022-06-28",
            ["Mevlüt Çavuşoğlu|TUR|foreign minister||", "Ann Linde|SWE|foreign minister||"]
        ),
        (
            "Former Chilean president Ricardo Lagos and Bolivia's ex-president Carlos Mesa disagree.", "2016-02-29",
            ["Ricardo Lagos|CHL|president||former", "Carlos Mesa|BOL|president||former"]
        ),
        (
            "Teodoro Obiang Nguema has ruled Equatorial Guinea since 1979.", "2015-05-21",
            ["Teodoro Obiang|GNQ|leader||"]
        ),
        (
            "Nato's secretary general, Jens Stoltenberg, praised Poland.", "2022-03-01",
            ["Jens Stoltenberg|NATO|secretary-general||"]
        ),
        // What the text says goes before an office of another time.
        (
            "Cyrus Vance, the special envoy of the United Nations, saw the president of Croatia.", "1992-01-15",
            ["Cyrus Vance|UN|special envoy||"]
        ),
        (
            "Paris sent its minister for cooperation, Luc Morel.",
            "1990-05-02", ["Luc Morel|FRA|minister||"]
        ),
        (
            "Josep Borrell thanked the head of state of Peru.", "2021-05-02", []
        ),
        (
            "Josep Borrell, the High Representative of the European Union (EU), thanked Peru.", "2021-05-02",
            ["Josep Borrell|EU|high representative||"]
        ),
        // Who is given a post, but not who will be.
        (
            "Kenya has named Grace Otieno as its ambassador in Lima.", "2025-03-04",
            ["Grace Otieno|KEN|ambassador|PER|"]
        ),
        ("Peru will name Ana Ruiz as its ambassador to Togo.", "2025-03-04", []),
        // To whom an envoy is sent who is recalled without a word of it.
        (
            "Chad recognised Kosovo on Friday. Serbia recalled its ambassador, Milan Petrovic, for consultations.",
            "2009-06-02", ["Milan Petrovic|SRB|ambassador|TCD|"]
        ),
        (
            "Thomas Bauer, president of the rowing club, and Anna Berg, chancellor of the university, resigned.",
            "2018-01-01", []
        ),
        ("The mayor of London, Sadiq Khan, spoke with the activist Joshua Wong.", "2020-07-01", []),
        ("Assembly president Jean Dupont opened the session.", "2019-09-09", []),
    ]

    @Test(arguments: texts)
    func holdingsAreRead(text: String, day: String, holdings: [String]) throws {
        let reader = try ArticleActorsReader.shared.get()
        let found = reader.read(text, CalendarDay(iso: day)).analysis.holdings.map { holding in
            [
                holding.person.name, holding.polity.polity.rawValue, holding.office,
                holding.accreditedTo?.polity.rawValue ?? "", holding.isFormer ? "former" : "",
            ].joined(separator: "|")
        }
        #expect(found.sorted() == holdings.sorted())
    }
}
