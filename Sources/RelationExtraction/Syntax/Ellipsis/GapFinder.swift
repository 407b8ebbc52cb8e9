internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Finds the clauses of a sentence that share the verb of the one before.
///
/// A parser joins them to whatever stands near. They are told by their words: names, prepositional phrases parallel to
/// those of the clause before and a time, with nothing else up to the next comma or the end.
struct GapFinder {
    /// The words of the sentence.
    let tokens: [Token]

    /// The sentence's mentions.
    let mentions: [Mention]

    /// The words that the grammar asks for.
    let words: GrammarWords

    /// The words that say when.
    let dated: Set<Int>

    /// The polities that not all recognise.
    let contested: Set<PolityCode>

    /// A finder for that sentence with its mentions and temporal expressions.
    init(
        _ sentence: Sentence, mentions: [Mention], expressions: [TemporalExpression], words: GrammarWords,
        contested: Set<PolityCode>
    ) {
        tokens = sentence.tokens
        self.mentions = mentions
        self.words = words
        self.contested = contested
        dated = Set(expressions.flatMap { Array($0.tokens) })
    }

    /// The gapped clauses, in the order of the text.
    func clauses() -> [GappedClause] {
        guard mentions.count > 2 else { return [] }
        var result: [GappedClause] = []
        var place = 1
        while place + 1 < tokens.count {
            defer { place += 1 }
            guard [",", ";", "and", "while", "but", "nor"].contains(tokens[place].form) else { continue }
            var start = place + 1
            while start < tokens.count, ["and", "while", "but", "nor"].contains(tokens[start].form.lowercased()) {
                start += 1
            }
            guard mentions.contains(where: { start...start + 2 ~= $0.tokens.lowerBound }) else { continue }
            let before = result.last.flatMap { $0.tokens.upperBound >= place ? $0 : nil }
            guard let verb = before?.verb ?? sharedVerb(before: place),
                let clause = clause(from: start, after: place, verb: verb, others: result)
            else { continue }
            result.append(clause)
            place = clause.tokens.upperBound - 1
        }
        return result
    }

    /// The finite verb with a subject nearest before a word.
    func sharedVerb(before place: Int) -> Int? {
        let verb = tokens.indices.last { word in
            word < place && tokens[word].upos == .verb
                && ![.amod, .acl, .advcl, .compound, .case].contains(tokens[word].relation)
        }
        // "Was told to go": the finite verb is what the clauses share.
        let isLower =
            verb.map { tokens[$0].relation == .xcomp && tokens[$0].head >= 0 && tokens[$0].head < $0 } ?? false
        guard let verb = isLower ? verb.map({ tokens[$0].head }) : verb, tokens[verb].relation != .aclRelcl,
            tokens.contains(where: { $0.head == verb && [.nsubj, .nsubjPass].contains($0.relation) })
        else { return nil }
        return verb
    }

    /// The gapped clause that begins at a word behind others of the sentence; nil when there is none.
    private func clause(
        from start: Int, after separator: Int, verb: Int, others: [GappedClause]
    ) -> GappedClause? {
        let owner = possessor(from: start, verb: verb)
        guard let (subjects, end) = owner ?? subjects(from: start, verb: verb) else { return nil }
        var clause = GappedClause(tokens: start..<end, verb: verb, subjects: subjects, isPossessor: owner != nil)
        var place = end
        var isPaused = false
        if place < tokens.count, tokens[place].form == ",", tokens[separator].form != "," || isParenthetic(place) {
            isPaused = true
            place += 1
        }
        var hasOwn = false
        while place < tokens.count {
            if endsClause(place) {
                guard !clause.remnants.isEmpty, let next = continued(after: place, of: clause, from: separator) else {
                    break
                }
                place = next
            }
            if words.contains(tokens[place].form.lowercased(), in: .likewise) {
                hasOwn = true
                place += 1
            } else if let end = time(from: place) {
                clause.times.append(place..<end)
                place = end
                // "And Chad, on 5 May, with Togo".
                if isPaused, clause.remnants.isEmpty, place + 1 < tokens.count, tokens[place].form == ",",
                    tokens[place + 1].upos == .adp, party(from: place + 2) != nil
                {
                    place += 1
                }
            } else if tokens[place].upos == .adp, let (words, end) = list(from: place + 1) {
                for word in words { clause.remnants.append(.init(preposition: place, word: word)) }
                hasOwn = true
                place = end
            } else if ["one", "its", "theirs", "his", "hers"].contains(tokens[place].form.lowercased()), !hasOwn {
                hasOwn = true
                place += place + 1 < tokens.count && tokens[place + 1].form.lowercased() == "own" ? 2 : 1
            } else if tokens[place].form.lowercased() == "none", !hasOwn, clause.times.isEmpty {
                clause.negation = place
                hasOwn = true
                place += 1
            } else if !hasOwn, let (word, end) = counted(from: place) ?? (isPaused ? nil : party(from: place)) {
                clause.remnants.append(.init(preposition: nil, word: word))
                hasOwn = true
                place = end
            } else {
                return nil
            }
        }
        clause.tokens = start..<place
        guard hasOwn || !clause.times.isEmpty, fits(clause, after: separator, isPaused: isPaused, others: others)
        else { return nil }
        return clause
    }

    /// Whether the first clause leaves no doubt of what is meant.
    private func fits(
        _ clause: GappedClause, after separator: Int, isPaused: Bool, others: [GappedClause]
    ) -> Bool {
        let first = (clause.verb..<separator).filter { word in !others.contains { $0.tokens.contains(word) } }
        let objects = first.filter { tokens[$0].head == clause.verb && tokens[$0].relation == .obj }
        let named = Set(mentions.filter { $0.kind == .name && !$0.parties.isEmpty }.map(\.head))
        let subject = clause.subjects[0]
        // A phrase with the subject's own noun, "the Norwegian embassy".
        if !named.contains(subject) || clause.isPossessor { return true }
        let governed = first.filter { word in
            named.contains(word) && tokens.contains { $0.head == word && $0.relation == .case }
        }
        if let other = clause.remnants.first(where: { $0.preposition == nil }) {
            if first.contains(where: { tokens[$0].head == clause.verb && tokens[$0].relation == .xcomp }) {
                return false
            }
            // "Bratislava Prague", "Russia six Poles": as the clause before has an object.
            return !objects.isEmpty || governed.isEmpty && other.word > subject
        }
        if clause.remnants.isEmpty, clause.times.isEmpty { return true }
        if !clause.remnants.isEmpty {
            return clause.remnants.allSatisfy { remnant in
                governed.contains { word in
                    tokens.contains {
                        $0.head == word && $0.relation == .case
                            && $0.form.lowercased() == remnant.preposition.map { tokens[$0].form.lowercased() }
                    }
                }
            } && objects.allSatisfy { !named.contains($0) }
        }
        // With a time alone it may be the object as well: "left Mali in May and Niger in June".
        guard (clause.verb..<separator).contains(where: { time(from: $0) == separator }) else { return false }
        if isPaused, tokens[separator].form == ";" { return true }
        if isOtherKind(clause, than: first.filter { named.contains($0) && !dated.contains($0) }, saidBy: first) {
            return true
        }
        if objects.contains(where: named.contains) { return false }
        let owns = objects.contains { object in
            tokens.contains {
                $0.head == object && $0.relation == .nmodPoss && ["its", "their", "his"].contains($0.form.lowercased())
            }
        }
        // "Zaire followed in May and Togo in June", "Zaire did so in May".
        if objects.isEmpty, clause.remnants.isEmpty, ["follow", "do"].contains(tokens[clause.verb].lemma) {
            return governed.allSatisfy { dated.contains($0) }
        }
        return !objects.isEmpty && (owns || governed.allSatisfy { dated.contains($0) })
    }
}
