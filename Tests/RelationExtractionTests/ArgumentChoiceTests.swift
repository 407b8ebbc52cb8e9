import Model
import Testing

@testable import RelationExtraction

/// Who is meant where a party of an act is not found in its place.
@Suite struct ArgumentChoiceTests {
    @Test func probabilitiesAddUpAndFollowTheWeights() throws {
        let model = ArgumentModel(weights: ["near": 2, "far": -1, "nobody": 0.5])
        let shares = model.probabilities(of: [["nobody"], ["near"], ["far"], ["unknown"], ["near", "far"]])
        #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
        #expect(shares.firstIndex(of: shares.max() ?? 0) == 1)
        // e^2 to e^0.5, and the sum of two weights.
        #expect(abs(shares[1] / shares[0] - 4.4816890703) < 1e-9)
        #expect(abs(shares[4] / shares[3] - 2.7182818284) < 1e-9)
    }

    @Test func hugeWeightsDoNotOverflow() {
        let shares = ArgumentModel(weights: ["a": 4000, "b": -4000]).probabilities(of: [["a"], ["b"], []])
        #expect(shares == [1, 0, 0])
    }

    @Test func withoutWeightsAllAreAlike() {
        #expect(ArgumentModel(weights: [:]).probabilities(of: [["a"], ["b"]]) == [0.5, 0.5])
    }

    /// What is chosen says so in its rule and is trusted less than what stands in its place.
    @Test func whatIsChosenIsMarked() throws {
        let pipeline = try ExtractionPipeline.seeded()
        let chosen = try #require(
            pipeline.statements(
                inSentence: "Belgium waived restrictions that had barred military aid to Togo.", date: nil
            ).first { $0.relation == "lifted_sanctions" })
        #expect(chosen.object.polity.rawValue == "TGO")
        #expect(chosen.evidence.allSatisfy { $0.rule.hasSuffix(".argument") })
        let named = try #require(
            pipeline.statements(inSentence: "Belgium lifted its sanctions on Togo.", date: nil).first)
        #expect(named.evidence.allSatisfy { !$0.rule.hasSuffix(".argument") })
        #expect(chosen.confidence < named.confidence)
    }

    /// Where several may be meant, or nobody, none is chosen.
    @Test(arguments: [
        "Belgium condemned the move.", "Togo, Benin and Ghana spoke of the raid, which was condemned.",
        "The minister expelled three diplomats.",
    ])
    func nobodyIsChosen(sentence: String) throws {
        let told = try ExtractionPipeline.seeded().statements(inSentence: sentence, date: nil)
        #expect(!told.contains { $0.evidence.contains { $0.rule.hasSuffix(".argument") } }, "\(told)")
    }

    /// The answers listed to train on are those that are weighed: nobody first, and never both sides alike.
    @Test func examplesListTheCandidates() throws {
        var pipeline = try ExtractionPipeline.seeded()
        pipeline.listsExamples = true
        let text = "Benin has talked to Ghana.\n\nBelgium condemned the shelling of a town in Togo."
        let extraction = pipeline.extraction(
            of: Article(
                identifier: "a", title: "", url: "", date: nil, publisher: "", layout: .plain, text: text))
        let example = try #require(extraction.examples.first { $0.relation == "condemned" })
        #expect(example.alternatives.first?.objects.isEmpty == true)
        #expect(example.alternatives.first?.features.contains("nobody") == true)
        let others = example.alternatives.dropFirst()
        #expect(others.allSatisfy { $0.subjects.map(\.rawValue) == ["BEL"] && !$0.objects.isEmpty })
        #expect(Set(others.flatMap { $0.objects.map(\.rawValue) }).isSuperset(of: ["TGO", "BEN", "GHA"]))
    }

    @Test func theSeededTableIsRead() throws {
        let shares = try ArgumentModel.seeded().probabilities(of: [["nobody"], ["pair", "s.first"]])
        #expect(shares.count == 2 && shares[0] != shares[1])
    }
}
