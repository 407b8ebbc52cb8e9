internal import Actors
internal import Linguistics
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

    private let dated: Set<Int>

    /// A finder for that sentence with its mentions and temporal expressions.
    init(_ sentence: Sentence, mentions: [Mention], expressions: [TemporalExpression], words: GrammarWords) {
        tokens = sentence.tokens
        self.mentions = mentions
        self.words = words
        dated = Set(expressions.flatMap { Array($0.tokens) })
    }

    /// The gapped clauses, in the order of the text.
    func clauses() -> [GappedClause] {
        guard mentions.count > 2 else { return [] }
        var result: [GappedClause] = []
        var place = 1
        while place + 1 < tokens.count {
            defer { place += 1 }
            guard [",", ";", "and", "while", "but"].contains(tokens[place].form) else { continue }
            var start = place + 1
            while start < tokens.count, ["and", "while", "but"].contains(tokens[start].form.lowercased()) { start += 1 }
            guard mentions.contains(where: { start...start + 1 ~= $0.tokens.lowerBound }) else { continue }
            let before = result.last.flatMap { $0.tokens.upperBound >= place ? $0 : nil }
            guard let verb = before?.verb ?? sharedVerb(before: place),
                let clause = clause(from: start, after: place, verb: verb)
            else { continue }
            result.append(clause)
            place = clause.tokens.upperBound - 1
        }
        return result
    }

    /// The finite verb with a subject nearest before a word.
    private func sharedVerb(before place: Int) -> Int? {
        let verb = tokens.indices.last { word in
            word < place && tokens[word].upos == .verb
                && ![.amod, .acl, .advcl, .compound, .case].contains(tokens[word].relation)
        }
        guard let verb, tokens[verb].relation != .aclRelcl,
            tokens.contains(where: { $0.head == verb && [.nsubj, .nsubjPass].contains($0.relation) })
        else { return nil }
        return verb
    }

    /// The gapped clause that begins at a word; nil when there is none.
    private func clause(from start: Int, after separator: Int, verb: Int) -> GappedClause? {
        guard let (subjects, end) = subjects(from: start, verb: verb) else { return nil }
        var clause = GappedClause(tokens: start..<end, verb: verb, subjects: subjects)
        var place = end
        var isPaused = false
        if place < tokens.count, tokens[place].form == ",", tokens[separator].form != "," || isParenthetic(place) {
            isPaused = true
            place += 1
        }
        var hasOwn = false
        while place < tokens.count, !endsClause(place) {
            if let end = time(from: place) {
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
            } else if !hasOwn, let (word, end) = counted(from: place) ?? (isPaused ? nil : party(from: place)) {
                clause.remnants.append(.init(preposition: nil, word: word))
                hasOwn = true
                place = end
            } else {
                return nil
            }
        }
        clause.tokens = start..<place
        guard hasOwn || !clause.times.isEmpty, fits(clause, after: separator, isPaused: isPaused) else { return nil }
        return clause
    }

    /// The heads of the subjects that begin at a word, with the word behind them: "Pakistan and Ceylon", "the Norwegian
    /// embassy" where the verb has an embassy for its subject.
    private func subjects(from start: Int, verb: Int) -> (words: [Int], end: Int)? {
        if let subject = tokens.indices.first(where: { tokens[$0].head == verb && tokens[$0].relation == .nsubj }),
            tokens[subject].upos == .noun || subject > 0 && tokens[subject - 1].upos == .adj,
            let same = (start..<min(start + 4, tokens.count)).first(where: {
                tokens[$0].form.lowercased() == tokens[subject].form.lowercased()
            }),
            mentions.contains(where: { $0.kind == .adjective && start..<same ~= $0.head })
        {
            return ([same], same + 1)
        }
        guard let (first, end) = party(from: start) else { return nil }
        var result = ([first], end)
        while result.1 + 1 < tokens.count, tokens[result.1].form == "and", let (next, end) = party(from: result.1 + 1) {
            result.0.append(next)
            result.1 = end
        }
        return result
    }

    /// The head of the name of a polity that begins at a word, with the word behind it.
    private func party(from start: Int) -> (word: Int, end: Int)? {
        guard start < tokens.count else { return nil }
        let first = ["the", "both"].contains(tokens[start].form.lowercased()) ? start + 1 : start
        let name = mentions.first { mention in
            mention.kind == .name && (mention.tokens.lowerBound == start || mention.tokens.lowerBound == first)
                && mention.parties.count == 1
        }
        guard let name, !dated.contains(name.head) else { return nil }
        return (name.head, name.tokens.upperBound)
    }

    /// Whether a comma opens an aside that says when, closed by another: ", on December 5, with".
    private func isParenthetic(_ comma: Int) -> Bool {
        guard let end = time(from: comma + 1), end + 1 < tokens.count else { return false }
        return tokens[end].form == "," && tokens[end + 1].upos == .adp
    }

    /// The names listed from a word on: "Syria, Iraq and, again, with Libya".
    private func list(from start: Int) -> (words: [Int], end: Int)? {
        guard let (first, end) = party(from: start) else { return nil }
        var result = ([first], end)
        while true {
            var next = result.1
            while next < tokens.count, [",", "and", "again", "with"].contains(tokens[next].form), next - result.1 < 5 {
                next += 1
            }
            guard next > result.1, let (word, end) = party(from: next),
                end >= tokens.count || [",", ";", ".", "and"].contains(tokens[end].form)
            else { break }
            // Another clause begins here: "and Chad, in May".
            if end + 1 < tokens.count, tokens[end].form == ",", time(from: end + 1) != nil { break }
            result.0.append(word)
            result.1 = end
        }
        return result
    }

    /// The head of a number with whom it counts: "six Poles", "two Chadian envoys".
    private func counted(from start: Int) -> (word: Int, end: Int)? {
        guard tokens[start].upos == .num, start + 1 < tokens.count, !dated.contains(start) else { return nil }
        let people = mentions.first {
            ($0.kind == .adjective || $0.kind == .organ) && ($0.tokens.lowerBound == start || $0.tokens.lowerBound == start + 1)
                && $0.parties.count == 1
        }
        return people.map { ($0.head, $0.tokens.upperBound) }
    }

    /// The end of the words from one on that say when; nil when none do.
    private func time(from start: Int) -> Int? {
        var place = start
        var isDated = false
        while place < tokens.count {
            if dated.contains(place) || words.isTime(tokens[place]) {
                isDated = true
            } else if !words.contains(tokens[place].form.lowercased(), in: "time-words"), tokens[place].upos != .num {
                break
            }
            // "In 1959 with Chad": a preposition that governs no time begins something else.
            if tokens[place].upos == .adp, place > start, !isTimeAhead(place + 1) { break }
            place += 1
        }
        return isDated ? place : nil
    }

    private func isTimeAhead(_ start: Int) -> Bool {
        (start..<min(start + 5, tokens.count)).contains { place in
            (start..<place).allSatisfy {
                words.contains(tokens[$0].form.lowercased(), in: "time-words") || tokens[$0].upos == .num
            } && (dated.contains(place) || words.isTime(tokens[place]))
        }
    }

    /// Whether a word ends the clause.
    private func endsClause(_ place: Int) -> Bool {
        [",", ";", ".", "and", "while", "but", "–", "—", "\"", "”"].contains(tokens[place].form)
    }

    /// Whether the clause before leaves no doubt of what is meant.
    private func fits(_ clause: GappedClause, after separator: Int, isPaused: Bool) -> Bool {
        func below(_ word: Int) -> Bool {
            var current = word
            for _ in tokens.indices where current >= 0 {
                if current == clause.verb { return true }
                current = tokens[current].head
            }
            return false
        }
        let first = clause.verb..<separator
        let objects = first.filter { tokens[$0].head == clause.verb && tokens[$0].relation == .obj }
        let named = Set(mentions.filter { $0.kind == .name && !$0.parties.isEmpty }.map(\.head))
        let subject = clause.subjects[0]
        // A phrase with the subject's own noun, "the Norwegian embassy".
        if !named.contains(subject) { return true }
        let governed = first.filter { word in
            named.contains(word) && tokens.contains { $0.head == word && $0.relation == .case }
        }
        if let other = clause.remnants.first(where: { $0.preposition == nil }) {
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
        guard dated.contains(separator - 1) || words.isTime(tokens[separator - 1]) else { return false }
        if isPaused, tokens[separator].form == ";" { return true }
        if objects.contains(where: named.contains) { return false }
        let owns = objects.contains { object in
            tokens.contains {
                $0.head == object && $0.relation == .nmodPoss && ["its", "their", "his"].contains($0.form.lowercased())
            }
        }
        return !objects.isEmpty && (owns || governed.allSatisfy { dated.contains($0) })
    }
}
