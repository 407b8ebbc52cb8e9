/// The words around a question that ask nothing: "could you tell me ...", "..., right?".
struct QuestionFrame {
    /// The places of the words.
    private(set) var words: Set<Int> = []
    /// Whether they ask for a yes or no: "is it true that", "..., isn't it".
    private(set) var asksWhether = false
    /// Whether they ask who denies what follows: "who denied that".
    private(set) var asksDenial = false
    /// Whether they ask which of several came first or last.
    private(set) var comparesTime = false
    /// Phrases that ask how much of something, as they were typed.
    private(set) var measures: [String] = []

    /// The frame of a question of those words, as they were typed.
    init(forms: [String], functionWords: FunctionWords) {
        let lower = forms.map { $0.lowercased() }
        var start = 0
        while let phrase = functionWords.openings.first(where: { lower[start...].starts(with: $0) }) {
            // "So" alone may be all there is.
            guard start + phrase.count < lower.count else { break }
            words.formUnion(start..<start + phrase.count)
            start += phrase.count
            if phrase.contains("denied") || phrase.contains("denies") { asksDenial = true }
            let asked = ["true", "correct", "case", "anything", "record", "evidence", "confirmed"]
            if phrase.contains(where: { asked.contains($0) }) { asksWhether = true }
            while start < lower.count, [",", ":", "!", ".", "-"].contains(lower[start]) { start += 1 }
        }
        readPhrases(lower, forms: forms, functionWords: functionWords)
        readCleft(lower, from: start, functionWords: functionWords)
        readComparison(lower, from: start)
        guard let comma = lower.lastIndex(of: ","), comma > start, lower.count - comma <= 7 else { return }
        let tag = lower[(comma + 1)...].filter { $0.unicodeScalars.contains { $0.properties.isAlphabetic } }
        if !tag.isEmpty, tag.allSatisfy({ functionWords[.tag].contains($0) }) {
            words.formUnion((comma + 1)..<lower.count)
            asksWhether = true
        }
    }

    /// Phrases that say nothing wherever they stand ("any more"), and those that ask how much.
    private mutating func readPhrases(_ lower: [String], forms: [String], functionWords: FunctionWords) {
        for index in lower.indices where !words.contains(index) {
            if index > 0, lower[index] == "thank", functionWords[.saying].contains(lower[index - 1]) { continue }
            if let phrase = functionWords.fillers.first(where: { lower[index...].starts(with: $0) }) {
                // "On the same day as Chad" says more than "on the same day".
                let end = index + phrase.count
                if phrase.contains("same"), end < lower.count, lower[end] == "as" { continue }
                words.formUnion(index..<index + phrase.count)
            } else if let phrase = functionWords.measures.first(where: { lower[index...].starts(with: $0) }) {
                words.formUnion(index..<index + phrase.count)
                measures.append(forms[index..<index + phrase.count].joined(separator: " "))
            }
        }
    }

    /// "It was France that left", "was it France that left", "who was it that left".
    private mutating func readCleft(_ lower: [String], from start: Int, functionWords: FunctionWords) {
        guard let pronoun = lower.indices.first(where: { $0 >= start && lower[$0] == "it" }),
            let verb = [pronoun - 1, pronoun + 1].first(where: {
                $0 >= start && $0 < lower.count && functionWords[.be].contains(lower[$0])
            })
        else { return }
        let rest = (max(pronoun, verb) + 1)..<min(lower.count, max(pronoun, verb) + 10)
        guard let relative = lower[rest].firstIndex(where: { ["that", "who", "which", "whom"].contains($0) }),
            relative + 1 < lower.count
        else { return }
        words.formUnion([pronoun, verb, relative])
        if min(pronoun, verb) == start { asksWhether = true }
    }

    /// "Which came first, Turkish or Bulgarian recognition": the verb says nothing.
    private mutating func readComparison(_ lower: [String], from start: Int) {
        guard start + 2 < lower.count, ["which", "what"].contains(lower[start]),
            ["came", "comes", "happened", "was", "is"].contains(lower[start + 1]),
            ["first", "earlier", "last", "later"].contains(lower[start + 2])
        else { return }
        words.insert(start + 1)
        comparesTime = true
    }
}
