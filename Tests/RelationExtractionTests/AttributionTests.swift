import Model
import RelationExtraction
import Testing

/// Who is named as the source of the first act of a sentence or of a short text.
@Suite struct AttributionTests {
    private static let pipeline = Result { try ExtractionPipeline.seeded() }

    private func sources(_ text: String, _ relation: String) throws -> [String]? {
        try Self.pipeline.get().statements(inSentence: text, date: nil).first { $0.relation == relation }?.attribution
    }

    @Test(arguments: [
        // A clause of saying closes the sentence, with and without a comma.
        (
            "Turkey will reopen its embassy in Damascus in May, the Turkish foreign minister, Hakan Fidan, said on "
                + "Thursday.", "opened_mission", ["Hakan Fidan"]
        ),
        (
            "Kenya has recalled its ambassador from Somalia, a senior Kenyan official told reporters.",
            "recalled_envoy",
            ["senior Kenyan official"]
        ),
        (
            "Chad severed diplomatic relations with Sudan, the Chadian state radio reported, a day after rebels attacked "
                + "Ndjamena.", "severed_relations", ["Chadian state radio"]
        ),
        // The hearer between the verb and what it reports.
        (
            "Brazil's foreign minister, Mauro Vieira, told journalists that Argentina had recalled its envoy to "
                + "Brasilia.", "recalled_envoy", ["Mauro Vieira"]
        ),
        // A house speaks under its own name.
        ("The Kremlin said that Serbia had recognised Abkhazia.", "recognised", ["Kremlin"]),
        // A medium makes a letter known.
        (
            "The president of Colombia thanked Qatar in a letter that was published by the newspaper El Tiempo.",
            "thanked", ["El Tiempo"]
        ),
        (
            "Australia has lifted its sanctions on Myanmar, the Foreign Ministry said in a statement carried by AFP.",
            "lifted_sanctions", ["AFP", "Australian foreign ministry"]
        ),
        ("According to Reuters, Oman has recognised Kosovo.", "recognised", ["Reuters"]),
        (
            "Peru and Bolivia signed a trade agreement in Lima, the two governments announced.", "signed_agreement",
            ["Peru", "Bolivia"]
        ),
    ])
    func theSourceIsNamed(sentence: String, relation: String, expected: [String]) throws {
        #expect(try sources(sentence, relation) == expected)
    }

    @Test(arguments: [
        // A relative clause between commas and what follows a semicolon are the article's own voice.
        (
            "Poland, which expelled three Belarusian diplomats in June, will close its consulate in Minsk, Warsaw said.",
            "expelled_diplomats"
        ),
        ("Thailand condemned the Cambodian shelling.", "condemned"),
        ("Vietnam said that it was neutral; Laos has recognised Kosovo.", "recognised"),
        ("Italy recalled its ambassador from Egypt.", "recalled_envoy"),
    ])
    func theArticleItselfSaysSo(sentence: String, relation: String) throws {
        #expect(try sources(sentence, relation) == [])
    }

    @Test func theSourcesAreThoseOfTheTable() throws {
        let examples = ExampleTable.examples(named: "attribution.tsv")
        let failures = ExampleTable.failures(examples, in: try Self.pipeline.get()) {
            $0.attribution.joined(separator: "|")
        }
        #expect(examples.count > 200)
        #expect(failures == [])
    }
}
