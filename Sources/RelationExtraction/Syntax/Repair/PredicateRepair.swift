internal import Linguistics

/// Finds the predicate of a headline or a short sentence that a statistical parser has read as a noun phrase or with a
/// wrong voice.
struct PredicateRepair {
    /// The sentence as mended so far.
    var sentence: Sentence

    /// The words that the grammar asks for.
    let words: GrammarWords

    /// The sentence with its predicate found; an unparsed sentence as it is.
    static func repaired(_ sentence: Sentence, words: GrammarWords) -> Sentence {
        guard sentence.isParsed, sentence.tokens.count > 2 else { return sentence }
        var repair = PredicateRepair(sentence: sentence, words: words)
        repair.restoreLemmas()
        repair.nameTokens()
        repair.restoreCommonNouns()
        if let (verb, lemma) = repair.headlineVerb() { repair.raise(verb, lemma: lemma) }
        repair.joinListedSubjects()
        repair.activateVerbs()
        repair.attachObjectsOfParticleVerbs()
        repair.attachSubjects()
        repair.releaseParticles()
        repair.headTitlesBeforeHyphens()
        return repair.sentence
    }

    /// The words with what is known of them.
    var tokens: [Token] { sentence.tokens }

    /// Whether something hangs at the word by one of those relations.
    func has(_ word: Int, _ relations: DependencyRelation...) -> Bool {
        tokens.contains { $0.head == word && relations.contains($0.relation) }
    }

    /// Whether the word is a noun, a name, a pronoun or a number.
    func isNominal(_ word: Int) -> Bool { [.noun, .propn, .pron, .num].contains(tokens[word].upos) }

    /// Whether the word begins with a capital.
    func isCapitalised(_ word: Int) -> Bool { tokens[word].isCapitalised }

    /// Whether the word parts the members of a list.
    func isSeparator(_ word: Int) -> Bool { [",", "and", "&"].contains(tokens[word].form) }

    /// "Tore" and "spoke" are forms of "tear" and "speak", "thanks" and "leaned" of "thank" and "lean", whatever the
    /// lemmatiser made of them.
    private mutating func restoreLemmas() {
        for word in tokens.indices where tokens[word].upos == .verb {
            let (form, lemma) = (tokens[word].form.lowercased(), tokens[word].lemma)
            let isKnown = words.verbs.contains(lemma)
            if !isKnown, let lemma = words.irregular[form] {
                sentence.tokens[word].lemma = lemma
            } else if !isKnown || !form.utf8.starts(with: lemma.utf8.dropLast()), words.irregular[form] == nil {
                let stem = ["s", "es", "ed", "d", "ing"].lazy.filter {
                    form.utf8.reversed().starts(with: $0.utf8.reversed())
                }
                .map { String(decoding: form.utf8.dropLast($0.utf8.count), as: UTF8.self) }
                .first { words.verbs.contains($0) }
                if let stem { sentence.tokens[word].lemma = stem }
            }
        }
    }

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
                    && !words.contains(tokens[mark.head].lemma, in: .means)
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
        // "Handed over the keys": "over" right after such a verb is no preposition.
        for particle in tokens.indices.dropFirst() where tokens[particle].form == "over" {
            let (verb, noun) = (particle - 1, tokens[particle].head)
            guard noun > particle, tokens[noun].head == verb, tokens[noun].relation == .obl, !has(verb, .obj),
                words.contains(tokens[verb].lemma, in: .particleOver)
            else { continue }
            sentence.tokens[noun].relation = .obj
            sentence.tokens[particle].head = verb
            sentence.tokens[particle].relation = .compoundPrt
        }
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
            || words.contains(form, in: .adverbs)
    }
}
