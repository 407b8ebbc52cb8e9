import Model
import RelationExtraction
import Testing

/// Whether an act is told as done, planned, possible or not done.
@Suite struct ModalityTests {
    /// The language model is statistical and is trained anew; the grammar above it must not lose what it had.
    private static let floor = 0.95

    @Test func anActIsToldAsItIs() throws {
        let examples = ExampleTable.examples(named: "modality.tsv")
        let pipeline = try ExtractionPipeline.seeded()
        let failures = ExampleTable.failures(examples, in: pipeline) { $0.modality.rawValue }
        #expect(examples.count > 200)
        #expect(
            Double(failures.count) <= (1 - Self.floor) * Double(examples.count), "\(failures.joined(separator: "\n"))")
    }
}
