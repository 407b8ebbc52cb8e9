internal import Linguistics

/// Members of a group that the sentence names with "among them".
extension TreeRepair {
    /// "The Oman-Chad treaty", "the Anglo-Omani treaty", with the first name at the second: both say whose the noun is.
    mutating func spreadHyphenatedPairs() {
        for first in tokens.indices.dropLast(2) where [.compound, .amod].contains(tokens[first].relation) {
            let second = first + 2
            guard tokens[first].head == second, ["-", "–"].contains(tokens[first + 1].form),
                [.compound, .amod].contains(tokens[second].relation), tokens[second].head > second,
                tokens[tokens[second].head].upos == .noun || isCapitalised(tokens[second].head),
                isCapitalised(first), isCapitalised(second),
                tokens[first].range.upperBound == tokens[first + 1].range.lowerBound
            else { continue }
            sentence.tokens[first].head = tokens[second].head
        }
    }

    /// "With US and, separately, Australian forces", with "and" at the forces: it joins what qualifies them.
    mutating func joinModifiers() {
        let modifiers: [DependencyRelation] = [.amod, .compound, .nmodPoss]
        for conjunction in tokens.indices
        where tokens[conjunction].relation == .cc && ["and", "or"].contains(tokens[conjunction].form) {
            let noun = tokens[conjunction].head
            guard noun > conjunction, tokens[noun].relation != .conj,
                let first = tokens.indices.last(where: {
                    $0 < conjunction && tokens[$0].head == noun && modifiers.contains(tokens[$0].relation)
                }),
                let second = tokens.indices.first(where: {
                    $0 > conjunction && tokens[$0].head == noun && modifiers.contains(tokens[$0].relation)
                }), isCapitalised(first), isCapitalised(second)
            else { continue }
            attach(second, to: first, as: .conj)
            attach(conjunction, to: second, as: .cc)
        }
    }

    private static let groupPronouns: Set<String> = ["them", "whom", "which"]
    private static let wholeMarks: Set<String> = ["of", "in", "from", "within"]

    /// "Twelve countries have withdrawn it, Ghana among them", "leaders came, among them Petro": who is named belongs to
    /// the group, wherever in the sentence.
    mutating func attachMembers() {
        for mark in tokens.indices.dropLast()
        where tokens[mark].form.lowercased() == "among"
            && Self.groupPronouns.contains(tokens[mark + 1].form.lowercased())
        {
            guard let first = memberNamed(after: mark + 1) ?? memberNamed(before: mark),
                let group = groupNoun(before: min(first, mark))
            else { continue }
            attach(first, to: group, as: .nmod)
            guard tokens[first].head == group else { continue }
            // The other names hang at what stands before the list where the parser has read on.
            for other in tokens.indices
            where first < other && other < mark && tokens[other].relation == .conj && tokens[other].head < first {
                attach(other, to: first, as: .conj)
            }
            attach(mark + 1, to: first, as: .dep)
            attach(mark, to: first, as: .case)
        }
    }

    /// "Five members of the Union, Spain, Greece and Cyprus among others, refuse", "two states in the region - Chad and
    /// Niger - joined", with the list at the name before it: counted members are named by the list that marks set off.
    mutating func attachCountedMembers() {
        for group in tokens.indices
        where tokens[group].upos == .noun && tokens[group].features.number == .plural && has(group, .nummod)
            && words.contains(tokens[group].lemma, in: .members, .groups)
        {
            for whole in tokens.indices
            where tokens[whole].head == group && tokens[whole].relation == .nmod && tokens[whole].upos == .propn
                && tokens.contains(where: {
                    $0.head == whole && $0.relation == .case && Self.wholeMarks.contains($0.form.lowercased())
                })
            {
                let listed = tokens.indices.filter {
                    $0 > whole && tokens[$0].head == whole && [.appos, .conj].contains(tokens[$0].relation)
                        && tokens[$0].upos == .propn
                }
                guard let first = listed.first, !has(first, .cc, .case), let start = start(ofNameAt: first),
                    start > 0, isSetOff(from: start - 1, to: end(ofListAt: listed.last ?? first))
                else { continue }
                attach(first, to: group, as: .appos)
                for other in listed.dropFirst() { attach(other, to: first, as: .conj) }
            }
        }
    }

    /// "Three states recognise it: Chad, Niger and Mali", with the list at what stands before it: a list that closes the
    /// sentence behind a colon names the counted subject, unless its neighbour is counted too.
    mutating func attachClosingLists() {
        guard let colon = tokens.lastIndex(where: { $0.form == ":" }), colon + 1 < tokens.count,
            tokens[(colon + 1)...].allSatisfy({
                [.propn, .det, .cconj, .punct, .adj, .adp].contains($0.upos)
            }),
            let first = tokens.indices.first(where: { word in
                word > colon && tokens[word].upos == .propn && (0..<colon).contains(tokens[word].head)
            }), [.appos, .conj, .parataxis, .dep].contains(tokens[first].relation),
            let group = tokens.indices.first(where: { word in
                word < colon && tokens[word].relation == .nsubj && tokens[word].upos == .noun && has(word, .nummod)
                    && words.contains(tokens[word].lemma, in: .members, .groups)
            }), tokens[first].head != group, !has(tokens[first].head, .nummod)
        else { return }
        attach(first, to: group, as: .appos)
    }

    /// Whether a list that begins behind one mark ends before a like one; dashes and colons open nothing but lists.
    private func isSetOff(from opening: Int, to end: Int) -> Bool {
        let dashes: Set<String> = ["-", "--", "–", "—", ":", "("]
        if dashes.contains(tokens[opening].form) { return true }
        return tokens[opening].form == "," && tokens.indices.contains(end)
            && [",", "–", "—"].contains(tokens[end].form)
    }

    /// The first word of a name; nil for none.
    private func start(ofNameAt head: Int) -> Int? {
        tokens.indices.first { $0 <= head && isBelow($0, head) && tokens[$0].upos != .punct }
    }

    /// The index behind the last word that hangs below the head of a list's last name, or below a conjunct of it.
    private func end(ofListAt head: Int) -> Int {
        (tokens.indices.last { isBelow($0, head) && tokens[$0].upos != .punct } ?? head) + 1
    }

    /// The first of the names right behind "among them".
    private func memberNamed(after pronoun: Int) -> Int? {
        guard
            let start = tokens.indices.first(where: { word in
                word > pronoun && tokens[word].upos != .det && tokens[word].form != ","
            }), tokens[start].upos == .propn
        else { return nil }
        return head(ofNameAt: start)
    }

    /// The first of the names that stand between a comma and "among them".
    private func memberNamed(before mark: Int) -> Int? {
        guard mark > 1 else { return nil }
        var start = mark
        while start > 0, [.propn, .cconj, .det].contains(tokens[start - 1].upos) || isListComma(start - 1) {
            start -= 1
        }
        guard start < mark, start > 0, tokens[start - 1].form == ",",
            let first = (start..<mark).first(where: { tokens[$0].upos == .propn })
        else { return nil }
        return head(ofNameAt: first)
    }

    /// Whether a comma stands between two names of a list that began with one.
    private func isListComma(_ word: Int) -> Bool {
        guard word > 1, word + 1 < tokens.count, tokens[word].form == ",", tokens[word - 1].upos == .propn else {
            return false
        }
        // The comma that opens the list has no other before it in the same run of names.
        var place = word - 1
        while place > 0, [.propn, .det].contains(tokens[place].upos) { place -= 1 }
        return tokens[place].form == ","
    }

    /// The word of a name that hangs outside it.
    private func head(ofNameAt word: Int) -> Int {
        var name = word
        while [.flat, .compound, .nmodDesc, .nmodPoss].contains(tokens[name].relation), tokens[name].head >= 0,
            tokens[tokens[name].head].upos == .propn
        {
            name = tokens[name].head
        }
        return name
    }

    /// The last plural noun before a word that can stand for states or for those who act for them, the subject if one is.
    private func groupNoun(before word: Int) -> Int? {
        let groups = tokens.indices.filter { place in
            place < word && tokens[place].upos == .noun && tokens[place].features.number == .plural
                && words.contains(tokens[place].lemma, in: .members, .groups)
        }
        return groups.last { [.nsubj, .nsubjPass].contains(tokens[$0].relation) } ?? groups.last
    }
}
