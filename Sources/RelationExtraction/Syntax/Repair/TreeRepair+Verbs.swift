internal import Linguistics

/// Verbs that were read as part of a noun phrase, and auxiliaries that were read as verbs.
extension TreeRepair {
    /// "They do not recognise it": "do" before "not" and an infinitive is an auxiliary, never the verb.
    mutating func lowerDoSupport() {
        for support in tokens.indices where tokens[support].lemma == "do" && tokens[support].upos != .aux {
            guard support + 2 < tokens.count, ["not", "n't", "n’t"].contains(tokens[support + 1].form.lowercased()),
                let verb = tokens.indices.first(where: { index in
                    index > support + 1 && index <= support + 4 && tokens[index].head == support
                        && tokens[index].features.verbForm == .infinitive
                })
            else { continue }
            lower(support, below: verb)
        }
    }

    /// "Did not deign to reply", with "deign" as an adjective: what "do" helps is a verb.
    mutating func verbaliseAfterDo() {
        for word in tokens.indices.dropFirst() where tokens[word].upos == .adj || tokens[word].upos == .noun {
            let hasSupport = tokens.indices.contains { support in
                support < word && tokens[support].head == word && tokens[support].relation == .aux
                    && ["do", "does", "did"].contains(tokens[support].form.lowercased())
            }
            guard hasSupport, !has(word, .cop) else { continue }
            verbalise(word)
        }
    }

    /// "Agreed to exchange ministers", with "exchange" as a noun: what "to" marks in a clause is a verb.
    mutating func verbaliseAfterTo() {
        for word in tokens.indices.dropFirst()
        where tokens[word].upos == .noun && [.xcomp, .ccomp, .advcl, .acl, .conj].contains(tokens[word].relation) {
            let mark = tokens[word - 1]
            guard mark.head == word, mark.relation == .mark, mark.upos == .part, mark.form.lowercased() == "to",
                !has(word, .cop)
            else { continue }
            verbalise(word)
        }
    }

    private mutating func verbalise(_ word: Int) {
        sentence.tokens[word].upos = .verb
        sentence.tokens[word].lemma = tokens[word].form.lowercased()
        sentence.tokens[word].features = Features()
        sentence.tokens[word].features.verbForm = .infinitive
    }

    /// "Have severed ties", read as two verbs: "have" before a participle is its auxiliary.
    mutating func lowerPerfects() {
        for auxiliary in tokens.indices.dropLast()
        where tokens[auxiliary].upos == .verb && ["have", "has", "had"].contains(tokens[auxiliary].form.lowercased()) {
            guard
                let verb = ((auxiliary + 1)..<min(tokens.count, auxiliary + 8)).first(where: {
                    tokens[$0].upos == .verb
                }),
                tokens[verb].head == auxiliary, tokens[verb].features.verbForm == .participle, !endsInIng(verb),
                [.conj, .xcomp, .ccomp, .advcl, .parataxis].contains(tokens[verb].relation), !has(auxiliary, .obj),
                !tokens[auxiliary..<verb].contains(where: { $0.upos == .punct || $0.relation == .nsubj })
            else { continue }
            lower(auxiliary, below: verb)
        }
        // "Have offered to mediate", read as having what was offered.
        for verb in tokens.indices.dropFirst()
        where tokens[verb].upos == .noun && tokens[verb].relation == .obj && tokens[verb].head >= 0 {
            // "Have both handed in applications".
            let auxiliary = tokens[verb].head
            guard auxiliary < verb, verb - auxiliary < 3,
                tokens[(auxiliary + 1)..<verb].allSatisfy({ $0.relation == .advmod && $0.upos == .adv }),
                ["have", "has", "had"].contains(tokens[auxiliary].form.lowercased()),
                tokens[auxiliary].upos == .verb, tokens[verb].form.hasSuffix("ed"), !isCapitalised(verb)
            else { continue }
            sentence.tokens[verb].upos = .verb
            sentence.tokens[verb].features.verbForm = .participle
            lower(auxiliary, below: verb)
        }
        // "It had severed relations", read as having severed relations.
        for verb in tokens.indices.dropFirst()
        where tokens[verb].relation == .amod && tokens[verb].upos == .verb
            && tokens[verb].features.verbForm == .participle && !endsInIng(verb)
        {
            let (auxiliary, noun) = (verb - 1, tokens[verb].head)
            guard ["have", "has", "had"].contains(tokens[auxiliary].form.lowercased()), noun > verb,
                tokens[auxiliary].upos == .verb, tokens[noun].head == auxiliary, tokens[noun].relation == .obj
            else { continue }
            lower(auxiliary, below: verb)
            sentence.tokens[verb].features.isPassive = false
            releaseSecondPerfect(after: verb, of: noun)
        }
    }

    /// Makes a verb the auxiliary of another, which takes its place.
    private mutating func lower(_ auxiliary: Int, below verb: Int) {
        // In the last of the three readings the participle hangs at the object, which stays below it.
        let object = tokens[verb].head
        if object != auxiliary { sentence.tokens[verb].head = auxiliary }
        sentence.raise(verb, above: auxiliary, leaving: .aux)
        sentence.tokens[auxiliary].upos = .aux
    }

    /// "Had severed ties and established relations": the second participle is a verb where the first is one.
    private mutating func releaseSecondPerfect(after verb: Int, of noun: Int) {
        for object in tokens.indices where tokens[object].head == noun && tokens[object].relation == .conj {
            guard
                let second = tokens.indices.first(where: {
                    $0 > verb && $0 < object && tokens[$0].head == object && tokens[$0].relation == .amod
                        && tokens[$0].upos == .verb && tokens[$0].features.verbForm == .participle && !endsInIng($0)
                        && tokens[$0 - 1].relation == .cc
                })
            else { continue }
            sentence.tokens[second].head = verb
            sentence.tokens[second].relation = .conj
            attach(object, to: second, as: .obj)
            sentence.tokens[second].features.isPassive = false
            attach(second - 1, to: second, as: .cc)
        }
    }

    /// "Germany delivered tanks", read as a noun phrase: a name, a past form and a noun are subject, verb and object.
    mutating func releaseVerbs() {
        for verb in tokens.indices.dropFirst() where tokens[verb].relation == .amod {
            let isParticiple = tokens[verb].upos == .adj && tokens[verb].form.utf8.suffix(2).elementsEqual("ed".utf8)
            guard tokens[verb].upos == .verb || isParticiple else { continue }
            let noun = tokens[verb].head
            let name = nameEnding(before: verb) ?? apposedName(before: verb, noun: noun)
            guard noun > verb, let name, !endsInIng(verb), tokens[verb - 1].form != "-",
                !has(noun, .nsubj, .cop, .case)
            else { continue }
            let isLone = tokens[noun].head < 0 || tokens[noun].head == name || tokens[noun].relation == .nsubj
            guard isLone, tokens[name].head < 0 || tokens[name].head == noun || tokens[name].head == verb else {
                continue
            }
            let outer = tokens[noun].head == name ? -1 : tokens[noun].head
            sentence.tokens[verb].upos = .verb
            sentence.tokens[verb].head = outer
            sentence.tokens[verb].relation = outer < 0 ? .root : .ccomp
            sentence.tokens[noun].head = verb
            sentence.tokens[noun].relation = .obj
            sentence.tokens[name].head = verb
            sentence.tokens[name].relation = .nsubj
            for other in tokens.indices where tokens[other].head == name && other > verb {
                sentence.tokens[other].head = verb
            }
        }
        // "Oman and Fiji signed agreements", read as a coordination of names and a verb before a noun.
        for verb in tokens.indices.dropFirst()
        where tokens[verb].upos == .verb && [.conj, .acl].contains(tokens[verb].relation) {
            var name = tokens[verb].head
            guard name >= 0, name < verb, tokens[name].upos == .propn, !endsInIng(verb) else { continue }
            while [.conj, .flat].contains(tokens[name].relation), tokens[name].head >= 0, tokens[name].head < name {
                name = tokens[name].head
            }
            let noun = tokens[name].head
            guard noun > verb, tokens[noun].upos == .noun, !has(name, .case), !has(noun, .nsubj, .cop),
                [.nmodPoss, .compound, .amod, .nmod, .nmodDesc].contains(tokens[name].relation)
            else { continue }
            sentence.tokens[verb].head = tokens[noun].head
            sentence.tokens[verb].relation = tokens[noun].relation
            sentence.tokens[noun].head = verb
            sentence.tokens[noun].relation = .obj
            sentence.tokens[name].head = verb
            sentence.tokens[name].relation = .nsubj
        }
        for name in tokens.indices where tokens[name].upos == .propn {
            // "The Netherlands suspended aid": a genitive without its mark, beyond the verb.
            let noun = tokens[name].head
            guard [.nmodPoss, .compound, .amod].contains(tokens[name].relation), noun > name + 1, !has(name, .case),
                let verb = ((name + 1)..<noun).first(where: { tokens[$0].upos == .verb }),
                tokens[noun].head == verb, tokens[noun].relation == .obj, !has(verb, .nsubj, .nsubjPass)
            else { continue }
            attach(name, to: verb, as: .nsubj)
        }
    }

    /// "Fiji, a member, severed relations", with the whole as an apposition: the name before what stands between commas.
    private func apposedName(before verb: Int, noun: Int) -> Int? {
        let name = tokens[noun].head
        guard verb > 2, tokens[verb - 1].form == ",", noun > verb, tokens[noun].relation == .appos, name >= 0,
            tokens[name].upos == .propn, tokens[name].head < 0,
            tokens.indices.contains(where: { $0 < verb && tokens[$0].head == name && tokens[$0].relation == .appos })
        else { return nil }
        return name
    }
}
