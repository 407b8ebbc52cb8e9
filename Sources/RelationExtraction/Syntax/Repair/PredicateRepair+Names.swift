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

    /// "In March Rwanda broke off relations": the month or the day is one thing, the subject another.
    mutating func partDatesFromSubjects() {
        for name in tokens.indices.dropFirst(2) where tokens[name].upos == .propn && tokens[name].relation == .obl {
            let verb = tokens[name].head
            guard verb > name, tokens[verb].upos == .verb, !has(verb, .nsubj, .nsubjPass) else { continue }
            let own = tokens.indices.filter { tokens[$0].head == name && $0 < name }
            guard let date = own.last(where: { words.contains(tokens[$0].form, in: "calendar") }),
                let mark = own.first, mark < date, tokens[mark].relation == .case
            else { continue }
            sentence.tokens[date].head = verb
            sentence.tokens[date].relation = .obl
            for word in own where word < date { sentence.tokens[word].head = date }
            sentence.tokens[name].relation = .nsubj
        }
    }

    /// "Went back to Tehran last August": the place and the month are two things.
    mutating func partDatesFromPlaces() {
        for date in tokens.indices.dropFirst(2)
        where [.obl, .nmod].contains(tokens[date].relation) && words.contains(tokens[date].form, in: "calendar") {
            let name = date - (tokens[date - 1].upos == .adj || tokens[date - 1].upos == .det ? 2 : 1)
            guard name > 0, tokens[name].head == date, tokens[name].relation == .compound, tokens[name].upos == .propn,
                let mark = tokens.indices.first(where: { tokens[$0].head == date && tokens[$0].relation == .case }),
                mark < name
            else { continue }
            sentence.tokens[name].head = tokens[date].head
            sentence.tokens[name].relation = tokens[date].relation
            sentence.tokens[mark].head = name
            sentence.tokens[date].relation = .oblUnmarked
        }
    }

    /// "Gave Haiti 20 million dollars": a name between a verb and a number is the recipient.
    mutating func attachRecipients() {
        for name in tokens.indices.dropFirst() where tokens[name].upos == .propn {
            let object = tokens[name].head
            guard object > name, name + 1 < tokens.count, !has(name, .case, .det) else { continue }
            var start = name
            while start > 0, tokens[start - 1].head == name { start -= 1 }
            let verb = start - 1
            let isCounted = tokens[name + 1].upos == .num || tokens[name + 1].upos == .det
            guard verb >= 0, tokens[verb].upos == .verb,
                isCounted || tokens[name + 1].upos == .adj && words.contains(tokens[verb].lemma, in: "giving"),
                [.compound, .advmod, .amod, .nmod, .nmodPoss].contains(tokens[name].relation)
            else { continue }
            sentence.tokens[name].head = verb
            sentence.tokens[name].relation = .iobj
        }
    }

    /// "Brushed off criticism": the only preposition right after the verb is its particle, and the noun its object.
    mutating func releaseParticles() {
        for mark in tokens.indices.dropFirst()
        where tokens[mark].relation == .case && words.contains(tokens[mark].form, in: "particles") {
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

    /// "Summoned its ambassador home": people are no kind of home.
    mutating func bringPeopleHome() {
        for home in tokens.indices.dropFirst() where tokens[home].form == "home" && tokens[home].relation == .obj {
            let person = home - 1
            guard tokens[person].head == home, tokens[person].relation == .compound,
                words.contains(tokens[person].lemma, in: "representatives")
            else { continue }
            sentence.tokens[person].head = tokens[home].head
            sentence.tokens[person].relation = .obj
            for word in tokens.indices where tokens[word].head == home && word < person {
                sentence.tokens[word].head = person
            }
            sentence.tokens[home].head = tokens[person].head
            sentence.tokens[home].relation = .advmod
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

    /// "Agree to ceasefire": a cue's noun that is no cue's verb.
    mutating func restoreNouns() {
        for noun in tokens.indices.dropFirst(2) where tokens[noun].upos == .verb && tokens[noun - 1].form == "to" {
            let form = tokens[noun].form.lowercased()
            guard words.nouns.contains(form), !words.verbs.contains(form), tokens[noun - 1].head == noun,
                tokens[noun].head >= 0, !has(noun, .obj)
            else { continue }
            sentence.tokens[noun].upos = .noun
            sentence.tokens[noun].features = Features()
            sentence.tokens[noun].relation = tokens[tokens[noun].head].upos == .verb ? .obl : .nmod
            sentence.tokens[noun - 1].upos = .adp
            sentence.tokens[noun - 1].relation = .case
        }
    }

    /// "Its decision to sever ties": a cue's verb after "to" that was taken for a word of another kind.
    mutating func restoreInfinitives() {
        for verb in tokens.indices.dropFirst()
        where tokens[verb - 1].form == "to" && [.det, .adv, .x, .adp, .sconj, .intj].contains(tokens[verb].upos) {
            let form = Spelling.british(tokens[verb].form)
            let object = tokens[verb].head
            guard words.verbs.contains(form), !words.nouns.contains(form), object > verb, isNominal(object),
                tokens[verb - 1].head == object
            else { continue }
            sentence.tokens[verb].upos = .verb
            sentence.tokens[verb].lemma = form
            sentence.tokens[verb].features = Features()
            sentence.tokens[verb].features.verbForm = .infinitive
            sentence.tokens[verb].head = tokens[object].head
            sentence.tokens[verb].relation = tokens[object].relation == .nmod ? .acl : .xcomp
            sentence.tokens[object].head = verb
            sentence.tokens[object].relation = .obj
            sentence.tokens[verb - 1].head = verb
            sentence.tokens[verb - 1].upos = .part
            sentence.tokens[verb - 1].relation = .mark
        }
    }

    private func isAcronym(_ word: Int) -> Bool {
        let bytes = tokens[word].form.utf8
        guard bytes.count > 2 else { return false }
        return bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            && tokens.contains { $0.form.utf8.count > 2 && $0.form.utf8.last.map { $0 >= UInt8(ascii: "a") } == true }
    }
}
