internal import Model

/// Words that say of what kind an act is, or those who are sought.
extension QuestionParser {
    /// A name that nobody knows, right before a word for a government: "the *Peralta* government of Guatemala".
    private func readRegimes(words: [QuestionWord], into question: inout Question) {
        for (index, word) in words.enumerated().dropLast()
        where word.isCapitalised && question.notUnderstood.contains(word.form) {
            let next = words[index + 1].lower == "'s" && index + 2 < words.count ? index + 2 : index + 1
            guard
                ["government", "regime", "junta", "administration", "cabinet", "authorities"]
                    .contains(words[next].lower)
            else { continue }
            question.notUnderstood.removeAll { $0 == word.form }
            question.asideWords.append(word.form)
        }
    }

    /// "Which two *island* states": of what kind those are who are sought, which reports need not say.
    func readSoughtKind(words: [QuestionWord], main: QuestionLexicon.Match?, into question: inout Question) {
        guard let main else { return }
        for index in words.indices.dropFirst().dropLast() where question.notUnderstood.contains(words[index].form) {
            let before = words[..<index].reversed().first { !functionWords[.number].contains($0.lower) }?.lower ?? ""
            guard ["which", "what", "many"].contains(before), functionWords[.party].contains(words[index + 1].lower),
                words[index].form == words[index].lower, index < main.words[0]
            else { continue }
            question.notUnderstood.removeAll { $0 == words[index].form }
            question.asideWords.append(words[index].form)
            question.circumstances.append(words[index].form)
        }
    }

    /// Words that nobody knows, right before the noun of the relation, say of what kind it is: "a *fisheries* deal".
    func readAttributes(words: [QuestionWord], main: QuestionLexicon.Match?, into question: inout Question) {
        readRegimes(words: words, into: &question)
        guard let main else { return }
        if let place = words.indices.dropFirst().first(where: { ["which", "what"].contains(words[$0 - 1].lower) }),
            question.notUnderstood.contains(words[place].form), place < main.words[0],
            words[place].form == words[place].lower, words[place].lemmas.isEmpty
        {
            // "Which *temple* does Chad claim": reports must say so.
            question.notUnderstood.removeAll { $0 == words[place].form }
            question.asideWords.append(words[place].form)
        }
        var next = words.count
        for index in words.indices.reversed() {
            defer { next = index }
            guard question.notUnderstood.contains(words[index].form), words[index].lemmas.isEmpty,
                words[index].form == words[index].lower, index > 0, next < words.count,
                main.words.contains(next) || question.asideWords.contains(words[next].form),
                main.cue.kind == .noun || next > main.words[0],
                EnglishWords.contains(words[index].lower)
                    || main.words.contains(next)
                        && words[index].lower.unicodeScalars.allSatisfy({ $0.properties.isAlphabetic })
            else { continue }
            question.notUnderstood.removeAll { $0 == words[index].form }
            question.asideWords.append(words[index].form)
        }
    }
}
