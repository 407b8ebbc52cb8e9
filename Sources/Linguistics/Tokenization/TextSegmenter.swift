public import Embedded

/// Makes a `Document` of a text: paragraphs, sentences, words; restored where apostrophes and hyphens were taken out.
public struct TextSegmenter: Sendable {
    private let tokenizer: Tokenizer
    private let splitter: SentenceSplitter
    private let restorer: TextRestorer

    /// A segmenter with the embedded lexicons.
    ///
    /// - Parameter names: the names whose possessives are recognised in stripped text.
    /// - Throws: `SeedTableError` when a lexicon is missing or damaged.
    public init(names: any NameLexicon) throws(SeedTableError) {
        tokenizer = try Tokenizer()
        restorer = try TextRestorer(names: names)
        splitter = SentenceSplitter(lexicon: tokenizer.lexicon)
    }

    /// The sentences and words of a text, not yet parsed.
    public func document(_ text: String) -> Document {
        segmented(text).document
    }

    /// The sentences and words of a text, and what had to be given up.
    public func segmented(_ text: String) -> (document: Document, warnings: [SegmentationWarning]) {
        let bytes = TextBytes(text)
        var sentences: [Sentence] = []
        var warnings: [SegmentationWarning] = []
        for (number, paragraph) in Paragraphs(bytes).ranges.enumerated() {
            let spans = tokenizer.spans(in: paragraph, of: bytes)
            for whole in splitter.sentences(spans, in: bytes) {
                if whole.count > SentenceSplitter.longestSentence {
                    warnings.append(.sentenceCut(offset: spans[whole.lowerBound].start, tokens: whole.count))
                }
                for start in stride(from: whole.lowerBound, to: whole.upperBound, by: SentenceSplitter.longestSentence)
                {
                    let part = start..<min(start + SentenceSplitter.longestSentence, whole.upperBound)
                    let tokens = part.map { index in
                        Token(spans[index], before: index + 1 < spans.count ? spans[index + 1] : nil, in: bytes)
                    }
                    let range = spans[part.lowerBound].start..<spans[part.upperBound - 1].end
                    sentences.append(Sentence(range: range, paragraph: number, tokens: tokens))
                }
            }
        }
        var document = Document(text: text, sentences: sentences)
        restorer.restore(&document)
        return (document, warnings)
    }
}
