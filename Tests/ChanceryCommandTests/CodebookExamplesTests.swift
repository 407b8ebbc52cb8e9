import Embedded
import Model
import RelationExtraction
import Testing

/// The examples of the codebook say what they are examples of.
@Suite struct CodebookExamplesTests {
    private static let pipeline: ExtractionPipeline? = try? ExtractionPipeline.seeded()

    private static let rows: [[String]] = {
        let table = try? SeedTable(embedded: "Seeds/codebook/examples.tsv")
        return table?.rows.map { [$0["relation"], $0["example"], $0["another"], $0["counter"]] } ?? []
    }()

    @Test func everyTypeHasExamples() throws {
        #expect(try RelationCatalogue.seeded().types.map(\.id).sorted() == Self.rows.map { $0[0] }.sorted())
    }

    @Test(arguments: rows)
    func examplesHold(row: [String]) throws {
        let pipeline = try #require(Self.pipeline)
        let day = CalendarDay(iso: "2023-03-01")
        for sentence in row[1...2] {
            #expect(
                pipeline.statements(inSentence: sentence, date: day).contains { $0.relation == row[0] }, "\(sentence)")
        }
        #expect(!pipeline.statements(inSentence: row[3], date: day).contains { $0.relation == row[0] }, "\(row[3])")
    }
}
