internal import Linguistics
internal import Model

extension RoleAssigner {
    /// Whether a word such as "who" or "which countries" before that index asks for a party.
    func soughtParty(before index: Int) -> Bool {
        words[..<index].indices.contains { place in
            ["who", "whom", "which", "whose"].contains(words[place].lower) && !isTimeNoun(place + 1)
                // "The year *in which* Mali left"
                && !(place > 1 && functionWords[.preposition].contains(words[place - 1].lower) && isTimeNoun(place - 2))
        } || asksHowMany
            || words.first?.lower == "what" && words.count > 1 && functionWords[.party].contains(words[1].lower)
    }

    /// Whether the word there is "year", "day" or the like: "in which year".
    private func isTimeNoun(_ index: Int) -> Bool {
        index < words.count
            && ["day", "days", "date", "dates", "year", "years", "month", "months", "time"]
                .contains(words[index].lower)
    }

    private var asksHowMany: Bool {
        zip(words, words.dropFirst()).contains { $0.lower == "how" && $1.lower == "many" }
            || zip(words, words.dropFirst()).contains { $0.lower == "number" && $1.lower == "of" }
    }

    /// The office that the sought party must hold: "which presidents met Putin"; empty for none.
    var soughtOffice: String {
        guard let index = words.firstIndex(where: { ["which", "many"].contains($0.lower) }), index + 1 < words.count
        else { return "" }
        let noun = words[index + 1].lower
        for title in ["president", "minister", "king"] where noun == title + "s" || noun == title { return title }
        return ""
    }

    /// What is asked for.
    func form(of question: Question) -> Question.Form {
        let lower = words.map(\.lower)
        if asksHowMany {
            return lower.contains("times") || lower.contains("often") ? .howOften : .howMany
        }
        if zip(lower, lower.dropFirst()).contains(where: { $0 == "how" && $1 == "often" }) { return .howOften }
        let asksParty = soughtParty(before: words.count)
        // "Did Chad step in *when* Mali withdrew" asks for no day.
        let opensWithAuxiliary = functionWords[.auxiliary].contains(lower.first { !$0.isEmpty } ?? "")
        let isClause = opensWithAuxiliary && lower.dropLast(3).contains("when") && lower.count > 6
        if !asksParty, !isClause,
            !Set(lower).isDisjoint(with: ["when", "date", "dates"]) || lower.starts(with: ["how", "long"])
                || lower.indices.contains(where: { ["what", "which", "the"].contains(lower[$0]) && isTimeNoun($0 + 1) })
        {
            return .when
        }
        if match == nil { return .what }
        if let first = lower.first, functionWords[.auxiliary].contains(first), !asksParty {
            // "Did Syria or North Korea recognise it first".
            let isChoice = question.subjects.count > 1 && lower.contains("or")
            return isChoice && !Set(lower).isDisjoint(with: functionWords[.superlative]) ? .who : .whether
        }
        switch (question.subjects.isEmpty, question.objects.isEmpty) {
        case (true, false): return .who
        case (false, true): return asksParty || question.subjects.count == 1 ? .whom : .what
        case (true, true):
            if asksParty, parties.isEmpty, let match, match.cue.kind == .verb, !isMutual,
                soughtParty(before: match.words[0]), !lower.starts(with: ["by"]),
                isPassive(verb: match.words[0], end: match.words.max() ?? match.words[0])
            {
                // "Which entity is recognised by the most countries".
                return .whom
            }
            // "Which letters did Chad and Mali exchange"
            let asksItem = zip(words, words.dropFirst()).contains {
                ["which", "what"].contains($0.lower) && functionWords[.item].contains($1.lower)
            }
            return asksParty && !(asksItem && question.either.count > 1) || question.either.count == 1 ? .who : .what
        case (false, false): return asksParty ? .who : .what
        }
    }

    /// Whether the cue is in the present tense: then what holds is asked for.
    ///
    /// - Parameter hasPeriod: whether the question names a time that ends.
    func isPresent(_ match: QuestionLexicon.Match, form: Question.Form, hasPeriod: Bool) -> Bool {
        let lower = words.map(\.lower)
        if form == .when || form == .howOften { return false }
        if hasPeriod, form == .whether, isOfHaving(match) { return true }
        if !Set(lower).isDisjoint(with: ["did", "was", "were", "had", "when", "didn't", "didnt"]) { return false }
        guard match.cue.kind != .noun else {
            // "Is there an embassy", "members of NATO": what holds; "recognition of Kosovo": what was done.
            return match.cue.relations.contains { catalogue[$0]?.group == .status }
                || !Set(lower).isDisjoint(with: ["is", "are", "does", "do", "current", "currently", "now", "still"])
        }
        let verb = match.words[0]
        let form = words[verb].lower
        if words[..<verb].suffix(4).contains(where: { ["has", "have", "having"].contains($0.lower) }) { return false }
        if isPassive(verb: verb, end: match.words.max() ?? verb) {
            return words[..<verb].contains { ["is", "are"].contains($0.lower) }
        }
        let lemmas = words[verb].lemmas
        return lemmas.contains(form) || lemmas.contains(Spelling.british(form)) || form.utf8.last == UInt8(ascii: "s")
    }

    /// Whether the cue says that something is had, and not that it is begun: "have relations", "be a member". "Did they
    /// have ... in 1990" asks what held in that time.
    private func isOfHaving(_ match: QuestionLexicon.Match) -> Bool {
        guard match.cue.isState, catalogue.have(.tie, match.cue.relations) else { return false }
        return match.cue.kind == .noun || match.cue.lemmas[0].contains("have") || match.cue.relations.isOnly(.memberOf)
    }

    /// "Most often", "the most letters", "by the most countries"; other quantities are not recorded.
    func readSuperlative(into question: inout Question) {
        readComparative(into: &question)
        guard let index = words.firstIndex(where: { ["most", "least", "fewest"].contains($0.lower) }) else { return }
        let next = index + 1 < words.count ? words[index + 1].lower : ""
        if ["recent", "recently"].contains(next) { return }
        // "Did most NATO members": the answer counts the members.
        if parties.contains(where: { $0.kind == .group && $0.words.lowerBound == index + 1 }) { return }
        let isMost = words[index].lower == "most"
        if isMost,
            ["often", "frequently", "frequent", "times", ""].contains(next) || functionWords[.item].contains(next)
        {
            question.superlative = .mostActs
        } else if isMost, functionWords[.party].contains(next) {
            question.superlative = .mostParties
        } else {
            question.unanswered.append(words[index].form + (next.isEmpty ? "" : " " + words[index + 1].form))
        }
    }

    /// "Who broke with *more* countries, Chad or Mali", "did more states condemn Chad or Mali": which of the two counts most.
    private func readComparative(into question: inout Question) {
        guard let index = words.firstIndex(where: { $0.lower == "more" }), index + 1 < words.count,
            question.superlative == nil, words.contains(where: { $0.lower == "or" }),
            question.subjects.count > 1 || question.objects.count > 1
        else { return }
        let next = words[index + 1].lower
        if functionWords[.party].contains(next) {
            question.superlative = .mostParties
        } else if ["often", "frequently", "times"].contains(next) || functionWords[.item].contains(next) {
            question.superlative = .mostActs
        } else {
            return
        }
        question.comparesNamed = true
        question.form = .who
        question.notUnderstood.removeAll { $0.lowercased() == "more" }
    }

    /// "Is Russia the only country that recognised it": all who did it are sought.
    func readOnly(into question: inout Question) {
        guard let only = words.firstIndex(where: { $0.lower == "only" }),
            // "Has it *only suspended* recognition": nothing more than that.
            match.map({ $0.cue.kind == .noun || $0.words[0] != only + 1 }) ?? true, !isMutual,
            question.form == .whether,
            question.subjects.count == 1, !question.objects.isEmpty, !question.isNegated
        else { return }
        question.onlyParty = question.subjects.removeFirst()
        question.form = .who
    }

    /// What stands after "how many".
    func readCounted(into question: inout Question) {
        if question.form == .howOften, let match, match.words.contains(where: { words[$0].isLemma("war") }) {
            // A war is no single act: "how often did they go to war".
            question.counted = .unrecorded("wars")
        }
        guard question.form == .howMany,
            let index = words.firstIndex(where: { ["many", "number"].contains($0.lower) })
        else { return }
        if let party = parties.first(where: { $0.words.lowerBound == index + 1 && $0.isAdjective }),
            party.words.upperBound < words.count,
            functionWords[.auxiliary].contains(words[party.words.upperBound].lower)
        {
            // "How many Russians".
            question.counted = .unrecorded(words[index + 1].form)
            return
        }
        if words[(index + 1)...].allSatisfy({ $0.lower.isEmpty || functionWords.isKnown($0.lower) }),
            words[..<index].contains(where: { functionWords[.item].contains($0.lower) })
        {
            // "Castro trips to Moscow how many".
            question.counted = .acts
            return
        }
        for word in words[(index + 1)...] where !word.lower.isEmpty {
            if functionWords[.party].contains(word.lower) { return }
            if functionWords[.item].contains(word.lower) {
                question.counted = .acts
                return
            }
            if parties.contains(where: { words[$0.words].contains(word) })
                || ["of", "the", "new", "different"].contains(word.lower)
            {
                continue
            }
            if functionWords[.auxiliary].contains(word.lower) || functionWords[.preposition].contains(word.lower) {
                return
            }
            question.counted = .unrecorded(word.lower)
            return
        }
    }

    /// Whether "and" joins the names on the other side of who is sought: "recognised both Kosovo and Palestine"; or all of a
    /// group are asked for: "recognised all three Baltic states".
    func requiresAll(_ question: Question) -> Bool {
        if question.form == .who, question.objects.count == 1, let group = question.objects.first, group.kind == .group,
            !isMutual, question.relations.count == 1
        {
            let before = words[max(0, group.words.lowerBound - 3)..<group.words.lowerBound].map(\.lower)
            return before.contains("all") || words[group.words].first?.lower == "all"
        }
        guard question.form == .who || question.form == .howMany, question.objects.count > 1, !isMutual,
            question.relations.count == 1
        else { return false }
        let start = question.objects.map(\.words.lowerBound).min() ?? 0
        let end = question.objects.map(\.words.upperBound).max() ?? start
        let span = start..<end
        if question.isNegated, words[span].contains(where: { $0.lower == "nor" }) { return true }
        return words[span].contains { $0.lower == "and" } && !words[span].contains { ["or", "nor"].contains($0.lower) }
    }
}
