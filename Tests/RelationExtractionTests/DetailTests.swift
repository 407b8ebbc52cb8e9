import Model
import RelationExtraction
import Testing

/// What an act carries beside its parties.
@Suite struct DetailTests {
    private static let pipeline = Result { try ExtractionPipeline.seeded() }

    @Test(arguments: [
        (
            "Xi Jinping congratulated Kim Jong-un on the anniversary of the party.", "congratulated",
            "the anniversary of the party"
        ),
        ("Peru and Chile signed a trade agreement in Lima.", "signed_agreement", "trade"),
        ("Peru thanked Chile for its help.", "thanked", "its help"),
        ("Peru condemned Chile.", "condemned", ""),
        ("Peru thanked Chile on Monday.", "thanked", ""),
    ])
    func theOccasionOrFieldIsKept(sentence: String, relation: String, expected: String) throws {
        let found = try Self.pipeline.get().statements(inSentence: sentence, date: CalendarDay(iso: "2023-05-17"))
        let act = try #require(found.first { $0.relation == relation })
        #expect((act.detail["occasion"] ?? act.detail["field"] ?? "") == expected)
    }
}
