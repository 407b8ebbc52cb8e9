internal import Dispatch
internal import Model
internal import RelationExtraction
internal import Synchronization

/// Extracts from several articles at once, one on each core; the order of the results is that of the articles.
struct ParallelExtraction {
    private let pipeline: ExtractionPipeline

    /// Extraction by that pipeline.
    init(pipeline: ExtractionPipeline) { self.pipeline = pipeline }

    /// What each article gives; of those that were not begun when the user stopped the program, nothing.
    func extractions(of articles: [Article]) -> [Extraction] {
        if articles.count < 2 { return articles.map { self.pipeline.extraction(of: $0) } }
        let results = Mutex<[Int: Extraction]>([:])
        let pipeline = self.pipeline
        DispatchQueue.concurrentPerform(iterations: articles.count) { index in
            if Interruption.isRequested { return }
            let extraction = pipeline.extraction(of: articles[index])
            results.withLock { $0[index] = extraction }
        }
        let byIndex = results.withLock { $0 }
        return articles.indices.compactMap { byIndex[$0] }
    }
}
