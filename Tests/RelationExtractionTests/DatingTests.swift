import Model
import RelationExtraction
import Testing

/// Which date an act of a sentence is given.
@Suite struct DatingTests {
    /// A text, an act in it, and its date in EDTF; empty for none.
    struct Case: Sendable {
        var text: String
        var act: String
        var date: String
    }

    private static let pipeline = Result { try ExtractionPipeline.seeded() }

    static let cases: [Case] = [
        Case(
            text:
                "Honduras established diplomatic relations with China on Sunday, a day after it severed ties with Taiwan.",
            act: "HND severed_relations TWN", date: "2024-07-06"),
        Case(
            text: "In May 2022, three months after Russia's invasion of Ukraine, Sweden applied for membership.",
            act: "RUS attacked UKR", date: "2022-02"),
        Case(
            text: "Kenya recalled its ambassador from Sudan the day after the report was published.",
            act: "KEN recalled_envoy SDN", date: ""),
        Case(
            text: "Egypt and Jordan made peace with Israel in 1979 and 1994.",
            act: "JOR signed_agreement ISR", date: "1994"),
        Case(
            text:
                "Turkey closed its border with Armenia in 1993 and has never established diplomatic relations with Yerevan.",
            act: "TUR established_relations ARM", date: ""),
        Case(
            text: "President Macron met President Putin in Moscow on Monday. He thanked Putin for the talks.",
            act: "FRA thanked RUS", date: "2024-07-08"),
    ]

    @Test(arguments: cases)
    func datesTheAct(_ example: Case) throws {
        let day = CalendarDay(year: 2024, month: 7, day: 10)
        let found = try Self.pipeline.get().statements(inSentence: example.text, date: day).filter { statement in
            "\(statement.subject.polity.rawValue) \(statement.relation) \(statement.object.polity.rawValue)"
                == example.act
        }
        #expect(found.map { $0.date?.description ?? "" } == [example.date])
    }
}
