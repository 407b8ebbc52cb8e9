/// Sentences that go through the network together, in the order of falling length; each word has a row.
struct SentenceBatch {
    /// How many words each sentence has.
    let lengths: [Int]

    /// The row of each sentence's first word.
    let starts: [Int]

    /// How many words there are in all.
    let wordCount: Int

    /// A batch of sentences of those lengths, which must not rise.
    init(lengths: [Int]) {
        self.lengths = lengths
        var starts: [Int] = []
        var sum = 0
        for length in lengths {
            starts.append(sum)
            sum += length
        }
        self.starts = starts
        wordCount = sum
    }

    /// The row of the word that a layer reads at a step, from the sentence's beginning or from its end.
    func row(_ sentence: Int, step: Int, isBackward: Bool) -> Int {
        starts[sentence] + (isBackward ? lengths[sentence] - 1 - step : step)
    }
}
