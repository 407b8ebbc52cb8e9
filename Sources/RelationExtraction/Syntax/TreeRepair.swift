internal import Linguistics

/// Mends attachments that a statistical parser gets wrong again and again in short news sentences.
///
/// Each rule asks for a constellation that no correct tree of English has.
struct TreeRepair {
    private var sentence: Sentence

    /// The sentence with its tree mended; an unparsed sentence as it is.
    static func repaired(_ sentence: Sentence) -> Sentence {
        guard sentence.isParsed, sentence.tokens.count > 1 else { return sentence }
        var repair = TreeRepair(sentence: sentence)
        repair.joinSplitNames()
        repair.lowerDoSupport()
        repair.moveCasesToFirstConjuncts()
        repair.releaseVerbs()
        repair.attachBareNames()
        repair.reattachConjuncts()
        repair.attachReportedClauses()
        repair.invertEllipses()
        repair.separateClauses()
        repair.freeSubjectsOfOpenings()
        repair.supplySubjects()
        return repair.sentence
    }

    private var tokens: [Token] { sentence.tokens }

    private mutating func attach(_ word: Int, to head: Int, as relation: DependencyRelation) {
        guard word != head, !isBelow(head, word) else { return }
        sentence.tokens[word].head = head
        sentence.tokens[word].relation = relation
    }

    /// Whether the word lies below the other.
    private func isBelow(_ word: Int, _ other: Int) -> Bool {
        var current = word
        var steps = 0
        while current >= 0, steps <= tokens.count {
            if current == other { return true }
            current = tokens[current].head
            steps += 1
        }
        return false
    }

    private func has(_ word: Int, _ relations: DependencyRelation...) -> Bool {
        tokens.contains { $0.head == word && relations.contains($0.relation) }
    }

    /// Two subjects side by side are a title and a name, or two parts of a name.
    private mutating func joinSplitNames() {
        for second in tokens.indices.dropFirst() where tokens[second].upos == .propn {
            let first = second - 1
            guard tokens[first].head == tokens[second].head, tokens[first].relation == tokens[second].relation,
                [.nsubj, .obj, .obl, .nsubjPass].contains(tokens[second].relation)
            else { continue }
            if tokens[first].upos == .noun {
                attach(first, to: second, as: .nmodDesc)
            } else if tokens[first].upos == .propn {
                attach(second, to: first, as: .flat)
            }
        }
    }

    /// "To Abkhazia and South Ossetia": the preposition before the first of them belongs to the first.
    private mutating func moveCasesToFirstConjuncts() {
        for word in tokens.indices where tokens[word].relation == .case {
            let conjunct = tokens[word].head
            guard conjunct > 0, tokens[conjunct].relation == .conj, tokens[conjunct].head > word,
                tokens[conjunct].head < conjunct
            else { continue }
            sentence.tokens[word].head = tokens[conjunct].head
        }
    }

    /// "They do not recognise it": "do" before "not" and an infinitive is an auxiliary, never the verb.
    private mutating func lowerDoSupport() {
        for support in tokens.indices where tokens[support].lemma == "do" && tokens[support].upos != .aux {
            guard support + 2 < tokens.count, ["not", "n't", "n’t"].contains(tokens[support + 1].form.lowercased()),
                let verb = tokens.indices.first(where: { index in
                    index > support + 1 && index <= support + 4 && tokens[index].head == support
                        && tokens[index].features.verbForm == .infinitive
                })
            else { continue }
            sentence.tokens[verb].head = tokens[support].head
            sentence.tokens[verb].relation = tokens[support].relation
            for index in tokens.indices where tokens[index].head == support && index != verb {
                sentence.tokens[index].head = verb
            }
            sentence.tokens[support].head = verb
            sentence.tokens[support].relation = .aux
            sentence.tokens[support].upos = .aux
        }
    }

    /// "Germany delivered tanks", read as a noun phrase: a name, a past form and a noun are subject, verb and object.
    private mutating func releaseVerbs() {
        for verb in tokens.indices.dropFirst() where tokens[verb].relation == .amod {
            let isParticiple = tokens[verb].upos == .adj && tokens[verb].form.utf8.suffix(2).elementsEqual("ed".utf8)
            guard tokens[verb].upos == .verb || isParticiple else { continue }
            let noun = tokens[verb].head
            let name = nameEnding(before: verb)
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

    /// A name right after a verb, without a preposition or a copula, is its object.
    private mutating func attachBareNames() {
        for name in tokens.indices.dropFirst() where tokens[name].upos == .propn || isCapitalised(name) {
            let verb = tokens[name].head
            guard verb >= 0, verb < name, tokens[verb].upos == .verb, [.xcomp, .ccomp].contains(tokens[name].relation),
                !has(name, .cop, .mark, .nsubj, .aux), !has(verb, .obj),
                !tokens.contains(where: { $0.head == name && $0.relation == .case && $0.form.lowercased() != "as" })
            else { continue }
            sentence.tokens[name].relation = .obj
            if tokens[name].upos != .propn {
                sentence.tokens[name].upos = .propn
                sentence.tokens[name].lemma = tokens[name].form
            }
        }
    }

    /// What a semicolon parts is not coordinated.
    private mutating func separateClauses() {
        for mark in tokens.indices where tokens[mark].form == ";" {
            for word in tokens.indices where word > mark && tokens[word].head >= 0 && tokens[word].head < mark {
                guard [.conj, .appos].contains(tokens[word].relation),
                    [.noun, .propn, .pron].contains(tokens[word].upos),
                    let verb = tokens.indices.first(where: { $0 > word && isFinite($0) }),
                    !has(verb, .nsubj, .nsubjPass)
                else { continue }
                attach(word, to: verb, as: .nsubj)
            }
        }
    }

    /// A noun coordinated with a verb that has an object before it is coordinated with the object.
    private mutating func reattachConjuncts() {
        for noun in tokens.indices where tokens[noun].relation == .conj && [.propn, .noun].contains(tokens[noun].upos) {
            let verb = tokens[noun].head
            guard verb >= 0, verb < noun, tokens[verb].upos == .verb, !has(noun, .nsubj, .cop, .aux, .obj, .case),
                let object = tokens.indices.last(where: {
                    $0 > verb && $0 < noun && tokens[$0].head == verb && tokens[$0].relation == .obj
                }),
                !tokens[object..<noun].contains(where: { $0.upos == .verb && $0.head == verb })
            else { continue }
            attach(noun, to: object, as: .conj)
        }
    }

    /// "Told the minister that Chad would leave": the clause belongs to the verb, not to who is told.
    private mutating func attachReportedClauses() {
        let telling: Set<String> = ["tell", "inform", "warn", "assure", "remind", "notify", "convince", "persuade"]
        for clause in tokens.indices where tokens[clause].relation == .acl && has(clause, .nsubj, .nsubjPass) {
            let noun = tokens[clause].head
            guard noun >= 0, [.obj, .iobj].contains(tokens[noun].relation), tokens[noun].head >= 0,
                telling.contains(tokens[tokens[noun].head].lemma),
                tokens.contains(where: { $0.head == clause && $0.relation == .mark && $0.form.lowercased() == "that" })
            else { continue }
            attach(clause, to: tokens[noun].head, as: .ccomp)
        }
    }

    /// "Neither do Russia and China": the auxiliary is a verb with its subject after it.
    private mutating func invertEllipses() {
        for place in tokens.indices.dropLast(2)
        where ["neither", "nor", "so", "as"].contains(tokens[place].form.lowercased()) {
            let verb = place + 1
            guard
                ["do", "does", "did", "has", "have", "had", "is", "was", "will", "would"].contains(
                    tokens[verb].form.lowercased()),
                let start = ((verb + 1)..<min(tokens.count, verb + 4)).first(where: {
                    [.propn, .noun].contains(tokens[$0].upos)
                })
            else { continue }
            var noun = start
            while tokens[noun].head > verb, [.propn, .noun].contains(tokens[tokens[noun].head].upos) {
                noun = tokens[noun].head
            }
            let outer = tokens[verb].head == noun || isBelow(verb, noun) ? tokens[noun].head : tokens[verb].head
            sentence.tokens[verb].upos = .verb
            if sentence.tokens[verb].lemma == "_" || tokens[verb].upos != .verb { sentence.tokens[verb].lemma = "do" }
            sentence.tokens[verb].lemma =
                ["do", "does", "did"].contains(tokens[verb].form.lowercased()) ? "do" : tokens[verb].lemma
            sentence.tokens[verb].head = outer
            if outer >= 0,
                [.root, .flat, .nsubj, .obj, .aux].contains(tokens[verb].relation) || tokens[noun].relation == .conj
            {
                sentence.tokens[verb].relation = .conj
            } else if outer < 0 {
                sentence.tokens[verb].relation = .root
            }
            sentence.tokens[noun].head = verb
            sentence.tokens[noun].relation = .nsubj
            attach(place, to: verb, as: .advmod)
        }
    }

    /// "In the Caribbean, Barbados and Jamaica recognised": what follows the comma is not coordinated with the place.
    private mutating func freeSubjectsOfOpenings() {
        for verb in tokens.indices where isFinite(verb) && !has(verb, .nsubj, .nsubjPass) {
            for opening in tokens.indices
            where opening < verb && tokens[opening].head == verb && tokens[opening].relation == .obl {
                let members = tokens.indices.filter { word in
                    word > opening && word < verb && tokens[word].head == opening
                        && [.conj, .appos].contains(tokens[word].relation)
                        && [.propn, .noun].contains(tokens[word].upos)
                }
                guard let first = members.first, has(opening, .case),
                    (opening..<first).contains(where: { tokens[$0].form == "," })
                else { continue }
                attach(first, to: verb, as: .nsubj)
                for other in members.dropFirst() { attach(other, to: first, as: .conj) }
                break
            }
        }
    }

    /// A finite verb without a subject takes the noun that begins its clause and hangs in the air.
    private mutating func supplySubjects() {
        for verb in tokens.indices.dropFirst() where isFinite(verb) && !has(verb, .nsubj, .nsubjPass, .expl, .csubj) {
            guard [.root, .parataxis, .advmod, .dep, .appos, .ccomp].contains(tokens[verb].relation),
                !tokens.contains(where: { $0.head == verb && $0.relation == .mark && $0.form.lowercased() == "to" })
            else { continue }
            guard let noun = looseNoun(before: verb) ?? speaker(before: verb) else { continue }
            if tokens[noun].head < 0 {
                // The noun was taken for the root: they change places.
                let old = tokens[verb].head
                guard isBelow(verb, noun), old >= 0 else { continue }
                sentence.tokens[verb].head = -1
                sentence.tokens[verb].relation = .root
                sentence.tokens[noun].head = verb
                sentence.tokens[noun].relation = .nsubj
            } else {
                attach(noun, to: verb, as: .nsubj)
            }
        }
    }

    /// The noun at the beginning of the verb's clause that is nobody's argument.
    private func looseNoun(before verb: Int) -> Int? {
        var found: Int?
        for word in (0..<verb).reversed() {
            let token = tokens[word]
            if token.form == ";" || token.form == ":" || isFinite(word) { break }
            guard [.propn, .noun, .pron].contains(token.upos), !has(word, .case) else { continue }
            switch token.relation {
            case .root, .vocative, .dislocated, .dep, .list, .parataxis: found = word
            case .nsubj where token.head < 0 || tokens[token.head].upos != .verb: found = word
            default: continue
            }
        }
        return found
    }

    /// "..., Kenya's foreign minister, Raila Odinga, said": who speaks stands right before the verb after the quotation.
    private func speaker(before verb: Int) -> Int? {
        guard tokens[verb].relation == .parataxis else { return nil }
        var word = verb - 1
        while word > 0, tokens[word].form == "," { word -= 1 }
        guard word > 0, [.propn, .noun, .pron].contains(tokens[word].upos) else { return nil }
        var apposed = false
        while tokens[word].head >= 0, tokens[word].head < verb {
            switch tokens[word].relation {
            case .flat, .compound: word = tokens[word].head
            case .appos where !apposed && tokens[tokens[word].head].upos == .noun:
                apposed = true
                word = tokens[word].head
            default: return has(word, .case) ? nil : word
            }
        }
        return has(word, .case) ? nil : word
    }

    /// Whether a word within the sentence begins with a capital.
    private func isCapitalised(_ word: Int) -> Bool {
        tokens[word].form.utf8.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
    }

    private func isFinite(_ word: Int) -> Bool {
        let token = tokens[word]
        guard token.upos == .verb else { return false }
        if token.features.verbForm == .finite { return true }
        return token.features.verbForm == .participle && !endsInIng(word)
            && tokens.contains { $0.head == word && [.aux, .auxPass].contains($0.relation) }
    }

    private func endsInIng(_ word: Int) -> Bool {
        tokens[word].form.lowercased().utf8.suffix(3).elementsEqual("ing".utf8)
    }

    /// The head of the name that ends right before a word.
    private func nameEnding(before word: Int) -> Int? {
        guard word > 0, tokens[word - 1].upos == .propn else { return nil }
        var name = word - 1
        while name > 0, tokens[name].relation == .flat || tokens[name].relation == .compound,
            tokens[name].head >= 0, tokens[name].head < name
        {
            name = tokens[name].head
        }
        return name
    }
}
