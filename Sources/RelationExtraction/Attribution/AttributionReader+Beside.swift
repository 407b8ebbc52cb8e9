internal import Actors
internal import Linguistics
internal import Model

/// Sources that stand beside what they tell.
extension AttributionReader {
    /// Adds the sources named beside a clause: "KCNA added", "as Lavrov noted", "citing officials", "in a telegram
    /// published by Tass".
    ///
    /// - Parameter clause: the clause under the word that is told of; nil for the word itself.
    func collect(
        beside word: Int, of clause: Int? = nil, except excluded: Set<Int>, into inner: inout [Source]
    ) {
        for child in tree.children(of: word) where !excluded.contains(child) {
            if let clause, isClosed(child, before: clause, of: word) { continue }
            switch tree.relation(of: child) {
            case .parataxis:
                if reportingWord(at: child)?.kind == .citing { append(quotation(at: child), to: &inner) }
                // "Froze its assets; the Council called on it to withdraw" tells something of its own.
                guard reportingWord(at: child)?.kind == .verb, !tree.hasChild(child, .ccomp, .xcomp),
                    !isParted(word, from: child)
                else { continue }
                append(speakers(at: child), to: &inner)
                collect(beside: child, except: excluded, into: &inner)
            case .advcl where tree.isVerb(child):
                if reportingWord(at: child)?.kind == .verb, tree.marks(of: child) == ["as"],
                    tree.hasChild(child, .nsubj), !tree.hasChild(child, .ccomp, .xcomp),
                    tree.children(of: child, .obj).allSatisfy({ tree.tokens[$0].upos == .pron })
                {
                    append(speakers(at: child), to: &inner)
                }
            case .obl, .advmod, .nmod, .advcl:
                append(publishers(of: child), to: &inner)
            default: continue
            }
        }
    }

    /// Whether words of saying close what they tell before another clause begins: "Kuwait was ready, its ministry said, and
    /// the League asked both to talk"; but not within one quotation.
    private func isClosed(_ saying: Int, before clause: Int, of word: Int) -> Bool {
        guard tree.relation(of: clause) == .conj, tree.hasChild(clause, .nsubj, .nsubjPass),
            tree.relation(of: saying) == .parataxis, word < saying
        else { return false }
        let start = tree.start(of: clause)
        return saying < start && !tree.tokens[saying..<start].contains { $0.isQuotationMark }
    }

    /// Whether a semicolon stands between a word and the words of saying behind it, outside of a quotation.
    func isParted(_ word: Int, from saying: Int) -> Bool {
        guard word < saying, (word..<saying).contains(where: { tree.tokens[$0].form == ";" }) else { return false }
        return !tree.tokens[max(0, saying - 2)..<saying].contains { $0.isQuotationMark }
    }

    /// Those who are cited beside a verb of saying or its subject: "Reuters reported, citing officials".
    func citations(at word: Int) -> [Source] {
        tree.children(of: word, .advcl, .acl).filter { reportingWord(at: $0)?.kind == .citing && tree.endsInIng($0) }
            .flatMap(cited)
    }

    /// Who is quoted and by whom, innermost first: "Bernama quoted the ministry as saying", "the ministry was quoted as
    /// saying by Bernama".
    private func quotation(at verb: Int) -> [Source] {
        let saying = tree.children(of: verb, .advcl, .xcomp).filter { tree.endsInIng($0) }
        if tree.hasChild(verb, .nsubjPass) {
            return tree.children(of: verb, .nsubjPass).flatMap { sources(at: $0, describes: true) }
                + ([verb] + saying).flatMap { tree.byPhrase(of: $0) }.flatMap { sources(at: $0) }
        }
        return saying.isEmpty ? [] : cited(at: verb) + speakers(at: verb)
    }

    /// The media that made a letter or a statement known: "a telegram that was published by the agency".
    func publishers(of noun: Int) -> [Source] {
        guard !tree.isVerb(noun), reportingWord(at: noun)?.kind == .noun else { return [] }
        return tree.children(of: noun, .acl, .aclRelcl).flatMap { tree.byPhrase(of: $0) }.flatMap { agent in
            let named = media(at: agent)
            return named.isEmpty && reportingWord(at: agent)?.kind == .noun ? sources(at: agent) : named
        }
    }

    /// Those "according to" whom a trigger's clause is told.
    ///
    /// At the beginning of a sentence or after a comma at its end the whole sentence is meant, elsewhere the clause that
    /// it hangs on.
    func accordingTo(_ trigger: Int) -> [Source] {
        tree.tokens.indices.flatMap { word -> [Source] in
            guard lexicon.reporting[tree.tokens[word].form.lowercased()]?.kind == .preposition else { return [] }
            let start = word + 1
            guard start < tree.tokens.count else { return [] }
            guard tree.tokens[start].form.lowercased() == "to" || tree.relation(of: word) == .case else { return [] }
            // The noun phrase: the highest noun above the preposition before its end.
            guard var noun = tree.head(of: word), tree.isNominal(noun), noun > word else { return [] }
            while let head = tree.head(of: noun), tree.isNominal(head), head > noun,
                [.compound, .amod, .nmod, .nmodDesc, .flat].contains(tree.relation(of: noun)),
                !tree.tokens[noun..<head].contains(where: { $0.form == "," })
            {
                noun = head
            }
            return isTold(trigger, from: word, by: noun) ? sources(at: noun, describes: true) : []
        }
    }

    /// Whose account it is that a trigger's clause follows: "by Tehran's account", "in the words of its minister".
    func accounts(_ trigger: Int) -> [Source] {
        tree.tokens.indices.flatMap { noun -> [Source] in
            guard tree.words.contains(tree.lemmas[noun], in: .accounts),
                let preposition = tree.children(of: noun, .case).first, preposition < noun,
                ["by", "in", "on"].contains(tree.lemmas[preposition]), isTold(trigger, from: preposition, by: noun)
            else { return [] }
            return authors(of: noun)
        }
    }

    /// Who is believed where a trigger's clause holds: "if Chinese officials are to be believed".
    func believed(_ trigger: Int) -> [Source] {
        tree.tokens.indices.flatMap { verb -> [Source] in
            guard tree.lemmas[verb] == "believe", tree.relation(of: verb) == .advcl,
                tree.marks(of: verb).contains("if"),
                let head = tree.head(of: verb), tree.contains(head, trigger), !tree.contains(verb, trigger)
            else { return [] }
            return tree.children(of: verb, .nsubjPass, .obj, .nsubj).flatMap { sources(at: $0, describes: true) }
        }
    }

    private func isTold(_ trigger: Int, from preposition: Int, by noun: Int) -> Bool {
        let between = min(trigger, preposition)..<max(trigger, preposition)
        if between.contains(where: { tree.tokens[$0].form == ";" }) { return false }
        if tree.contains(noun, trigger) { return false }
        if preposition < trigger {
            if tree.tokens[..<preposition].allSatisfy({ $0.upos == .punct || $0.upos == .num }) { return true }
        } else if tree.tokens[preposition - 1].form == ",",
            !tree.tokens[(noun + 1)...].contains(where: { $0.upos == .verb || $0.upos == .aux })
        {
            return true
        }
        guard let head = tree.head(of: noun) else { return false }
        return tree.contains(head, trigger)
    }

    /// How many words of an office stand before the name in a label at most.
    private static let longestTitle = 6

    /// The source before a colon at the beginning: "Lavrov: Chile has recognised Kosovo"; nil when there is none.
    var openingLabel: (end: Int, sources: [Source])? {
        guard let colon = tree.tokens.firstIndex(where: { $0.form == ":" }), colon > 0, colon < 10,
            colon + 1 < tree.tokens.count
        else { return nil }
        let isHeadline = tree.tokens.last?.form != "."
        var found = label(0..<colon, acceptsPlaces: isHeadline)
        // "Lavrov, on his own channel: Chile has recognised Kosovo".
        if found.isEmpty, let comma = tree.tokens[..<colon].firstIndex(where: { $0.form == "," }),
            tree.tokens[comma + 1].upos == .adp,
            !tree.tokens[comma..<colon].contains(where: { $0.upos == .verb || $0.upos == .aux })
        {
            found = label(0..<comma, acceptsPlaces: isHeadline)
        }
        if found.isEmpty, isHeadline, let described = description(in: 0..<colon) { found = [described] }
        return found.isEmpty ? nil : (colon, found)
    }

    /// The source after a colon or a dash at the end of a headline: "Chile recognises Kosovo: Lavrov".
    var closingLabel: (start: Int, sources: [Source])? {
        guard let mark = tree.tokens.lastIndex(where: { [":", "-", "–", "—", "--"].contains($0.form) }), mark > 1,
            mark + 1 < tree.tokens.count, tree.tokens[mark].form == ":" || tree.tokens[mark - 1].isFollowedBySpace
        else { return nil }
        let words = (mark + 1)..<tree.tokens.count
        let found = label(words)
        return found.isEmpty ? description(in: words).map { (mark, [$0]) } : (mark, found)
    }

    /// Those whom the words beside the mark describe: "foreign ministry", "state media", "officials".
    private func description(in words: Range<Int>) -> Source? {
        guard words.count <= Self.longestTitle, let last = words.last, tree.tokens[last].upos != .punct,
            words.allSatisfy({ [.noun, .propn, .adj].contains(tree.tokens[$0].upos) }),
            lexicon.reportingNouns[tree.lemmas[last]] != nil
                || tree.words.contains(tree.lemmas[last], in: .officeHolders, .speakingHouses)
        else { return nil }
        return Source(name: joined(Array(words)))
    }

    /// The source that words name as a whole.
    ///
    /// - Parameter acceptsPlaces: whether the name of a country or a city is one; before a whole sentence it tells what or
    ///   where that is about: "Pretoria: The president of Togo arrived."
    private func label(_ words: Range<Int>, acceptsPlaces: Bool = true) -> [Source] {
        let own = words.filter { tree.tokens[$0].upos != .punct && tree.tokens[$0].upos != .num }
        guard let first = own.first, let last = own.last else { return [] }
        let whole = mentions.mentions.filter { mention in
            // "The French foreign minister, Manuel Valls:" is the person with what stands before the name.
            let reach = mention.kind == .person ? Self.longestTitle : 1
            return mention.tokens.lowerBound <= first + reach && mention.tokens.upperBound == last + 1
                && tree.tokens[first..<max(first, mention.tokens.lowerBound)].allSatisfy { $0.upos != .verb }
        }.max { $0.tokens.count < $1.tokens.count }
        if !acceptsPlaces, let whole, whole.kind == .name, whole.parties.allSatisfy({ $0.type == .polity }) {
            return []
        }
        guard let whole, whole.kind == .person || whole.kind == .media || whole.kind == .organ || whole.kind == .name
        else {
            return []
        }
        return sources(at: whole.head)
    }
}
