import Model
import RelationExtraction
import Testing

/// Which date an act is given, and where it is given none.
@Suite struct DatingTests {
    /// The language model is statistical and is trained anew; the grammar above it must not lose what it had.
    private static let floor = 0.95

    @Test func anActHasItsDate() throws {
        let examples = ExampleTable.examples(named: "dating.tsv")
        let pipeline = try ExtractionPipeline.seeded()
        let failures = ExampleTable.failures(examples, in: pipeline) { $0.date?.description ?? "" }
        #expect(examples.count > 60)
        #expect(
            Double(failures.count) <= (1 - Self.floor) * Double(examples.count), "\(failures.joined(separator: "\n"))")
    }
}
