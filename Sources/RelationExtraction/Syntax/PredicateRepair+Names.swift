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

    /// "In March Rwanda broke off relations": the month or the day is one thing, the subject another.
    mutating func partDatesFromSubjects() {
        for name in tokens.indices.dropFirst(2) where tokens[name].upos == .propn && tokens[name].relation == .obl {
            let verb = tokens[name].head
            guard verb > name, tokens[verb].upos == .verb, !has(verb, .nsubj, .nsubjPass) else { continue }
            let own = tokens.indices.filter { tokens[$0].head == name && $0 < name }
            guard let date = own.last(where: { Self.calendarWords.contains(tokens[$0].form) }),
                let mark = own.first, mark < date, tokens[mark].relation == .case
            else { continue }
            sentence.tokens[date].head = verb
            sentence.tokens[date].relation = .obl
            for word in own where word < date { sentence.tokens[word].head = date }
            sentence.tokens[name].relation = .nsubj
        }
    }

    /// "Gave Haiti 20 million dollars": a name between a verb and a number is the recipient.
    mutating func attachRecipients() {
        for name in tokens.indices.dropFirst() where tokens[name].upos == .propn {
            let object = tokens[name].head
            guard object > name, name + 1 < tokens.count,
                tokens[name + 1].upos == .num || tokens[name + 1].upos == .det,
                !has(name, .case, .det)
            else { continue }
            var start = name
            while start > 0, tokens[start - 1].head == name { start -= 1 }
            let verb = start - 1
            guard verb >= 0, tokens[verb].upos == .verb,
                [.compound, .advmod, .amod, .nmod, .nmodPoss].contains(tokens[name].relation)
            else { continue }
            sentence.tokens[name].head = verb
            sentence.tokens[name].relation = .iobj
        }
    }

    /// "Brushed off criticism": the only preposition right after the verb is its particle, and the noun its object.
    mutating func releaseParticles() {
        for mark in tokens.indices.dropFirst()
        where tokens[mark].relation == .case && ["off", "up", "out", "down", "back"].contains(tokens[mark].form) {
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

    private func isAcronym(_ word: Int) -> Bool {
        let bytes = tokens[word].form.utf8
        guard bytes.count > 2 else { return false }
        return bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && tokens.contains { $0.form.utf8.count > 2 && $0.form.utf8.last.map { $0 >= UInt8(ascii: "a") } == true }
    }

    private static let calendarWords: Set<String> = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
}
