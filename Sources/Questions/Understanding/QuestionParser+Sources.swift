internal import Model

extension QuestionParser {
    /// How many words the name of a newspaper or agency has at most.
    private static let longestName = 5

    /// Reads "according to *Brazzaville Radio*", of a source that no table has, where the base speaks of one of that name;
    /// returns the places of the words.
    ///
    /// - Throws: what the directory throws.
    func readMedium(
        in forms: [String], directory: any EntityDirectory, into question: inout Question
    ) throws -> Range<Int> {
        let lower = forms.map { $0.lowercased() }
        for index in lower.indices.dropLast(2) {
            let isVoice =
                ["according to", "quoted by"].contains(lower[index] + " " + lower[index + 1])
                || functionWords.has(lower[index], in: .reporting) && lower[index + 1] == "by"
            guard isVoice else { continue }
            let start = lower[index + 2] == "the" ? index + 3 : index + 2
            var end = min(forms.count, start + Self.longestName)
            while end > start + 1 {
                let name = forms[start..<end].joined(separator: " ")
                if functionWords.has(lower[end - 1], in: .medium), isCapitalised(forms[start]),
                    try directory.says(name)
                {
                    question.source = NamedParty(words: start..<end, kind: .media, name: name, selectors: [])
                    return index..<end
                }
                end -= 1
            }
        }
        return 0..<0
    }

    private func isCapitalised(_ form: String) -> Bool {
        form.unicodeScalars.first?.properties.isUppercase == true
    }
}
