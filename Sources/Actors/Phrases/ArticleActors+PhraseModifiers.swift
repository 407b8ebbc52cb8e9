internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Whether the word is part of a name.
    func isName(_ index: Int, in words: Words) -> Bool { name(covering: index, in: words.sentence) != nil }

    /// Whether the word modifies the head of the phrase.
    func isModifier(_ index: Int, of phrase: ActorPhrase, in words: Words) -> Bool {
        let word = words.lower[index]
        guard words.isWord(index) else { return false }
        if lists[.titleModifier].contains(word) || lists[.nominalModifier].contains(word) { return true }
        if lexicon.descriptions[word] != nil { return true }
        if lists[.ordinal].contains(word) { return true }
        guard words.isParsed, phrase.range.contains(words.tokens[index].head) || words.tokens[index].head == phrase.head
        else { return false }
        switch words.tokens[index].relation {
        case .amod: return true
        case .compound: return !isName(index, in: words) && words.tokens[index].upos != .verb
        default: return false
        }
    }

    /// The parties that a name before a head gives it as owners; nil for a name that cannot own it.
    func owners(_ span: NameSpan, phrase: ActorPhrase) -> [Party]? {
        switch span.link {
        case .party(let party, _): [party]
        case .group(let parties): parties
        case .place(let party): party.map { [$0] }
        case .person, .medium, .nobody: nil
        }
    }
}
