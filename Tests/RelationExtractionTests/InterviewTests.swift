import Model
import RelationExtraction
import Testing

/// What an interview says: a question tells nothing by itself, the answer to it does.
@Suite struct InterviewTests {
    @Test func anAnswerDecidesWhatAQuestionAsks() throws {
        let text = """
            "We have nothing to hide": interview with Nepal's foreign minister

            Pradeep Gyawali, Nepal's foreign minister, spoke to us in Kathmandu.

            Q. Did you apologise to China?

            A. No, we did not. I saw no reason to.

            Q. Does Nepal recognise Kosovo?

            A. No. We never have.

            Q. Have you signed the treaty with Japan?

            A. Yes, I signed it in May.

            Q. Has India threatened Nepal?

            A. I would not call it that.
            """
        let statements = try ExtractionPipeline.seeded().statements(inSentence: text, date: nil)
        func modality(_ relation: String) -> Modality? { statements.first { $0.relation == relation }?.modality }
        #expect(modality("apologised_to") == .negated)
        #expect(modality("recognised") == .negated)
        #expect(modality("signed_agreement") == .actual)
        #expect(modality("threatened") == .possible)
        #expect(statements.first { $0.relation == "recognised" }?.attribution == ["Pradeep Gyawali"])
    }
}
