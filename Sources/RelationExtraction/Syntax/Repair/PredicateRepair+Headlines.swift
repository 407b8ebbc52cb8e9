internal import Linguistics

/// The predicate of a headline, which a statistical parser reads as a noun phrase.
extension PredicateRepair {
    /// The word after the names that begin the sentence, where it is a cue's verb and not tagged as one:
    /// "Bolivia thanks Mexico", "Kenya, Haiti sign pact", "Paraguay cut ties", "Samoa no longer recognises".
    func headlineVerb() -> (Int, String)? {
        var isPlural = false
        for word in tokens.indices.dropLast() {
            if word > 0, word < 8, let lemma = predicateLemma(word, isPlural: isPlural), canBePredicate(word, lemma) {
                return (word, lemma)
            }
            guard word < 7 else { return nil }
            if word > 0, isSeparator(word) {
                isPlural = true
                continue
            }
            if word > 0 ? tokens[word].upos == .adv : tokens[word].upos == .det { continue }
            // "The Palestinians reject": a plural has the plain form.
            if isCapitalised(word), tokens[word].upos == .propn, tokens[word].form.utf8.last == UInt8(ascii: "s"),
                tokens[word].lemma != tokens[word].form
            {
                isPlural = true
            }
            let isTitle = word > 0 && (tokens[word].upos == .noun || tokens[word].upos == .part)
            guard tokens[word].upos == .propn || tokens[word].upos == .adj && isCapitalised(word) || isTitle else {
                return nil
            }
        }
        return nil
    }

    /// The dictionary form of a cue's verb that the word is the third person or the past of, or, after several names,
    /// the plain form.
    private func predicateLemma(_ word: Int, isPlural: Bool) -> String? {
        let form = Spelling.british(tokens[word].form.lowercased())
        if let lemma = words.irregular[form], words.verbs.contains(lemma) {
            return words.contains(lemma, in: .auxiliaries) ? nil : lemma
        }
        if isPlural, words.verbs.contains(form) { return form }
        let isPast = form.utf8.suffix(2).elementsEqual("ed".utf8)
        guard isPast || !isPlural && form.utf8.last == UInt8(ascii: "s") else { return nil }
        return Inflection.lemma(of: form, in: words.verbs)
    }

    /// The noun after the word that a cue of that verb has as its object: "cuts ties", "sign trade accord".
    private func expectedObject(of lemma: String, after word: Int) -> Int? {
        guard let wanted = words.objects[lemma] else { return nil }
        for place in (word + 1)..<min(tokens.count, word + 5) {
            if tokens[place].upos == .adp || tokens[place].upos == .punct { return nil }
            let form = tokens[place].form.lowercased()
            if wanted.contains(where: { $0.contains(form) || Inflection.lemma(of: form, in: $0) != nil }) {
                return place
            }
        }
        return nil
    }

    /// Whether the word can be the verb: it is no verb yet, no verb follows in its clause, and what follows begins an
    /// object or, where the word is no noun of action, a prepositional phrase.
    private func canBePredicate(_ word: Int, _ lemma: String) -> Bool {
        guard tokens[word].upos != .verb || tokens[word].head >= 0, !isSeparator(word - 1), word + 1 < tokens.count,
            tokens[word - 1].form != "-", !tokens[word - 1].isGenitiveMark
        else { return false }
        let object = expectedObject(of: lemma, after: word)
        for later in tokens.indices where later > word && later != object {
            if [",", ";", ":"].contains(tokens[later].form) { break }
            if tokens[later].upos == .aux
                || tokens[later].upos == .verb && tokens[later].features.verbForm == .finite
                    && !has(later, .mark)
            {
                return false
            }
        }
        if object != nil { return true }
        let next = word + 1
        if tokens[next].upos == .propn || tokens[next].upos == .det || isCapitalised(next) && !isCapitalised(word) {
            return true
        }
        if words.nouns.contains(lemma) || words.nouns.contains(tokens[word].form.lowercased()) {
            // A whole sentence has a verb.
            return tokens.last?.form == "." && !tokens.contains { $0.upos == .verb || $0.upos == .aux }
                && [.noun, .adj, .num].contains(tokens[next].upos)
        }
        switch tokens[next].upos {
        case .noun, .adj, .num, .pron, .adp, .part: return true
        default: return false
        }
    }

    /// Makes the word the root, the names before it its subject and what hung in the air after it its object.
    mutating func raise(_ verb: Int, lemma: String) {
        guard var subject = (0..<verb).first(where: { !isSeparator($0) }) else { return }
        if let object = expectedObject(of: lemma, after: verb), !isNominal(object), tokens[object].upos == .verb {
            sentence.tokens[object].upos = .noun
            sentence.tokens[object].features = Features()
        }
        var first: Int?
        var start = 0
        while start < verb {
            let end = (start..<verb).first(where: isSeparator) ?? verb
            if let head = raiseGroup(start..<end) {
                if let first {
                    sentence.tokens[head].head = first
                    sentence.tokens[head].relation = .conj
                } else {
                    first = head
                    subject = head
                }
            }
            start = end + 1
        }
        for mark in 0..<verb where isSeparator(mark) {
            sentence.tokens[mark].head = subject
            sentence.tokens[mark].relation = tokens[mark].form == "," ? .punct : .cc
        }
        for adverb in 0..<verb where tokens[adverb].upos == .adv && tokens[adverb].head != adverb + 1 {
            sentence.tokens[adverb].head = verb
            sentence.tokens[adverb].relation = .advmod
        }
        var object = tokens.indices.first { $0 > verb && tokens[$0].head == verb && tokens[$0].relation == .obj }
        for word in tokens.indices where word > verb && tokens[word].head <= verb {
            sentence.tokens[word].head = verb
            if tokens[word].upos == .punct {
                sentence.tokens[word].relation = .punct
            } else if isNominal(word) {
                if has(word, .case) {
                    sentence.tokens[word].relation = .obl
                } else if object == nil {
                    sentence.tokens[word].relation = .obj
                    object = word
                } else if object != word, let object {
                    sentence.tokens[word].head = object
                    sentence.tokens[word].relation = .conj
                }
            } else if tokens[word].upos == .verb, [.root, .acl, .dep].contains(tokens[word].relation) {
                sentence.tokens[word].relation = has(word, .mark) ? .advcl : has(word, .nsubj) ? .parataxis : .conj
            }
        }
        sentence.tokens[verb].upos = .verb
        sentence.tokens[verb].lemma = lemma
        sentence.tokens[verb].features = Features()
        sentence.tokens[verb].features.verbForm = .finite
        // The present is the bare form or has an "s": "agreed" and "met" are past.
        let form = tokens[verb].form.lowercased()
        sentence.tokens[verb].features.tense = form == lemma || form.utf8.last == UInt8(ascii: "s") ? .present : .past
        sentence.tokens[verb].head = -1
        sentence.tokens[verb].relation = .root
        sentence.tokens[subject].head = verb
        sentence.tokens[subject].relation = .nsubj
    }

    /// Puts all words of a name under one head, which it returns.
    private mutating func raiseGroup(_ group: Range<Int>) -> Int? {
        let outward = group.filter { !group.contains(tokens[$0].head) && tokens[$0].upos != .adv }
        guard let head = outward.last(where: isNominal) ?? outward.last else { return nil }
        for word in outward where word != head {
            sentence.tokens[word].head = head
            sentence.tokens[word].relation = tokens[word].upos == .adj ? .amod : .compound
        }
        return head
    }

    /// "Cuba, Vietnam sign trade accord": names before a plural verb are its subjects together.
    mutating func joinListedSubjects() {
        guard
            let verb = tokens.indices.first(where: {
                tokens[$0].upos == .verb && tokens[$0].head < 0 && words.verbs.contains(tokens[$0].form.lowercased())
            }), (3..<10).contains(verb), tokens[..<verb].contains(where: { $0.form == "," })
        else { return }
        let isList = (0..<verb).allSatisfy { word in
            isSeparator(word) || isCapitalised(word) && tokens[word].upos != .adv
                || words.contains(tokens[word].form, in: .representatives)
        }
        guard isList, !isSeparator(0), !isSeparator(verb - 1),
            !(0..<verb).contains(where: { words.contains(tokens[$0].form, in: .calendar) })
        else { return }
        var first: Int?
        var start = 0
        while start < verb {
            let end = (start..<verb).first(where: isSeparator) ?? verb
            if let head = raiseGroup(start..<end) {
                sentence.tokens[head].head = first ?? verb
                sentence.tokens[head].relation = first == nil ? .nsubj : .conj
                first = first ?? head
            }
            start = end + 1
        }
        guard let first else { return }
        for mark in 0..<verb where isSeparator(mark) {
            sentence.tokens[mark].head = first
            sentence.tokens[mark].relation = tokens[mark].form == "," ? .punct : .cc
        }
    }
}
