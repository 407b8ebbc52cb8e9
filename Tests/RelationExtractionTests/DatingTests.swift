import Model
import RelationExtraction
import Testing

/// Which date an act is given, and where it is given none.
@Suite struct DatingTests {
    @Test func anActHasItsDate() throws {
        let examples = ExampleTable.examples(named: "dating.tsv")
        let pipeline = try ExtractionPipeline.seeded()
        let failures = ExampleTable.failures(examples, in: pipeline) { $0.date?.description ?? "" }
        #expect(examples.count > 60)
        #expect(failures == [])
    }
}
