internal import Actors
internal import Linguistics

/// The parts of gapped clauses.
extension GapFinder {
    /// Where a clause goes on behind a comma with a phrase parallel to another of the first: "Serbia's in Bern, also to Chad".
    func continued(after comma: Int, of clause: GappedClause, from separator: Int) -> Int? {
        guard tokens[comma].form == "," else { return nil }
        var place = comma + 1
        while place < tokens.count, words.contains(tokens[place].form.lowercased(), in: .likewise) { place += 1 }
        guard place < tokens.count, tokens[place].upos == .adp, list(from: place + 1) != nil else { return nil }
        let form = tokens[place].form.lowercased()
        let isNew = !clause.remnants.contains { $0.preposition.map { tokens[$0].form.lowercased() } == form }
        let isParallel = tokens[clause.verb..<separator].contains {
            $0.relation == .case && $0.form.lowercased() == form
        }
        return isNew && isParallel ? place : nil
    }

    /// The owner that begins at a word, with the word behind it, where the verb's subject has an owner as well: "Serbia's",
    /// "that of Serbia".
    func possessor(from start: Int, verb: Int) -> (words: [Int], end: Int)? {
        guard
            let subject = tokens.indices.first(where: {
                tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(tokens[$0].relation)
            }), tokens[subject].upos == .noun || tokens[subject].upos == .propn,
            mentions.contains(where: { $0.head != subject && tokens[$0.head].head == subject && $0.parties.count == 1 })
        else { return nil }
        let isOf = start + 2 < tokens.count && tokens[start].form == "that" && tokens[start + 1].form == "of"
        guard let (name, end) = party(from: isOf ? start + 2 : start) else { return nil }
        if isOf { return ([name], end) }
        guard end < tokens.count, tokens[end].isGenitiveMark else { return nil }
        return ([name], end + 1)
    }

    /// The heads of the subjects that begin at a word, with the word behind them: "Pakistan and Ceylon", "the Norwegian
    /// embassy" where the verb has an embassy for its subject.
    func subjects(from start: Int, verb: Int) -> (words: [Int], end: Int)? {
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
        // "Norway, Hungary and Argentina on Monday".
        var listed = result
        while listed.1 + 1 < tokens.count, tokens[listed.1].form == ",", let (next, end) = party(from: listed.1 + 1) {
            listed.0.append(next)
            listed.1 = end
        }
        if listed.0.count > 1, listed.1 + 1 < tokens.count, tokens[listed.1].form == "and",
            party(from: listed.1 + 1) != nil
        {
            result = listed
        }
        while result.1 + 1 < tokens.count, tokens[result.1].form == "and", let (next, end) = party(from: result.1 + 1) {
            result.0.append(next)
            result.1 = end
        }
        return result
    }

    /// The head of the name of a polity that begins at a word, with the word behind it.
    func party(from start: Int) -> (word: Int, end: Int)? {
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
    func isParenthetic(_ comma: Int) -> Bool {
        guard let end = time(from: comma + 1), end + 1 < tokens.count else { return false }
        return tokens[end].form == "," && tokens[end + 1].upos == .adp
    }

    /// The names listed from a word on: "Syria, Iraq and, again, with Libya".
    func list(from start: Int) -> (words: [Int], end: Int)? {
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
    func counted(from start: Int) -> (word: Int, end: Int)? {
        guard tokens[start].upos == .num, start + 1 < tokens.count, !dated.contains(start) else { return nil }
        let people = mentions.first {
            ($0.kind == .adjective || $0.kind == .organ)
                && ($0.tokens.lowerBound == start || $0.tokens.lowerBound == start + 1)
                && $0.parties.count == 1
        }
        return people.map { ($0.head, $0.tokens.upperBound) }
    }

    /// The end of the words from one on that say when; nil when none do.
    func time(from start: Int) -> Int? {
        var place = start
        var isDated = false
        while place < tokens.count {
            if dated.contains(place) || words.isTime(tokens[place]) {
                isDated = true
            } else if !words.contains(tokens[place].form.lowercased(), in: .timeWords), tokens[place].upos != .num {
                break
            }
            // "In 1959 with Chad": a preposition that governs no time begins something else.
            if tokens[place].upos == .adp, place > start, !isTimeAhead(place + 1) { break }
            place += 1
        }
        // "A year after that".
        let isCounted = place > start && ["after", "before"].contains(tokens[place - 1].form.lowercased())
        if isCounted, place < tokens.count, ["that", "this", "it"].contains(tokens[place].form.lowercased()) {
            place += 1
        }
        return isDated ? place : nil
    }

    /// Whether words from one on only lead to one that says when.
    private func isTimeAhead(_ start: Int) -> Bool {
        (start..<min(start + 5, tokens.count)).contains { place in
            (start..<place).allSatisfy {
                words.contains(tokens[$0].form.lowercased(), in: .timeWords) || tokens[$0].upos == .num
            } && (dated.contains(place) || words.isTime(tokens[place]))
        }
    }

    /// Whether a word ends the clause.
    func endsClause(_ place: Int) -> Bool {
        [",", ";", ".", "and", "while", "but", "–", "—", "\"", "”"].contains(tokens[place].form)
    }
}
