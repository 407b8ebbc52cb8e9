internal import Linguistics

/// What a sentence takes back of the one before.
extension DocumentReader {
    /// Whether the sentence only takes back what the one before tells: "It has not.", "That was wrong."
    func isRetraction(_ sentence: Sentence) -> Bool {
        guard sentence.tokens.count < 8 else { return false }
        let forms = sentence.tokens.filter { $0.upos != .punct }.map { $0.form.lowercased() }
        guard (3...5).contains(forms.count), ["it", "they", "he", "she", "that", "this"].contains(forms[0]),
            ["has", "have", "had", "did", "does", "do", "is", "are", "was", "were", "will"].contains(forms[1])
        else { return false }
        let rest = forms.dropFirst(2).filter { !["a", "an", "the"].contains($0) }
        func isOne(_ word: String, of set: WordSet) -> Bool { lexicon.words.contains(word, in: set) }
        if rest.count == 1 { return isOne(rest[0], of: .denyingAdverbs) || isOne(rest[0], of: .mistakes) }
        return rest.count == 2 && isOne(rest[0], of: .denyingAdverbs) && isOne(rest[1], of: .truths)
    }
}
