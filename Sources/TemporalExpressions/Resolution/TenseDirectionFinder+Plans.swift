internal import Linguistics

/// Nouns of what lies ahead.
extension TenseDirectionFinder {
    /// Whether an adjective before a noun says that what it means lies ahead: "the visit planned", "the planned visit in
    /// May".
    func isPlanned(_ noun: Int, in tokens: [Token]) -> Bool {
        tokens[noun].upos == .noun
            && tokens[..<noun].indices.contains { place in
                tokens[place].head == noun && tokens[place].relation == .amod
                    && lexicon.isMember(tokens[place].form.lowercased(), of: "plan_adjective")
            }
    }

    /// Whether a verb in the present tells of what is to come: "begins in May"; "meets them on Friday", of a weekday and in
    /// a sentence, as headlines tell in the present what was done.
    func isScheduled(_ verb: Int, on date: Int, in tokens: [Token]) -> Bool {
        let form = tokens[verb].form.lowercased()
        if lexicon.isMember(form, of: "scheduled_present") { return true }
        return lexicon.isMember(form, of: "scheduled_visit") && tokens.last?.form == "."
            && lexicon.isWeekday(tokens[date].form.lowercased())
    }

    /// Whether a date hangs on what somebody did, and the present only says what that means: "Peru's recognition of Chad on
    /// Sunday *closes* the matter"; but not "the summit on Sunday opens at noon".
    func isDeedOfSomebody(_ noun: Int, at date: Int, in tokens: [Token]) -> Bool {
        guard tokens[noun].upos == .noun, tokens[date].head == noun, tokens[noun].relation == .nsubj, noun < date else {
            return false
        }
        let parts = tokens.indices.filter { tokens[$0].head == noun }
        return parts.contains { tokens[$0].relation == .nmodPoss && tokens[$0].upos == .propn }
            && parts.contains { part in
                tokens[part].relation == .nmod && part < date
                    && tokens.indices.contains { tokens[$0].head == part && ["of", "from"].contains(tokens[$0].form) }
            }
    }

    /// Whether an infinitive is a plan of the days to come: "is to meet them", "was to meet them on Friday"; but not "was to
    /// have met".
    func isDue(_ auxiliaries: [String], on date: Token) -> Bool {
        if auxiliaries.contains(where: { ["is", "are"].contains($0) }) { return true }
        return !auxiliaries.contains("have") && auxiliaries.contains { ["was", "were"].contains($0) }
            && lexicon.isWeekday(date.form.lowercased())
    }

    /// Whether an object that lies ahead stands between a verb and the date that the parser has hung on the verb:
    /// "denounced the planned visit to Chad in May"; a day may be that of the verb: "denounced the planned visit on Friday".
    func planBefore(_ date: Int, of verb: Int, in tokens: [Token]) -> Bool {
        guard verb < date, tokens[verb].upos == .verb, tokens[date].head == verb else { return false }
        let isDay = tokens.indices.contains { tokens[$0].head == date && tokens[$0].form == "on" }
        return !isDay && tokens[verb..<date].indices.contains { isPlanned($0, in: tokens) }
    }

    /// Whether the date is a limit of what somebody is told to do: "ordered them to leave by 3 May", "gave it until 3 May to
    /// leave".
    func isLimit(_ range: Range<Int>, head: Int, in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard ["by", "until", "before"].contains(tokens[range.lowerBound].form), tokens.indices.contains(head) else {
            return false
        }
        let verb = tokens[head].head
        guard tokens.indices.contains(verb), tokens[verb].upos == .verb else { return false }
        func hasTo(_ verb: Int) -> Bool {
            tokens.contains { $0.head == verb && $0.relation == .mark && $0.form == "to" }
        }
        if hasTo(verb), tokens[verb].features.verbForm == .infinitive {
            return ![.advcl, .root].contains(tokens[verb].relation)
                && !tokens.contains { $0.head == verb && $0.form == "have" }
        }
        return tokens.indices.contains { $0 > range.upperBound - 1 && tokens[$0].head == verb && hasTo($0) }
    }

    /// Whether the verb that governs a date is told as done before what the text tells of: "had met".
    func looksBack(_ head: Int, in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard sentence.isParsed else { return false }
        var word = head
        for _ in tokens.indices {
            guard tokens.indices.contains(word) else { return false }
            if tokens[word].upos == .verb {
                return tokens.contains { $0.head == word && $0.relation == .aux && $0.form == "had" }
            }
            word = tokens[word].head
        }
        return false
    }
}
