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

    /// Who is only told of beside whoever is interviewed does not answer.
    @Test func whoeverTheTextIsAboutAnswers() throws {
        let text = """
            'We only listened': an envoy looks back

            Anna Berg spent two years in Quito as one of Sweden's envoys to the Peruvian peace process. On Monday she was in \
            Lima when President Pedro Castillo signed the truce.

            Q: What did the others do?

            A: Kenya expelled two diplomats of Chad in May. I did not see why.

            Q: And Togo?

            A: Togo recalled its ambassador from Chad. We told it not to.

            Q: Were you thanked?

            A: Nobody thanked me.
            """
        let statements = try ExtractionPipeline.seeded().statements(inSentence: text, date: nil)
        #expect(statements.first { $0.relation == "expelled_diplomats" }?.attribution == ["Anna Berg"])
        #expect(statements.first { $0.relation == "recalled_envoy" }?.attribution == ["Anna Berg"])
    }

    /// A text with apostrophes alone has not lost its marks, so that its sentences stand in order.
    @Test func anAnswerSpeaksForTheLandOfWhoeverGivesIt() throws {
        let text = """
            Before the summit

            Montenegro's deputy foreign minister, Jelena Radovic, spoke to the Courier.

            Q: Does Moscow threaten you?

            A: It banned our wine in 2014. We take note.

            Q: Has Albania been helpful?

            A: Very. Tirana supported our application from the start, as did Zagreb.

            Q: What about Berlin?

            A: Chancellor Merkel told our prime minister that she would back our membership.

            Q: Did you invite the Serbian president?

            A: Yes, and he accepted. He will also meet the Albanian prime minister.
            """
        let statements = try ExtractionPipeline.seeded().statements(inSentence: text, date: nil)
        let told = Set(
            statements.filter { $0.relation != "holds_office" }.map {
                "\($0.subject.polity) \($0.relation) \($0.object.polity)"
            })
        for expected in [
            "ALB supported MNE", "HRV supported MNE", "DEU supported MNE", "MNE invited SRB",
        ] { #expect(told.contains(expected), "\(expected)") }
        #expect(!told.contains("MNE met_with ALB"))
    }

    /// Whoever answers speaks for the side that the introduction puts them on, without an office.
    @Test func anAnswerSpeaksForTheSideThatSomebodySatOn() throws {
        let text = """
            The long way to the river

            Carlos Ibarra, 80, who sat on the Bolivian side at the talks of 1991, received us in La Paz.

            Q: What did the Peruvians do?

            Lima broke off relations with us in 1990. Cuba stood by us from the first hour.

            Q: And the Chileans?

            They shut the border. I never believed Chile's excuses.

            Q: Who helped?

            Norway sent us wheat in 1992. I thanked them for it.
            """
        let statements = try ExtractionPipeline.seeded().statements(inSentence: text, date: nil)
        func parties(_ relation: String) -> [String] {
            statements.filter { $0.relation == relation }.map {
                "\($0.subject.polity) \($0.object.polity)"
            }
        }
        #expect(parties("severed_relations") == ["PER BOL"])
        #expect(parties("supported") == ["CUB BOL"])
        #expect(parties("provided_aid") == ["NOR BOL"])
        #expect(statements.first { $0.relation == "supported" }?.attribution == ["Carlos Ibarra"])
    }
}
