internal import Linguistics
internal import Model

/// Tells dates from numbers and words that only look like dates, by their neighbours: "in 1990" from "1990 troops",
/// "in May" from "Theresa May".
struct CandidateFilter {
    /// The atoms of the sentence.
    let atoms: [TemporalAtom]
    /// The sentence.
    let sentence: Sentence
    /// The words that license and those that forbid.
    let lexicon: TemporalLexicon

    /// Whether the candidate is a date in its place.
    func accepts(_ candidate: Constituent) -> Bool {
        if candidate.isLoose, governsMore(candidate) { return false }
        guard candidate.isBare else { return true }
        switch candidate.term {
        case .recurring(.season): return isMember(word(candidate.range.lowerBound - 1), of: "season_licence")
        case .recurring(.monthDay):
            // "Christmas" and other names of days.
            return isMember(word(candidate.range.lowerBound - 1), of: "holiday_licence")
                && !(atoms.indices.contains(candidate.range.upperBound)
                    && atoms[candidate.range.upperBound].isCapitalised)
        case .recurring(.month), .interval(.recurring, _), .since(.recurring), .onward(.recurring), .until(.recurring),
            .before(.recurring),
            .after(.recurring), .from(.recurring):
            return acceptsMonth(candidate)
        default: return acceptsYear(candidate)
        }
    }

    private func word(_ index: Int) -> String? {
        atoms.indices.contains(index) ? atoms[index].text : nil
    }

    private func isMember(_ word: String?, of name: String) -> Bool {
        word.map { lexicon.isMember($0, of: name) } ?? false
    }

    /// Whether the date after the preposition only modifies what really follows it: "after Tuesday's talks", "from
    /// the 2014 deal".
    private func governsMore(_ candidate: Constituent) -> Bool {
        if word(candidate.range.upperBound) == "'s" || word(candidate.range.upperBound) == "'" { return true }
        guard sentence.isParsed, let first = atoms[candidate.range].first, let last = atoms[candidate.range].last else {
            return false
        }
        let tokens = sentence.tokens
        let inside = first.token...last.token
        for index in inside where tokens[index].head >= 0 && !inside.contains(tokens[index].head) {
            let head = tokens[index].head
            if head > last.token,
                [.compound, .nummod, .amod, .nmod, .nmodUnmarked, .nmodDesc, .nmodPoss].contains(tokens[index].relation)
            {
                return true
            }
        }
        return false
    }

    private func acceptsMonth(_ candidate: Constituent) -> Bool {
        // "Since", "from" and "between" within the candidate license its months.
        let startsWithMonth = isMember(word(candidate.range.lowerBound), of: "date_list")
        if !startsWithMonth, word(candidate.range.lowerBound) != nil, candidate.range.count > 1 { return true }
        let before = word(candidate.range.lowerBound - 1)
        if isMember(before, of: "title") { return false }
        guard isMember(before, of: "month_licence") else { return false }
        // "As August Schmidt said", but "in August Schmidt said".
        let after = candidate.range.upperBound
        if atoms.indices.contains(after), atoms[after].isCapitalised, !isMember(before, of: "month_before_name") {
            return false
        }
        let token = sentence.tokens[atoms[candidate.range.lowerBound].token]
        if sentence.isParsed, [.aux, .verb].contains(token.upos) { return false }
        // "said, March is": a comma licenses only within a list of dates, which has a preposition before it.
        if before == "," || before == "and" || before == "or" {
            let earlier = atoms[..<candidate.range.lowerBound].suffix(6)
            return earlier.contains { isMember($0.text, of: "date_list") || $0.text.utf8.allSatisfy(isDigit) }
        }
        return true
    }

    private func acceptsYear(_ candidate: Constituent) -> Bool {
        guard let year = firstYear(candidate) else { return true }
        let start = candidate.range.lowerBound
        // "Since", "from" and "between" within the candidate license its years.
        let before = isWord(start) ? "in" : word(start - 1)
        let after = candidate.range.upperBound
        let next = word(after)
        if isMember(next, of: "measure") || !(1400...2150).contains(year) { return false }
        let isRound = year % 50 == 0
        if isPluralNoun(after), isRound, !isMember(before, of: "year_licence") || year % 100 == 0 {
            return false
        }
        if case .interval = candidate.term, (1900...2100).contains(year) { return !isPluralNoun(after) }
        if isMember(before, of: "year_names") { return (1800...2100).contains(year) }
        if isMember(before, of: "counting") {
            return ["about", "around"].contains(before) && !isRound && !isPluralNoun(after) && year >= 1800
        }
        guard let before else {
            // At the beginning of a sentence only a name's year stands, "2010 Winter Olympics", or the heading of an entry.
            let isAlone = !atoms.indices.contains(after) || next == "." && after == atoms.count - 1
            let isLabel = isAlone || isMember(next, of: "label_end")
            if isLabel, candidate.range.count == 1 { return (1500...2100).contains(year) }
            return (1900...2100).contains(year) && isWord(after)
        }
        if isMember(before, of: "year_licence") {
            if ["to", "for", "and", "or", ",", "-", "/"].contains(before) { return (1800...2100).contains(year) }
            return true
        }
        if isMember(before, of: "determiner") { return (1700...2100).contains(year) && isWord(after) }
        guard (1900...2100).contains(year), isWord(after) else { return false }
        // "Historic 1994 treaty" dates the treaty, but "Agenda 2030" is a name.
        return !atoms[start - 1].isCapitalised && isWord(start - 1) && !isPluralNoun(after)
    }

    private func firstYear(_ candidate: Constituent) -> Int? {
        func year(_ term: DateTerm) -> Int? {
            switch term {
            case .fixed(let date): date.firstDay?.year ?? date.lastDay?.year
            case .since(let inner), .onward(let inner), .until(let inner), .before(let inner), .after(let inner),
                .from(let inner):
                year(inner)
            case .interval(let inner, _): year(inner)
            default: nil
            }
        }
        return candidate.term.flatMap(year)
    }

    private func isWord(_ index: Int) -> Bool {
        guard let first = word(index)?.utf8.first else { return false }
        return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first)
    }

    private func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    /// Whether a plural noun stands there, by its tag or else by its ending.
    private func isPluralNoun(_ index: Int) -> Bool {
        guard isWord(index) else { return false }
        let token = sentence.tokens[atoms[index].token]
        if sentence.isParsed { return token.upos == .noun && token.features.number == .plural }
        let bytes = atoms[index].text.utf8
        return !atoms[index].isCapitalised && bytes.count > 3 && bytes.last == UInt8(ascii: "s")
            && !bytes.suffix(2).elementsEqual("ss".utf8)
    }
}
