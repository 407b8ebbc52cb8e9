internal import Linguistics

/// Finds the predicate of a headline or a short sentence that a statistical parser has read as a noun phrase or with a
/// wrong voice.
struct PredicateRepair {
    /// The sentence as mended so far.
    var sentence: Sentence
    private let verbs: Set<String>
    private let nouns: Set<String>
    private let irregular: [String: String]

    /// The sentence with its predicate found; an unparsed sentence as it is.
    ///
    /// - Parameters:
    ///   - verbs: the dictionary forms that can be a cue's verb.
    ///   - nouns: those that can be a cue's noun, so that "sanctions" before "on" stays a noun.
    ///   - irregular: the dictionary form of each irregular form.
    static func repaired(
        _ sentence: Sentence, verbs: Set<String>, nouns: Set<String>, irregular: [String: String]
    ) -> Sentence {
        guard sentence.isParsed, sentence.tokens.count > 2 else { return sentence }
        var repair = PredicateRepair(sentence: sentence, verbs: verbs, nouns: nouns, irregular: irregular)
        repair.restoreLemmas()
        repair.nameTokens()
        repair.partDatesFromSubjects()
        if let (verb, lemma) = repair.headlineVerb() { repair.raise(verb, lemma: lemma) }
        repair.activateVerbs()
        repair.attachObjectsOfParticleVerbs()
        repair.attachSubjects()
        repair.releaseParticles()
        repair.attachRecipients()
        return repair.sentence
    }

    /// The words with what is known of them.
    var tokens: [Token] { sentence.tokens }

    /// Whether something hangs at the word by one of those relations.
    func has(_ word: Int, _ relations: DependencyRelation...) -> Bool {
        tokens.contains { $0.head == word && relations.contains($0.relation) }
    }

    private func isNominal(_ word: Int) -> Bool { [.noun, .propn, .pron, .num].contains(tokens[word].upos) }

    /// Whether the word begins with a capital.
    func isCapitalised(_ word: Int) -> Bool {
        tokens[word].form.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    }

    private func isSeparator(_ word: Int) -> Bool { [",", "and", "&"].contains(tokens[word].form) }

    /// "Tore" and "spoke" are forms of "tear" and "speak", whatever the lemmatiser made of them.
    private mutating func restoreLemmas() {
        for word in tokens.indices where tokens[word].upos == .verb && !verbs.contains(tokens[word].lemma) {
            if let lemma = irregular[tokens[word].form.lowercased()] { sentence.tokens[word].lemma = lemma }
        }
    }

    // MARK: Headlines

    /// The word after the names that begin the sentence, where it is a cue's verb and not tagged as one:
    /// "Bolivia thanks Mexico", "Kenya, Haiti sign pact", "Paraguay cut ties".
    private func headlineVerb() -> (Int, String)? {
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
        if let lemma = irregular[form], verbs.contains(lemma) { return lemma }
        if isPlural, verbs.contains(form) { return form }
        let isPast = form.utf8.suffix(2).elementsEqual("ed".utf8)
        guard isPast || !isPlural && form.utf8.last == UInt8(ascii: "s") else { return nil }
        return Spelling.dictionaryForm(of: form, in: verbs)
    }

    /// Whether the word can be the verb: it is no verb yet, no verb follows in its clause, and what follows begins an
    /// object or, where the word is no noun of action, a prepositional phrase.
    private func canBePredicate(_ word: Int, _ lemma: String) -> Bool {
        guard tokens[word].upos != .verb || tokens[word].head >= 0, !isSeparator(word - 1), word + 1 < tokens.count,
            tokens[word - 1].form != "-"
        else { return false }
        for later in tokens.indices where later > word {
            if [",", ";", ":"].contains(tokens[later].form) { break }
            if tokens[later].upos == .aux
                || tokens[later].upos == .verb && tokens[later].features.verbForm == .finite
                    && !has(later, .mark)
            {
                return false
            }
        }
        let next = word + 1
        if tokens[next].upos == .propn || tokens[next].upos == .det || isCapitalised(next) && !isCapitalised(word) {
            return true
        }
        if nouns.contains(lemma) || nouns.contains(tokens[word].form.lowercased()) {
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
    private mutating func raise(_ verb: Int, lemma: String) {
        guard var subject = (0..<verb).first(where: { !isSeparator($0) }) else { return }
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
                sentence.tokens[word].relation = has(word, .mark) ? .advcl : .conj
            }
        }
        sentence.tokens[verb].upos = .verb
        sentence.tokens[verb].lemma = lemma
        sentence.tokens[verb].features = Features()
        sentence.tokens[verb].features.verbForm = .finite
        sentence.tokens[verb].features.tense = .present
        sentence.tokens[verb].head = -1
        sentence.tokens[verb].relation = .root
        sentence.tokens[subject].head = verb
        sentence.tokens[subject].relation = .nsubj
    }

    /// Puts all words of a name under one head, which it returns.
    private mutating func raiseGroup(_ group: Range<Int>) -> Int? {
        let outward = group.filter { !group.contains(tokens[$0].head) }
        guard let head = outward.last(where: isNominal) ?? outward.last else { return nil }
        for word in outward where word != head {
            sentence.tokens[word].head = head
            sentence.tokens[word].relation = tokens[word].upos == .adj ? .amod : .compound
        }
        return head
    }

    // MARK: Voice and arguments

    /// A past form without an auxiliary that has an object, or ends a whole sentence without "by", is active.
    private mutating func activateVerbs() {
        let isWhole = tokens.last?.form == "."
        for verb in tokens.indices where tokens[verb].upos == .verb {
            guard
                let subject = tokens.indices.first(where: {
                    tokens[$0].head == verb && tokens[$0].relation == .nsubjPass
                }), subject < verb, !has(verb, .auxPass, .aux)
            else { continue }
            let isRoot = tokens[verb].head < 0 || tokens[verb].relation == .ccomp
            let hasAgent = tokens[verb...].contains { mark in
                mark.form == "by" && mark.relation == .case && mark.head >= 0
                    && !["phone", "telephone", "video", "telegram", "letter"].contains(tokens[mark.head].lemma)
            }
            guard has(verb, .obj) || isWhole && isRoot && !hasAgent else { continue }
            sentence.tokens[subject].relation = .nsubj
            sentence.tokens[verb].features = Features()
            sentence.tokens[verb].features.verbForm = .finite
            sentence.tokens[verb].features.tense = .past
        }
    }

    /// "Breaking off relations": the noun after the particle, without a preposition of its own, is the object.
    private mutating func attachObjectsOfParticleVerbs() {
        for noun in tokens.indices where tokens[noun].relation == .obl && tokens[noun].upos == .noun {
            let verb = tokens[noun].head
            guard verb >= 0, verb < noun, !has(verb, .obj), !has(noun, .case),
                tokens[(verb + 1)..<noun].contains(where: { $0.head == verb && $0.relation == .compoundPrt })
            else { continue }
            sentence.tokens[noun].relation = .obj
        }
    }

    /// A name before a finite verb that qualifies it is its subject; one right after it that does is its object.
    private mutating func attachSubjects() {
        for name in tokens.indices where isCapitalised(name) {
            let verb = tokens[name].head
            guard verb >= 0, tokens[verb].upos == .verb, tokens[verb].features.verbForm == .finite,
                tokens[verb].relation != .amod, !has(name, .case), tokens[max(0, verb - 1)].form != "-"
            else { continue }
            switch tokens[name].relation {
            case .amod, .compound, .nmod:
                if name < verb, !has(verb, .nsubj, .nsubjPass) { sentence.tokens[name].relation = .nsubj }
            case .advmod where !isAdverb(name):
                if name == verb - 1, name == 0, !has(verb, .nsubj, .nsubjPass) {
                    sentence.tokens[name].relation = .nsubj
                } else if name == verb + 1, !has(verb, .obj) {
                    sentence.tokens[name].relation = .obj
                } else {
                    continue
                }
                sentence.tokens[name].upos = .propn
                sentence.tokens[name].lemma = tokens[name].form
            default: continue
            }
        }
    }

    private func isAdverb(_ word: Int) -> Bool {
        let form = tokens[word].form.lowercased()
        return form.utf8.suffix(2).elementsEqual("ly".utf8)
            || [
                "never", "also", "then", "now", "so", "there", "here", "not", "thus", "only", "still", "even", "once",
                "today", "yesterday", "later", "soon", "again", "first", "once", "twice", "why", "how", "when", "where",
            ].contains(form)
    }
}
