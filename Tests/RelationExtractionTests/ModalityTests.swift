import Model
import RelationExtraction
import Testing

/// Whether an act is told as done, planned, possible or not done.
@Suite struct ModalityTests {
    @Test func anActIsToldAsItIs() throws {
        let examples = ExampleTable.examples(named: "modality.tsv")
        let pipeline = try ExtractionPipeline.seeded()
        let failures = ExampleTable.failures(examples, in: pipeline) { $0.modality.rawValue }
        #expect(examples.count > 200)
        #expect(failures == [])
    }
}
