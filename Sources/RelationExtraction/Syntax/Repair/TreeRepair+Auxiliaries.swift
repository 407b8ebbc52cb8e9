internal import Linguistics

/// Words that hang at an auxiliary, which governs nothing.
extension TreeRepair {
    /// "CHILE MAY LIFT BAN": where capitals hide which word is a name, what stands right before a modal verb is no part of a
    /// name with it but the subject of the verb behind.
    mutating func raiseSubjectsOfAuxiliaries() {
        for word in tokens.indices {
            let auxiliary = tokens[word].head
            guard auxiliary > word, tokens[auxiliary].relation == .aux,
                [.compound, .nmod, .nmodDesc, .amod, .flat, .nsubj].contains(tokens[word].relation),
                [.noun, .propn, .pron].contains(tokens[word].upos),
                case let verb = tokens[auxiliary].head, verb > auxiliary, !has(verb, .nsubj, .nsubjPass)
            else { continue }
            attach(word, to: verb, as: isPassive(verb) ? .nsubjPass : .nsubj)
        }
    }

    private func isPassive(_ verb: Int) -> Bool {
        tokens.contains { $0.head == verb && $0.relation == .auxPass }
    }
}
