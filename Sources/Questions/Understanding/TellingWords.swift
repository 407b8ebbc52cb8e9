/// The words of a cue in all their forms: a sentence that has one form of each may tell of the relation.
package struct TellingWords: Hashable, Sendable {
    /// For each word of the cue its forms, sorted.
    let forms: [[String]]
    /// The place of the word that is looked for first: the last that is no function word.
    let rarest: Int

    /// Whether the words of a sentence, in lower case, have all of them.
    func areIn(_ words: Set<String>) -> Bool { forms.allSatisfy { !words.isDisjoint(with: $0) } }
}
