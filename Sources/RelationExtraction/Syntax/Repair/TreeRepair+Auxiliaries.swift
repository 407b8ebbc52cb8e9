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

    /// "Neither has sent troops", read as troops that have neither: the subject stands before "have", and the participle behind
    /// it is the verb.
    mutating func raiseBareQuantifiers() {
        for word in tokens.indices.dropLast(2)
        where tokens[word].form.lowercased() == "neither" && tokens[word].relation == .advmod {
            let auxiliary = word + 1
            guard ["has", "have", "had"].contains(tokens[auxiliary].form.lowercased()), tokens[word].head == auxiliary,
                let verb = ((auxiliary + 1)..<min(tokens.count, auxiliary + 4)).first(where: {
                    tokens[$0].features.verbForm == .participle
                }), tokens[auxiliary].head == verb
            else { continue }
            for other in tokens.indices
            where other != word && tokens[other].head == auxiliary && tokens[other].relation == .nsubj {
                attach(other, to: verb, as: .obj)
            }
            attach(auxiliary, to: verb, as: .aux)
            sentence.tokens[auxiliary].upos = .aux
            attach(word, to: verb, as: .nsubj)
        }
    }

    /// "Oman and Fiji will each contribute", read as two verbs: a modal verb before an infinitive is its auxiliary.
    mutating func lowerModals() {
        for modal in tokens.indices.dropLast()
        where [.verb, .aux].contains(tokens[modal].upos) && tokens[modal].relation != .aux
            && Self.modals.contains(tokens[modal].form.lowercased())
        {
            guard
                let verb = ((modal + 1)..<min(tokens.count, modal + 5)).first(where: { tokens[$0].upos == .verb }),
                tokens[verb].head == modal, tokens[verb].features.verbForm == .infinitive,
                [.conj, .xcomp, .ccomp, .advcl, .parataxis].contains(tokens[verb].relation),
                !tokens[modal..<verb].contains(where: {
                    $0.upos == .punct || $0.relation == .nsubj || $0.form.lowercased() == "to"
                })
            else { continue }
            sentence.raise(verb, above: modal, leaving: .aux)
            sentence.tokens[modal].upos = .aux
        }
    }

    private static let modals: Set<String> = [
        "will", "would", "shall", "should", "may", "might", "can", "could", "must",
    ]

    private func isPassive(_ verb: Int) -> Bool {
        tokens.contains { $0.head == verb && $0.relation == .auxPass }
    }
}
