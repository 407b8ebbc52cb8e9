import Model
import RelationExtraction
import Testing

/// What several sentences of an article say of one act is one statement.
@Suite struct MergingTests {
    private static let pipeline = Result { try ExtractionPipeline.seeded() }

    /// The modalities and dates of the acts of a type, in order.
    private func acts(_ text: String, _ relation: String) throws -> [String] {
        let day = CalendarDay(iso: "2023-05-17")
        return try Self.pipeline.get().statements(inSentence: text, date: day).filter { $0.relation == relation }
            .map { act in
                let date = act.date.map { " " + $0.description } ?? ""
                return act.modality.rawValue + date + " \(act.evidence.count)"
            }
    }

    @Test(arguments: [
        // A plan that the article tells to have been carried out.
        (
            "Laos recognised Kosovo on Monday.\n\nIts president had promised to recognise Kosovo.\n\nSerbia protested.",
            "recognised", ["actual 2023-05-15 2"]
        ),
        // The headline's present tense tells of a plan.
        (
            "Laos recognises Kosovo\n\nLaos will recognise Kosovo next week, its foreign minister said.", "recognised",
            ["intended 2023-05-22/2023-05-28 2"]
        ),
        // The most precise date stays.
        (
            "Laos recognised Kosovo in May.\n\nOn 3 May 2023 Laos recognised Kosovo, the state radio said.",
            "recognised",
            ["actual 2023-05-03 2"]
        ),
    ])
    func oneActIsToldOnce(text: String, relation: String, expected: [String]) throws {
        #expect(try acts(text, relation) == expected)
    }

    @Test(arguments: [
        // Visits come again.
        (
            "The prime minister of Laos visited Vietnam in March 2023.\n\nHe will visit Vietnam in August 2023.",
            "visited",
            ["actual 2023-03 1", "intended 2023-08 1"]
        ),
        // What was undone may be done anew.
        (
            "Laos recognised Kosovo in 2010.\n\nLaos withdrew its recognition of Kosovo in 2015.\n\nLaos could recognise "
                + "Kosovo again.", "recognised", ["actual 2010 1", "possible 1"]
        ),
        // Contradictions.
        (
            "Pristina said that Laos had recognised Kosovo.\n\nVientiane denied that Laos had recognised Kosovo.",
            "recognised", ["actual 1", "negated 1"]
        ),
        // Two acts on two days.
        (
            "Laos expelled a diplomat of Vietnam on 2 March 2023.\n\nLaos expelled two diplomats of Vietnam on 9 May 2023.",
            "expelled_diplomats", ["actual 2023-03-02 1", "actual 2023-05-09 1"]
        ),
    ])
    func differentActsStayApart(text: String, relation: String, expected: [String]) throws {
        #expect(try acts(text, relation) == expected)
    }

    @Test(arguments: [
        // A state is a member, whoever signs for it; who recognises is often asked by name.
        (
            "President Seretse Khama joined the Commonwealth in 1966.\n\nBotswana joined the Commonwealth in 1966.",
            "joined",
            ["Botswana"]
        ),
        ("Botswana recognised Angola.\n\nPresident Seretse Khama recognised Angola.", "recognised", ["Seretse Khama"]),
        // Of a journey the traveller says more.
        (
            "Botswana's president visited Zambia.\n\nPresident Seretse Khama of Botswana visited Zambia.", "visited",
            ["Seretse Khama"]
        ),
    ])
    func whoIsNamed(text: String, relation: String, expected: [String]) throws {
        let day = CalendarDay(iso: "1976-05-17")
        let statements = try Self.pipeline.get().statements(inSentence: text, date: day)
        #expect(statements.filter { $0.relation == relation }.map(\.subject.name) == expected)
    }

    /// Who is cited by two sentences for one act is no chain of sources: the first stays.
    @Test func sourcesOfTwoSentencesMakeNoChain() throws {
        let text =
            "Laos recognised Kosovo on Monday, an official in Vientiane said.\n\n"
            + "Laos recognised Kosovo on Monday, the Serbian president, Aleksandar Vucic, said."
        let act = try #require(
            try Self.pipeline.get().statements(inSentence: text, date: nil).first { $0.relation == "recognised" })
        #expect(act.evidence.count == 2)
        #expect(act.attribution == ["official in Vientiane"])
    }
}
