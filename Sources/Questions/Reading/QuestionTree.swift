internal import Linguistics
internal import RelationExtraction

/// A question as a tree: what it leaves open, at which act, and what a sentence that answers it should have.
struct QuestionTree: Sendable {
    /// The parsed question.
    let sentence: ParsedSentence
    /// What it leaves open.
    private(set) var blank: Blank
    /// The word for the act.
    let predicate: Int
    /// The words that ask: "which country"; empty where it asks whether something is so.
    let asking: Set<Int>

    /// The noun for who or what is asked for: "which *country*"; nil where a word that asks stands alone.
    private(set) var askedNoun: Int?

    /// Whether it asks for a thing and not for somebody: "what did they agree on".
    var asksForThing: Bool { asking.count == 1 && asking.allSatisfy { sentence.tree.forms[$0] == "what" } }

    /// The same place where it asks what was given, asked or said: "*what* did it promise Chad", "*what arms* did it send"; nil
    /// where it asks for another thing.
    var thing: Blank? {
        switch blank {
        case .patient where asksForThing || askedNoun != nil, .oblique(["of"]) where asksForThing: .thing
        default: nil
        }
    }

    /// Whether its act is negated: "who has *not* recognised it".
    var isNegated: Bool {
        sentence.tree.children(of: predicate).contains { ["not", "n't", "never"].contains(sentence.tree.forms[$0]) }
    }

    /// The words that ask.
    private static let interrogatives = ["who", "whom", "which", "what", "when", "where", "why", "how"]

    /// The tree of a question; nil for one that is no clause: "taftan crossing shut?".
    init?(_ sentence: ParsedSentence, words: ReadingWords) {
        self.sentence = sentence
        let tree = sentence.tree
        guard let wh = tree.forms.indices.first(where: { Self.interrogatives.contains(tree.forms[$0]) }) else {
            guard tree.tokens.first?.upos == .aux, let root = tree.root, tree.isPredicate(root) else { return nil }
            (blank, predicate, asking) = (.truth, root, [])
            return
        }
        let noun = Self.noun(askedBy: wh, in: tree)
        let phrase = Self.measure(after: wh, in: tree) ?? noun
        guard let place = Self.act(of: tree.head(of: phrase).map(tree.isVerb) == true ? phrase : noun, in: tree) else {
            return nil
        }
        predicate = place
        askedNoun = noun == wh ? nil : noun
        asking = Set(tree.tokens.indices.filter { tree.contains(noun, $0) && $0 <= max(noun, wh) }).union(
            min(wh, noun)...max(wh, noun))
        guard let blank = Self.blank(wh: wh, noun: noun, act: place, in: tree, words: words) else { return nil }
        self.blank = blank
    }

    /// The same question about another thing: "when *and where*".
    func asking(_ blank: Blank) -> QuestionTree {
        var other = self
        other.blank = blank
        return other
    }

    /// The noun that the word asks for: "which *country*", "how many *soldiers*"; itself where it stands alone.
    private static func noun(askedBy wh: Int, in tree: SyntaxTree) -> Int {
        // Parsers seldom take "how much rice" for one phrase.
        if let measure = measure(after: wh, in: tree), measure + 1 < tree.tokens.count {
            return tree.tokens[measure + 1].upos == .noun ? measure + 1 : measure
        }
        var word = wh
        while let head = tree.head(of: word), head > word, !tree.isVerb(head),
            [.det, .amod, .advmod, .nummod, .compound].contains(tree.relation(of: word))
        {
            word = head
        }
        return word
    }

    /// The place of "much" or "many" right after "how".
    private static func measure(after wh: Int, in tree: SyntaxTree) -> Int? {
        guard tree.forms[wh] == "how", wh + 1 < tree.tokens.count, ["much", "many"].contains(tree.forms[wh + 1]) else {
            return nil
        }
        return wh + 1
    }

    /// The word for the act at which the noun stands; nil where there is none.
    private static func act(of noun: Int, in tree: SyntaxTree) -> Int? {
        guard let head = tree.head(of: noun) else {
            // "Who was the first to leave": the act is what is said of the noun.
            let clauses = tree.children(of: noun, .acl, .aclRelcl, .xcomp, .advcl)
            if let clause = clauses.first { return clause }
            return tree.children(of: noun, .nsubj).first.flatMap { subject in
                tree.children(of: subject, .acl, .aclRelcl).first
            }
        }
        var act = head
        while !tree.isPredicate(act) || tree.tokens[act].upos == .aux, let up = tree.head(of: act) { act = up }
        // "Who was the first to leave", with the first as the head.
        if tree.hasChild(act, .cop), let clause = tree.children(of: act, .acl, .aclRelcl, .xcomp).first {
            return clause
        }
        // "How much was it ordered to pay": the sum is of what is paid.
        if tree.relation(of: noun).base == "nsubj", tree.children(of: act, .nsubj, .nsubjPass).count > 1,
            let inner = tree.children(of: act, .xcomp).first
        {
            return inner
        }
        return act
    }

    private static func blank(
        wh: Int, noun: Int, act: Int, in tree: SyntaxTree, words: ReadingWords
    ) -> Blank? {
        let lemma = tree.lemmas[noun]
        switch tree.forms[wh] {
        case "when": return .time
        case "where": return .place
        case "why": return .reason
        case "how":
            guard wh + 1 < tree.tokens.count else { return nil }
            switch tree.forms[wh + 1] {
            case "often": return .times
            case "many": return lemma == "time" ? .times : noun > wh + 1 ? .number(of: noun) : nil
            case "much": return .sum
            default: return nil
            }
        default: break
        }
        if noun != wh {
            if words.has(lemma, in: .time) { return .time }
            if words.has(lemma, in: .venue) { return .place }
            if words.has(lemma, in: .cause) { return .reason }
        }
        // "*With which* states", with the preposition at the word that asks.
        let prepositions = tree.prepositions(of: noun) + (noun == wh ? [] : tree.prepositions(of: wh))
        if prepositions.contains("by") { return .agent }
        if !prepositions.isEmpty { return .oblique(prepositions) }
        if tree.agents(of: act).contains(noun) { return .agent }
        if tree.patients(of: act).contains(noun) { return .patient }
        switch tree.relation(of: noun) {
        case .nsubj, .nsubjOuter, .root: return .agent
        case .obj, .nsubjPass, .iobj: return .patient
        case .obl:
            // "What did it apologise *for*", with the preposition left behind.
            let stranded = tree.children(of: act, .case, .compoundPrt).map { tree.forms[$0] }
            return stranded.isEmpty ? .patient : .oblique(stranded)
        default: return nil
        }
    }
}
