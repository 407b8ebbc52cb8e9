internal import Actors
internal import Linguistics

/// Who tells what stands under a word of saying.
extension AttributionReader {
    /// Who says what hangs on a word.
    func governors(at head: Int, of clause: Int) -> [Source] {
        guard let word = reportingWord(at: head) else {
            return hasItThat(head, clause) || provides(head, clause) ? speakers(at: head) : told(clause, at: head)
        }
        switch word.kind {
        case .verb:
            // "Asked by a newspaper whether Chad would follow, he said no": who asks tells nothing.
            let isAnswered = ["ask", "question"].contains(tree.lemmas[head]) && tree.relation(of: head) == .advcl
            if isAnswered, tree.isPassive(head) { return [] }
            return tells(word, at: head, clause) ? speakers(at: head) : []
        case .citing:
            switch tree.relation(of: clause) {
            case .advcl, .xcomp, .ccomp, .obj: return cited(at: head) + speakers(at: head)
            default: return []
            }
        case .noun where [.acl, .ccomp].contains(tree.relation(of: clause)):
            // "Ukraine's claim that it had attacked Georgia"; a relative clause tells of the claim instead.
            let marks = tree.marks(of: clause)
            guard marks.contains("that") || marks.contains("to") && word.content.contains(.infinitive) else {
                return lexicon.messages.contains(tree.lemmas[head]) && tree.endsInIng(clause)
                    ? said(in: head) : told(clause, at: head)
            }
            let own = authors(of: head)
            if !own.isEmpty { return own }
            // "Gave notice that", "made a pledge that".
            if tree.relation(of: head) == .obj, let verb = tree.head(of: head),
                tree.words.contains(tree.lemmas[verb], in: .issuing)
            {
                return speakers(at: verb)
            }
            return told(clause, at: head)
        default:
            return told(clause, at: head)
        }
    }

    /// Who speaks at a verb of saying.
    func speakers(at verb: Int) -> [Source] {
        if reportingWord(at: verb)?.content.contains(.outer) == true, !tree.hasChild(verb, .nsubj, .nsubjPass),
            let outer = tree.ancestors(of: verb).first(where: { reportingWord(at: $0)?.kind == .verb })
        {
            return speakers(at: outer)
        }
        // "Made it clear that": whoever makes it so.
        let isMade = tree.tokens[verb].upos == .adj && tree.relation(of: verb) == .xcomp
        if isMade, let head = tree.head(of: verb) { return speakers(at: head) }
        // "Chad's announced withdrawal": whoever it belongs to announced it.
        if tree.relation(of: verb) == .amod, let noun = tree.head(of: verb) {
            return tree.modifiers(of: noun).filter { $0 != verb }.flatMap { sources(at: $0) }
        }
        // "It added that" was taken for "it is said that".
        if !tree.hasChild(verb, .nsubj, .nsubjPass, .auxPass), let subject = tree.children(of: verb, .expl).first,
            subject < verb, let speaker = continued(at: subject)
        {
            return [speaker]
        }
        // "Announced that" is not passive without an auxiliary, whatever the parser made of its subject.
        let hasSubject = tree.hasChild(verb, .nsubj, .nsubjPass) && !tree.hasChild(verb, .auxPass)
        let isNamedOnly = reportingWord(at: verb)?.content.contains(.named) == true
        let subjects = hasSubject ? tree.surfaceSubjects(of: verb) : tree.agents(of: verb)
        // "The website NK News reported": the noun right before the name is no speaker of its own.
        let words = subjects.filter { word in
            !subjects.contains { other in
                other > word && !tree.tokens[word..<other].contains { $0.form == "," || $0.upos == .cconj }
            }
        }
        // "Al Jazeera, quoting Hezbollah, said": who is quoted is the inner source.
        let quoted = citations(at: verb) + words.flatMap(citations)
        // "Chad, through its envoy, announced": who speaks for it.
        let mouthpieces = ([verb] + words).flatMap { tree.prepositional(of: $0, ["through"]) }.filter { $0 < verb }
        let voices = mouthpieces.flatMap { sources(at: $0) }.filter { $0.isPerson }
        if !voices.isEmpty { return voices }
        let agents = quoted + words.reversed().flatMap { sources(at: $0, describes: !isNamedOnly) }
        if !agents.isEmpty || tree.hasChild(verb, .nsubj, .nsubjPass) { return agents }
        // "..., said Raila Odinga": the speaker after the verb was taken for its object.
        return tree.children(of: verb, .obj, .obl, .nsubj).filter {
            $0 > verb && tree.tokens[$0].upos == .propn && tree.isCapitalised($0) && tree.prepositions(of: $0).isEmpty
                && !tree.words.isTime(tree.tokens[$0])
        }
        .flatMap { sources(at: $0) }
    }

    /// Whether a verb reports what hangs on it, rather than telling why, when or of whom it was said.
    private func tells(_ word: ReportingWord, at verb: Int, _ clause: Int) -> Bool {
        let isClause = tree.isVerb(clause) || tree.isPredicate(clause)
        let isInfinitive = tree.marks(of: clause).contains("to") && tree.tokens[clause].upos != .noun
        switch tree.relation(of: clause) {
        case .ccomp, .parataxis: return true
        case .conj: return tree.marks(of: clause).contains("that") && !isTold(verb) || isQuotedOn(clause, after: verb)
        case .xcomp: return !isInfinitive || word.content.contains(.infinitive)
        case .advcl, .acl:
            if isInfinitive { return word.content.contains(.infinitive) }
            if word.content.contains(.predicate), tree.marks(of: clause) == ["as"] { return true }
            return tree.relation(of: clause) == .advcl && isContent(clause, of: verb)
        case .obj, .nsubjPass:
            if isClause, !isInfinitive { return true }
            if reportingWord(at: clause)?.kind == .noun, word.content.contains(.report) { return true }
            return word.content.contains(.noun)
        case .obl:
            if word.content.contains(.predicate), tree.prepositions(of: clause).contains("as") { return true }
            return word.content.contains(.preposition)
                && tree.prepositions(of: clause).contains { ["for", "of", "about", "against"].contains($0) }
        default: return false
        }
    }

    /// Whether somebody "has it that" something is so.
    private func hasItThat(_ verb: Int, _ clause: Int) -> Bool {
        tree.lemmas[verb] == "have" && tree.marks(of: clause).contains("that")
            && tree.children(of: verb, .obj, .expl).contains { tree.lemmas[$0] == "it" }
    }

    /// Whether a treaty or a law "provides that" something shall be so.
    private func provides(_ verb: Int, _ clause: Int) -> Bool {
        tree.words.contains(tree.lemmas[verb], in: .providing) && tree.relation(of: clause) == .ccomp
            && tree.marks(of: clause).contains("that") && tree.hasChild(verb, .nsubj)
    }

    /// Whether a clause goes on with a quotation that the verb of saying interrupts: "it is late," she said, "and we want
    /// an apology".
    private func isQuotedOn(_ clause: Int, after verb: Int) -> Bool {
        let start = tree.start(of: clause)
        return start > verb && tree.tokens[verb..<start].contains { ["\"", "“", "``"].contains($0.form) }
    }

    /// Whether an adverbial clause is what a verb of saying reports.
    private func isContent(_ clause: Int, of verb: Int) -> Bool {
        tree.marks(of: clause).contains { ["that", "of"].contains($0) }
    }

    /// Who speaks in a message that does something by itself: "in a statement backing the rebels, the ministry said".
    private func said(in message: Int) -> [Source] {
        guard tree.relation(of: message) == .obl, tree.prepositions(of: message).contains("in"),
            let verb = tree.head(of: message), reportingWord(at: verb)?.kind == .verb
        else { return [] }
        return speakers(at: verb)
    }

    /// Who speaks where the clause was hung on a noun between the verb and it: "told reporters that ...", "said in a
    /// statement that ...", "it was announced by the ministry that ...".
    private func told(_ clause: Int, at noun: Int) -> [Source] {
        let relation = tree.relation(of: clause)
        guard [.aclRelcl, .acl, .ccomp, .nmod].contains(relation), tree.isNominal(noun) else { return [] }
        var place = noun
        while let head = tree.head(of: place), tree.isNominal(head) { place = head }
        guard let verb = tree.head(of: place), verb < noun, tree.isVerb(verb), let word = reportingWord(at: verb),
            word.kind == .verb
        else { return [] }
        // "Accused Rwanda of backing", "notified the United Nations of its recognition".
        if relation == .nmod || tree.marks(of: clause) == ["of"] {
            let isAbout = tree.marks(of: clause).contains { ["of", "about"].contains($0) }
            return isAbout && word.content.contains(.preposition) && [.obj, .iobj].contains(tree.relation(of: place))
                ? speakers(at: verb) : []
        }
        if tree.marks(of: clause).contains("to"), relation == .acl {
            return word.content.contains(.infinitive) && tree.relation(of: place) == .obj ? speakers(at: verb) : []
        }
        guard tree.tokens[tree.start(of: clause)].form.lowercased() == "that",
            tree.children(of: clause, .nsubj, .nsubjPass).contains(where: { tree.lemmas[$0] != "that" })
        else { return [] }
        let isHearer =
            tree.relation(of: place) == .iobj || tree.lemmas[verb] == "tell" && tree.relation(of: place) == .obj
        // "That" leaves no gap in the clause where it is no relative pronoun.
        let isComplete = tree.children(of: clause).contains {
            $0 > clause && [.obj, .obl, .xcomp, .ccomp].contains(tree.relation(of: $0))
        }
        return isHearer || isComplete ? speakers(at: verb) : []
    }

    /// Whether a clause is told in the article's own voice within what another tells: after a semicolon, or as a
    /// relative clause between commas.
    func isAside(_ clause: Int, from head: Int) -> Bool {
        guard head < clause else { return isParted(clause, from: head) }
        if (head..<clause).contains(where: { tree.tokens[$0].form == ";" }) {
            return !isReportedOn(clause, after: head)
        }
        if tree.opensRelatively(clause) || tree.clause(summedUpBy: clause) != nil { return true }
        guard tree.relation(of: clause) == .aclRelcl else { return false }
        let start = tree.start(of: clause)
        let isOpened = tree.tokens[start].form == "," || start > 0 && tree.tokens[start - 1].form == ","
        return isOpened && (start..<clause).contains { tree.isRelativePronoun($0) }
    }

    /// Whether a clause behind a semicolon goes on with what was said before it, of a pronoun and put back in time: "it was
    /// neutral, its delegate said; it had sheltered refugees".
    private func isReportedOn(_ clause: Int, after saying: Int) -> Bool {
        guard reportingWord(at: saying)?.kind == .verb, tree.relation(of: clause) == .ccomp else { return false }
        return tree.children(of: clause, .nsubj, .nsubjPass).contains { tree.tokens[$0].upos == .pron }
            && tree.children(of: clause, .aux).contains { ["had", "would"].contains(tree.forms[$0]) }
    }
}
