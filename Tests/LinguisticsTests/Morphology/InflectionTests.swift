import Testing

@testable import Linguistics

@Suite struct InflectionTests {
    @Test(arguments: [
        ("recognise", ["recognises", "recognised", "recognising", "recognized"]), ("ratify", ["ratifies", "ratified"]),
        ("withdraw", ["withdrew", "withdrawn", "withdrawing"]), ("ban", ["bans", "banned", "banning"]),
        ("charge", ["chargé"]),
    ])
    func makesForms(lemma: String, forms: [String]) throws {
        let made = try Inflection.seeded().forms(of: lemma)
        for form in forms { #expect(made.contains(form), "\(form) of \(lemma)") }
    }

    @Test(
        arguments: [
            ("recognizing", "recognise"), ("watches", "watch"), ("planes", "plane"), ("expelled", "expel"),
            ("denied", "deny"), ("news", nil),
        ] as [(String, String?)])
    func findsLemmas(form: String, lemma: String?) {
        let dictionary: Set = ["recognise", "watch", "plane", "expel", "deny"]
        #expect(Inflection.lemma(of: form, in: dictionary) == lemma)
    }

    @Test(arguments: [
        ("spokesman", "spokesmen"), ("deputy", "deputies"), ("envoy", "envoys"), ("boss", "bosses"),
        ("chief", "chiefs"),
    ])
    func makesPlurals(noun: String, plural: String) {
        #expect(Inflection.plural(of: noun) == plural)
    }

    @Test func cutsEndingsByBytes() {
        #expect("consuls".without(ending: "s") == "consul")
        #expect("consul".without(ending: "s") == nil)
        #expect(Inflection.singular(of: "consul") == "consul")
    }
}
