internal import Linguistics
package import Model

/// Reads from the words above a cue whether the act is told as done, planned, possible or denied.
package struct ModalityReader: Sendable {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The words that govern modality, and those that report.
    let lexicon: CueLexicon

    /// Whether the sentence goes on with what was reported before.
    let isReportedOn: Bool

    /// A reader of that sentence.
    package init(tree: SyntaxTree, lexicon: CueLexicon, isReportedOn: Bool = false) {
        (self.tree, self.lexicon, self.isReportedOn) = (tree, lexicon, isReportedOn)
    }

    /// The modality of the act of a trigger: of one that is asked for or told after hearsay, no more than possible.
    ///
    /// - Parameter words: the words that the cue rests on; they do not govern themselves.
    package func modality(of trigger: Int, words: Set<Int>) -> Modality {
        var ascent = ModalityAscent(from: trigger, words: words, reader: self)
        ascent.climb()
        let isOpen = isQuestion || isHearsay
        return isOpen && ascent.modality != .negated ? .possible : ascent.modality
    }
}
