internal import Linguistics

/// Recipients that were read as a part of what they get.
extension TreeRepair {
    /// "Gave Ukraine weapons", read as the weapons of a kind: a name between a verb of giving and a bare noun is who gets
    /// it, unless what follows "to" does.
    mutating func partRecipients() {
        for noun in tokens.indices.dropFirst(2) where tokens[noun].upos == .noun {
            let verb = tokens[noun].head
            guard verb >= 0, verb < noun - 1, words.contains(tokens[verb].lemma, in: .giving),
                tokens[noun].relation == .obj || tokens[noun].relation == .iobj && !has(verb, .obj),
                tokens[noun].relation == .iobj || !has(verb, .iobj),
                let name = nameBetween(verb, and: noun), !hasAddressee(verb) && !hasAddressee(noun)
            else { continue }
            for word in tokens.indices where word < name && tokens[word].head == noun {
                sentence.tokens[word].head = name
            }
            attach(name, to: verb, as: .iobj)
            sentence.tokens[noun].relation = .obj
        }
    }

    /// "Extended to Peru credits", "concluded with Chile accords on fishing", read as credits and accords of a kind: the
    /// name behind the preposition is with whom or to whom, and the bare noun behind it the object.
    mutating func partShiftedObjects() {
        for noun in tokens.indices.dropFirst(3)
        where tokens[noun].upos == .noun && [.obl, .obj, .iobj].contains(tokens[noun].relation) && !isCapitalised(noun)
        {
            let verb = tokens[noun].head
            var name = noun - 1
            while name > 0, tokens[name].upos == .adj, tokens[name].head == noun { name -= 1 }
            let marks = tokens.indices.filter { tokens[$0].head == noun && tokens[$0].relation == .case }
            guard verb >= 0, marks.count == 1, marks[0] > verb, ["to", "with"].contains(tokens[marks[0]].form),
                tokens[verb].upos == .verb, !has(verb, .auxPass, .nsubjPass, .ccomp, .xcomp),
                tokens[noun].relation == .obj || !has(verb, .obj),
                words.contains(tokens[verb].lemma, in: .giving, .shifting),
                tokens[name].upos == .propn, tokens[name].head == noun, tokens[name].relation == .compound,
                isName(tokens[name].form),
                name > marks[0],
                tokens[(marks[0] + 1)...name].allSatisfy({ $0.upos == .propn || $0.upos == .det })
            else { continue }
            sentence.tokens[name].head = verb
            sentence.tokens[name].relation = .obl
            for word in marks[0]..<name where tokens[word].head == noun { sentence.tokens[word].head = name }
            sentence.tokens[noun].relation = .obj
        }
    }

    /// The head of a name that begins right behind the verb and was read as a part of the noun. A name in capitals
    /// stands for an organisation whose people or things are meant.
    private func nameBetween(_ verb: Int, and noun: Int) -> Int? {
        var last = verb
        while last + 1 < noun, isCapitalised(last + 1) || last == verb && tokens[last + 1].relation == .det {
            last += 1
        }
        guard last > verb else { return nil }
        let name = tokens[last].relation == .flat && tokens[last].head > verb ? tokens[last].head : last
        guard name <= last, tokens[name].head == noun, tokens[name].relation == .compound,
            isName(tokens[last].form),
            tokens[last].form.utf8.contains(where: { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }),
            !tokens[(last + 1)..<noun].contains(where: { $0.form == "'s" })
        else { return nil }
        return name
    }

    private func hasAddressee(_ word: Int) -> Bool {
        tokens.indices.contains { other in
            other > word && tokens[other].head == word
                && tokens.contains { $0.head == other && $0.relation == .case && $0.form == "to" }
        }
    }
}
