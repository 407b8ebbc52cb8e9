internal import Actors
internal import Linguistics
internal import Model

/// The houses that speak for a polity.
extension SpeechContext {
    /// The houses that a sentence names in full, with their polity: "the Ministry of Foreign Affairs of Bhutan".
    static func houses(among mentions: [Mention], of sentence: Sentence) -> [House] {
        mentions.compactMap { mention in
            guard mention.kind == .organ, mention.parties.count == 1 else { return nil }
            let forms = sentence.tokens[mention.tokens].map(\.form)
            let name = forms.first?.lowercased() == "the" ? forms.dropFirst() : forms[...]
            let isFull =
                name.count > 3 && name.contains("of")
                && name.allSatisfy { word in
                    Token.isCapitalised(word) || ["of", "for", "and", "the"].contains(word)
                }
            return isFull
                ? House(polity: mention.parties[0].polity, name: name.joined(separator: " ")) : nil
        }
    }
}
