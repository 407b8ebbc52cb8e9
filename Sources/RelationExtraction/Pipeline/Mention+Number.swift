internal import Actors
internal import Linguistics

extension Mention {
    /// How many a mention says that are meant: "the three"; nil when it does not say.
    func number(in document: Document) -> Int? {
        let words = document.sentences[sentence].tokens[tokens].map { $0.form.lowercased() }
        let numbers = ["two", "three", "four", "five", "six", "seven", "eight"]
        return words.lazy.compactMap { numbers.firstIndex(of: $0) }.first.map { $0 + 2 }
    }
}
