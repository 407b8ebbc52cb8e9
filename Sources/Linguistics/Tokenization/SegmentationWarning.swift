/// What the segmentation of a text had to give up.
public enum SegmentationWarning: Hashable, Sendable, CustomStringConvertible {
    /// A sentence was longer than `SentenceSplitter.longestSentence` and was cut; `offset` is the byte that it starts
    /// at, `tokens` how many it had.
    case sentenceCut(offset: Int, tokens: Int)

    /// The whole sentence that a user reads.
    public var description: String {
        switch self {
        case .sentenceCut(let offset, let tokens):
            "The sentence at byte \(offset) has \(tokens) tokens and was cut after every \(SentenceSplitter.longestSentence)."
        }
    }
}
