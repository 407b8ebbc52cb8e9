/// The words around a question that ask nothing: "could you tell me ...", "..., right?".
struct QuestionFrame {
    /// The places of the words.
    private(set) var words: Set<Int> = []
    /// Whether they ask for a yes or no: "is it true that", "..., isn't it".
    private(set) var asksWhether = false

    /// The frame of a question of those words, as they were typed.
    init(forms: [String], functionWords: FunctionWords) {
        let lower = forms.map { $0.lowercased() }
        var start = 0
        while let phrase = functionWords.openings.first(where: { lower[start...].starts(with: $0) }) {
            // "So" alone may be all there is.
            guard start + phrase.count < lower.count else { break }
            words.formUnion(start..<start + phrase.count)
            start += phrase.count
            if phrase.contains("true") || phrase.contains("correct") || phrase.contains("case") { asksWhether = true }
            while start < lower.count, [",", ":", "!", ".", "-"].contains(lower[start]) { start += 1 }
        }
        guard let comma = lower.lastIndex(of: ","), comma > start, lower.count - comma <= 7 else { return }
        let tag = lower[(comma + 1)...].filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
        if !tag.isEmpty, tag.allSatisfy({ functionWords.tags.contains($0) }) {
            words.formUnion((comma + 1)..<lower.count)
            asksWhether = true
        }
    }
}
