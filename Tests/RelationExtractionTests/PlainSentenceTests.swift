import Model
import RelationExtraction
import Testing

/// Plain sentences of which each says one thing: exactly that must come out.
@Suite struct PlainSentenceTests {
    private static let pipeline = Result { try ExtractionPipeline.seeded() }

    @Test(arguments: [
        ("Syria recognized the independence of Abkhazia.", "SYR recognised XAB actual"),
        ("Russia recognized the Donetsk People's Republic.", "RUS recognised XDP actual"),
        ("Syria recognized Kosovo.", "SYR recognised XKX actual"),
        ("Kosovo was recognized by France.", "FRA recognised XKX actual"),
        ("Sri Lanka established diplomatic relations with Iran.", "LKA established_relations IRN actual"),
        ("Russia expelled two British diplomats.", "RUS expelled_diplomats GBR actual"),
        ("The United States imposed sanctions on Russia.", "USA sanctioned RUS actual"),
        ("Putin sent a letter to Assad.", "RUS sent_letter_to SYR actual"),
        ("France will recognize Kosovo in September.", "FRA recognised XKX intended"),
        ("Serbia did not recognize Kosovo.", "SRB recognised XKX negated"),
        (
            "Russia said that Nicaragua recognized the independence of Kosovo.",
            "NIC recognised XKX actual Russia"
        ),
        ("Germany denied that it sanctioned Russia.", "DEU sanctioned RUS negated Germany"),
        ("Hollande met with Putin in Moscow.", "FRA met_with RUS actual"),
        ("Ukraine severed diplomatic relations with Syria.", "UKR severed_relations SYR actual"),
        ("Turkey recalled its ambassador from Israel.", "TUR recalled_envoy ISR actual"),
        ("China pledged cooperation with Serbia.", "CHN pledged_cooperation SRB actual China"),
        ("Zelensky thanked Poland.", "UKR thanked POL actual"),
    ])
    func nothingElseIsSaid(sentence: String, statement: String) throws {
        let found = try Self.pipeline.get().statements(inSentence: sentence, date: nil).map { one in
            ([one.subject.polity.rawValue, one.relation, one.object.polity.rawValue, one.modality.rawValue]
                + one.attribution).joined(separator: " ")
        }
        #expect(found == [statement])
    }

    @Test func aUsersCueIsFound() throws {
        let lexicon = try CueLexicon.seeded().adding(
            "# relation\tpattern\tsubject\tobject\nthanked\tv:garland\tsubj\tobj\n", name: "own.tsv")
        #expect(lexicon.knows("garland"))
    }
}
