internal import Linguistics
internal import Model

/// Reads from the words above a cue whether the act is told as done, planned, possible or denied.
struct ModalityReader {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The words that govern modality, and those that report.
    let lexicon: CueLexicon

    /// Whether the sentence goes on with what was reported before.
    var isReportedOn = false

    /// The modality of the act of a trigger.
    ///
    /// - Parameter words: the words that the cue rests on; they do not govern themselves.
    func modality(of trigger: Int, words: Set<Int>) -> Modality {
        var ascent = ModalityAscent(from: trigger, words: words, reader: self)
        ascent.climb()
        return ascent.modality
    }
}
