internal import Actors
internal import Gazetteer
internal import Linguistics

/// Chooses the sentences that are worth a parse.
///
/// A statement needs a mention of one of its parties, and an office needs a holder's name. So nothing is lost when a text
/// that names nobody is left unparsed, nor a sentence in which nobody can be meant.
struct SentenceSelector: Sendable {
    private let actors: ActorResolver
    private let gazetteer: Gazetteer

    /// A selector for the words that the resolver knows and the names of that gazetteer.
    init(actors: ActorResolver, gazetteer: Gazetteer) {
        self.actors = actors
        self.gazetteer = gazetteer
    }

    /// The indices of the sentences that may hold a statement.
    func sentences(of document: Document) -> [Int] {
        guard document.sentences.contains(where: { namesSomebody($0.tokens) }) else { return [] }
        return document.sentences.indices.filter { number in
            let tokens = document.sentences[number].tokens
            return tokens.count > 2 && actors.canMention(tokens)
        }
    }

    private func namesSomebody(_ tokens: [Token]) -> Bool {
        let forms = tokens.map(\.form)
        return forms.indices.contains { index in
            Token.isCapitalised(forms[index]) && !gazetteer.matches(startingAt: index, in: forms).isEmpty
        }
    }
}
