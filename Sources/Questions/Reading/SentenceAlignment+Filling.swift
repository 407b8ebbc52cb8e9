internal import Actors
internal import Linguistics
internal import Model
internal import RelationExtraction
internal import TemporalExpressions

/// What stands in the sentence where the question asks.
extension SentenceAlignment {
    /// The words that answer, as they are written; nil where the sentence has none there.
    var answer: String? {
        guard let act else { return nil }
        let tree = sentence.tree
        switch question.blank {
        case .agent, .patient: return partner(at: act)
        case .oblique(let prepositions):
            return party(tree.prepositional(of: act, prepositions)) ?? content(of: act)
        case .time: return time(of: act)
        case .place: return adjunct(of: act, of: .place)
        case .reason: return adjunct(of: act, of: .reason) ?? purpose(of: act)
        case .thing: return thing(at: act)
        case .number(let noun): return number(of: noun)
        case .sum: return sum(at: act)
        case .times: return frequency(of: act)
        case .truth: return nil
        }
    }

    /// Who stands on the side of the act that is asked for; on the other, where the act is of both alike.
    private func partner(at act: Int) -> String? {
        let (agents, patients) = (sentence.tree.agents(of: act), sentence.tree.patients(of: act))
        let isOfAgent = question.blank == .agent
        if let found = party(isOfAgent ? agents : patients) { return found }
        if inquiry.isMutual, let found = party(isOfAgent ? patients : agents) { return found }
        return isOfAgent ? nil : content(of: act)
    }

    /// What it is said to be done for, where the question asks for no name: "agreed *to raise relations*".
    private func content(of act: Int) -> String? {
        guard question.asksForThing else { return nil }
        return sentence.tree.children(of: act, .xcomp, .ccomp).first.map {
            sentence.phrase(of: $0, withPreposition: true)
        }
    }

    /// Those of the words that name somebody who is not named in the question; nil for a pronoun of whom it is not known
    /// whom it means.
    private func party(_ words: [Int]) -> String? {
        let tree = sentence.tree
        // "In Dili" does not tell that nobody of there can be who is asked for.
        let blocking = clues.indices.filter { isBlocking(clues[$0]) }
        let known = blocking.flatMap { matches[$0] }
        var names: [String] = []
        for word in words.flatMap({ tree.coordination(of: $0) }) {
            let head = named(word)
            if sentence.times.contains(where: { $0.tokens.contains(head) }) || isLeftOut(head) { continue }
            if known.contains(where: { $0.contains(head) }) || isAsked(head) || isRelative(head) { return nil }
            guard inquiry.asked.isEmpty || inquiry.asked.contains(tree.lemmas[head]) else { return nil }
            let isName = tree.tokens[head].upos == .propn || !sentence.parties(at: head).isEmpty
            guard isName || !inquiry.asksForPolity else { return nil }
            if let group = inquiry.group, !sentence.parties(at: head).contains(where: { group.means($0) }) { continue }
            let meant = sentence.mentions.filter { $0.head == head && [.pronoun, .nominal, .organ].contains($0.kind) }
            if let mention = meant.max(by: { $0.tokens.count < $1.tokens.count }), !mention.parties.isEmpty {
                let named = blocking.compactMap { clues[$0].party }
                if mention.parties.contains(where: { party in named.contains { $0.means(party) } }) { return nil }
                names +=
                    mention.kind == .organ
                    ? [sentence.phrase(of: head, withPreposition: false)] : mention.parties.map(\.name)
                continue
            }
            guard tree.tokens[head].upos != .pron, tree.tokens[head].upos != .det else { return nil }
            names.append(sentence.phrase(of: head, withPreposition: false, withConjuncts: false))
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    /// Whether whoever the clue names is not who is asked for: "in Dili" does not tell that nobody of there is.
    private func isBlocking(_ clue: Clue) -> Bool {
        if question.asking.contains(clue.words.lowerBound) { return false }
        return !clue.isName || question.side(of: clue.words.lowerBound) != nil
    }

    /// Whether the question itself says the word, so that it is no answer.
    private func isAsked(_ word: Int) -> Bool {
        let asked = question.sentence.tree
        return asked.forms.indices.contains { place in
            asked.forms[place] == sentence.tree.forms[word] && !question.asking.contains(place)
        }
    }

    /// "Whose presidents": of whom the clause before it tells.
    private func isRelative(_ word: Int) -> Bool {
        sentence.tree.children(of: word).contains { ["whose", "which"].contains(sentence.tree.forms[$0]) }
    }

    /// Of whom it is said: "*Peru* was the first country to break with it".
    private func named(_ word: Int) -> Int {
        guard sentence.tree.hasChild(word, .cop), let subject = sentence.tree.children(of: word, .nsubj).first else {
            return word
        }
        return subject
    }

    /// The time that is told of the act: the nearest below it.
    private func time(of act: Int) -> String? {
        let dated = sentence.times.filter { $0.kind == .date && $0.value != nil }
        let below = dated.filter { belongs($0.head, to: act) }
        let nearest = below.min { depth($0.head, below: act) < depth($1.head, below: act) }
        guard let value = nearest?.value else { return nil }
        return DatePhrase.phrase(for: value)
    }

    /// Whether the word is below the act, and not below another that has its own subject.
    func belongs(_ word: Int, to act: Int) -> Bool {
        let tree = sentence.tree
        for ancestor in tree.ancestors(of: word) {
            if ancestor == act { return true }
            if tree.hasChild(ancestor, .nsubj, .nsubjPass) { return false }
        }
        return false
    }

    /// How many steps the word is below the act.
    private func depth(_ word: Int, below act: Int) -> Int {
        sentence.tree.ancestors(of: word).firstIndex(of: act) ?? 0
    }

    /// What says where or why at the act, with its preposition.
    private func adjunct(of act: Int, of wordClass: ReadingWords.Class) -> String? {
        let tree = sentence.tree
        let heads = [act] + tree.children(of: act, .xcomp) + tree.patients(of: act)
        for head in heads {
            for child in tree.children(of: head)
            where [.obl, .nmod, .advcl, .advmod].contains(tree.relation(of: child)) {
                if sentence.times.contains(where: { $0.tokens.contains(child) }) { continue }
                // "Severed relations, *accusing* it of a raid".
                let isGround =
                    wordClass == .reason && tree.marks(of: child).isEmpty
                    && words.has(tree.lemmas[child], in: .ground) && tree.endsInIng(child)
                let mark = tree.marks(of: child).first ?? ""
                if wordClass == .reason, let motive = motive(at: child, of: head) { return motive }
                guard isGround || words.has(mark, in: wordClass) else { continue }
                if wordClass == .place, !isSpot(child) { continue }
                let text = sentence.phrase(of: child, withPreposition: true)
                if !text.isEmpty { return text }
            }
        }
        return nil
    }

    /// "In protest at the raid", "out of solidarity with Chad": a noun that gives the reason, with what follows it; nil for any
    /// other.
    private func motive(at noun: Int, of head: Int) -> String? {
        let tree = sentence.tree
        guard words.has(tree.lemmas[noun], in: .motive), ["in", "out"].contains(tree.marks(of: noun).first ?? "") else {
            return nil
        }
        let text = sentence.phrase(of: noun, withPreposition: true)
        let end = tree.tokens.indices.last { tree.contains(noun, $0) } ?? noun
        // "In protest at the raid", with the raid hung on the verb.
        let next = tree.children(of: head, .obl, .advcl, .nmod).first { $0 > end && tree.start(of: $0) == end + 1 }
        guard let next, tree.children(of: noun, .nmod, .acl).isEmpty else { return text }
        return text + " " + sentence.phrase(of: next, withPreposition: true)
    }

    /// Whether the words below name a place, or mean one.
    private func isSpot(_ word: Int) -> Bool {
        let tree = sentence.tree
        return words.has(tree.lemmas[word], in: .spot) || tree.tokens[word].upos == .propn
            || tree.children(of: word, .compound, .nmod, .appos, .amod).contains { tree.tokens[$0].upos == .propn }
    }
}
