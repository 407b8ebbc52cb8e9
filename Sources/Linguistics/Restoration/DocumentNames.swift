/// The words that a document writes with a capital inside of its sentences, and so uses as names.
struct DocumentNames: Sendable {
    private let names: Set<String>

    /// The names of a document.
    init(_ document: Document) {
        var names = Set<String>()
        for sentence in document.sentences {
            for (index, token) in sentence.tokens.enumerated() where index > 0 {
                guard let first = token.form.unicodeScalars.first, first.properties.isUppercase else { continue }
                // After a word in small letters, or a comma: hardly a heading in capitals.
                let before = sentence.tokens[index - 1].form.unicodeScalars.first
                if let before, before.properties.isLowercase || before == "," || token.form.utf8.count < 3 {
                    names.insert(token.form)
                } else if names.contains(sentence.tokens[index - 1].form) {
                    names.insert(token.form)  // the second part of a name: "Denis Pushilin"
                }
            }
        }
        self.names = names
    }

    /// Whether the document uses a word as a name.
    func contains(_ word: String) -> Bool {
        names.contains(word)
    }
}
