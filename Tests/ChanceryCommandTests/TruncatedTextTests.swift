import Embedded
import Linguistics
import Model
import RelationExtraction
import Testing

/// Text may end anywhere: every sample article is read up to each of its words.
@Suite struct TruncatedTextTests {
    @Test func readsTextThatEndsAnywhere() throws {
        let pipeline = try ExtractionPipeline.seeded()
        for file in EmbeddedFile.inFolder("Seeds/articles") where file.name.hasSuffix(".txt") {
            let sentences = file.text.split(separator: "\n").suffix(3)
            for sentence in sentences {
                let words = sentence.split(separator: " ")
                let prefixes = (1...max(1, words.count)).map { words.prefix($0).joined(separator: " ") }
                let article = Article(
                    identifier: file.name, title: "", url: "", date: CalendarDay(iso: "2022-08-17"), publisher: "",
                    layout: .plain, text: prefixes.joined(separator: "\n\n"))
                #expect(!pipeline.extraction(of: article).document.sentences.isEmpty)
            }
        }
    }

    /// A line that ends with the name of an organ, which another noun could follow.
    @Test(arguments: ["Kenya summons the Ethiopian foreign ministry", "Envoy to meet Ghana's parliament", "the army"])
    func readsLinesThatEndInAnOrgan(line: String) throws {
        let pipeline = try ExtractionPipeline.seeded()
        #expect(
            pipeline.extraction(
                of: Article(
                    identifier: "", title: "", url: "", date: nil, publisher: "", layout: .plain, text: line)
            ).document.sentences.count == 1)
    }
}
