internal import Linguistics

/// Names that a statistical parser has taken for something else, or joined with what stands beside them.
extension PredicateRepair {
    /// Acronyms are names whatever they look like, and a capitalised infinitive after "to" is a place.
    mutating func nameTokens() {
        for word in tokens.indices {
            if isAcronym(word), [.x, .aux, .verb, .adv, .intj, .adj].contains(tokens[word].upos) {
                sentence.tokens[word].upos = .propn
                sentence.tokens[word].lemma = tokens[word].form
                let head = tokens[word].head
                if head > word, tokens[head].upos == .verb, [.aux, .auxPass, .advmod].contains(tokens[word].relation),
                    !has(head, .nsubj, .nsubjPass)
                {
                    sentence.tokens[word].relation = .nsubj
                    sentence.tokens[head].features.isPassive = false
                    sentence.tokens[head].features.verbForm = .finite
                }
            }
            // "The bloc ECOWAS suspended Niger", with the acronym as an auxiliary: it names the noun before it.
            if word > 0, tokens[word].upos == .propn, [.aux, .auxPass].contains(tokens[word].relation),
                tokens[word - 1].upos == .noun, tokens[word - 1].head == tokens[word].head
            {
                let verb = tokens[word].head
                sentence.tokens[word].head = word - 1
                sentence.tokens[word].relation = .appos
                sentence.tokens[word - 1].relation = .nsubj
                if !has(verb, .aux, .auxPass) { sentence.tokens[verb].features.verbForm = .finite }
            }
            guard word > 1, tokens[word].upos == .verb, tokens[word].features.verbForm == .infinitive,
                isCapitalised(word), tokens[word - 1].form == "to", !isCapitalised(word - 2), !has(word, .obj, .ccomp),
                tokens[word].head >= 0
            else { continue }
            sentence.tokens[word].upos = .propn
            sentence.tokens[word].lemma = tokens[word].form
            sentence.tokens[word].features = Features()
            sentence.tokens[word].relation = tokens[word].relation == .acl ? .nmod : .obl
            sentence.tokens[word - 1].upos = .adp
            sentence.tokens[word - 1].relation = .case
        }
    }

    /// "Brushed off criticism": the only preposition right after the verb is its particle, and the noun its object.
    mutating func releaseParticles() {
        for mark in tokens.indices.dropFirst()
        where tokens[mark].relation == .case && words.contains(tokens[mark].form, in: .particles) {
            let verb = mark - 1
            let noun = tokens[mark].head
            guard tokens[verb].upos == .verb, noun > mark, tokens[noun].head == verb, tokens[noun].relation == .obl,
                !has(verb, .obj),
                !tokens.indices.contains(where: {
                    $0 != mark && tokens[$0].head == noun && tokens[$0].relation == .case
                })
            else { continue }
            sentence.tokens[mark].head = verb
            sentence.tokens[mark].relation = .compoundPrt
            sentence.tokens[noun].relation = .obj
        }
    }

    /// "The prime minister", with the minister as a name: a known word in small letters is none.
    mutating func restoreCommonNouns() {
        for word in tokens.indices where tokens[word].upos == .propn && tokens[word].relation != .flat {
            let form = tokens[word].form
            guard let first = form.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) else { continue }
            let singular = Inflection.singular(of: form)
            guard let lemma = [form, singular].first(where: words.dictionary.contains) else { continue }
            sentence.tokens[word].upos = .noun
            sentence.tokens[word].lemma = lemma
        }
    }

    private func isAcronym(_ word: Int) -> Bool {
        let bytes = tokens[word].form.utf8
        guard bytes.count > 2 else { return false }
        return bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && tokens.contains { $0.form.utf8.count > 2 && $0.form.utf8.last.map { $0 >= UInt8(ascii: "a") } == true }
    }

    /// "Senegal's president-elect": the office is the head.
    mutating func headTitlesBeforeHyphens() {
        for part in tokens.indices.dropFirst(2)
        where ["elect", "designate"].contains(tokens[part].form) && tokens[part - 1].form == "-" {
            let title = part - 2
            guard tokens[title].head == part, isNominal(title) else { continue }
            sentence.raise(title, above: part, leaving: .nmodDesc)
        }
    }
}
