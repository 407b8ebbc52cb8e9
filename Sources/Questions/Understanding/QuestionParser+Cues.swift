internal import Model

extension QuestionParser {
    /// The title of a person who is named is no cue: "President Obama".
    func removeTitles(from words: inout [QuestionWord], before parties: [NamedParty]) {
        let titles = Set(lexicon.cues.filter { $0.relations.isOnly(.holdsOffice) }.flatMap { $0.lemmas[0] })
        for party in parties where party.isPerson && party.words.lowerBound > 0 {
            let index = party.words.lowerBound - 1
            if words[index].lemmas.contains(where: { titles.contains($0) }) { words[index].lemmas = [] }
        }
    }

    /// "Who is *going to* preside over the talks" asks of no journey.
    func removeGoing(from words: inout [QuestionWord]) {
        for index in words.indices.dropLast(2)
        where words[index].lower == "going" && words[index + 1].lower == "to" && !words[index + 2].lemmas.isEmpty {
            words[index].lemmas = []
        }
    }

    /// Those who are sought are no office: "which great *powers*".
    func removeSoughtNouns(from words: inout [QuestionWord]) {
        for index in words.indices where ["power", "powers"].contains(words[index].lower) {
            let before = words[max(0, index - 3)..<index].map(\.lower)
            if before.contains(where: { ["which", "what", "many"].contains($0) }) { words[index].lemmas = [] }
        }
    }

    /// The cues of the lexicon in the words, in the order of the question.
    func matches(
        in words: [QuestionWord], covered: Set<Int>, lexicon: QuestionLexicon
    ) -> [QuestionLexicon.Match] {
        lexicon.matches(
            in: words.map(\.lemmas),
            isLight: words.indices.map { covered.contains($0) || functionWords.isKnown(words[$0].lower) },
            barriers: Set(
                words.indices.filter {
                    // "Supported Chad *over* the blockade" is no part in the blockade.
                    ["over", "amid", "despite", "during"].contains(words[$0].lower)
                }))
    }

    /// The cue that the question turns on: the longest verb, else the longest noun; the earlier of equals.
    func mainMatch(
        of matches: [QuestionLexicon.Match], words: [QuestionWord], lexicon: QuestionLexicon
    ) -> QuestionLexicon.Match? {
        func key(_ match: QuestionLexicon.Match) -> (Int, Int, Int) {
            (match.cue.kind == .noun ? 1 : 0, -match.words.count, match.words[0])
        }
        let candidates = matches.filter {
            !isParticle($0, words: words) && !isInForce($0, words: words)
                && !isAfterArticle($0, beside: matches, words: words)
                && !isNaming($0, words: words) && !isOfThing($0, words: words)
                && !isSoughtDeed($0, beside: matches, words: words) && !isPurpose($0, beside: matches, words: words)
                && !isNounUse($0, words: words, lexicon: lexicon)
                && !isAuxiliary($0, before: matches, words: words)
                && !isDemanded($0, before: matches, words: words) && !isOccurrence($0, beside: matches, words: words)
        }
        return candidates.filter {
            !isIntention($0, before: candidates, words: words) && !isOfOccasion($0, beside: candidates, words: words)
                && !isComplement($0, beside: candidates, words: words)
                && !isOfRole($0, beside: candidates, words: words)
        }.min { key($0) < key($1) }
    }

    /// Whether the verb of the cue is a mere particle: "is Gambia *back* in the Commonwealth".
    private func isParticle(_ match: QuestionLexicon.Match, words: [QuestionWord]) -> Bool {
        let head = match.words[0]
        guard match.words.count == 1, words[head].lower == "back", head + 1 < words.count else { return false }
        return ["in", "into", "at", "to", "from", "home", "on", "with", "?", "again"].contains(words[head + 1].lower)
    }

    /// Whether the cue takes "in force" for soldiers: "since when had it been *in force*".
    private func isInForce(_ match: QuestionLexicon.Match, words: [QuestionWord]) -> Bool {
        guard match.cue.relations.isOnly(.deployedForces), let last = match.words.last, last > 0 else { return false }
        return words[last].lower == "force" && words[last - 1].lower == "in"
    }

    /// Whether the first word of a longer cue is a noun beside another verb: "demanded the *end* of the embargo", "hosted
    /// the *signing* of the accord".
    private func isAfterArticle(
        _ match: QuestionLexicon.Match, beside others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        let head = match.words[0]
        guard match.cue.kind == .verb, match.words.count > 1, head > 1, !match.isFronted,
            ["the", "an", "a", "'s", "’s", "its", "their", "his", "her"].contains(words[head - 1].lower)
        else { return false }
        return others.contains { other in
            other.cue.kind == .verb && other.words.allSatisfy { $0 < head - 1 }
        }
    }

    /// Whether the cue takes a name that is called for a call by phone: "*called* the raid a farce".
    private func isNaming(_ match: QuestionLexicon.Match, words: [QuestionWord]) -> Bool {
        guard match.words.count == 1, match.cue.relations.isOnly(.spokeByPhone), match.cue.lemmas[0].contains("call")
        else { return false }
        let rest = words[(match.words[0] + 1)...].prefix(8)
        if let before = words[..<match.words[0]].last(where: { !$0.lower.isEmpty }),
            functionWords[.be].contains(before.lower), !rest.contains(where: { $0.lower == "by" })
        {
            // "Which states are called Guinea"
            return true
        }
        // "What did Lula *call* Netanyahu"
        let isSought = words.first(where: { !$0.lower.isEmpty })?.lower == "what"
        return isSought || rest.contains { ["a", "an"].contains($0.lower) }
    }

    /// Whether the cue only says that what follows is wanted: "promised to recognise".
    func isIntention(
        _ match: QuestionLexicon.Match, before others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        let head = match.words[0]
        guard match.words.count == 1,
            functionWords[.intention].contains(words[head].lower) || functionWords[.denial].contains(words[head].lower)
                || words[head].isLemma("threaten"), head + 2 < words.count
        else { return false }
        if functionWords[.denial].contains(words[head].lower), words[head + 1].lower.hasSuffix("ing"),
            others.contains(where: { $0.words[0] == head + 1 })
        {
            // "Ruled out sending troops"
            return true
        }
        guard words[head + 1].lower == "to" else { return false }
        return others.contains { $0.words[0] == head + 2 }
    }

    /// Whether the cue is what somebody was asked to do: "urged Ecuador to *apologise*", "was asked to *leave*".
    private func isDemanded(
        _ match: QuestionLexicon.Match, before others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        let head = match.words[0]
        guard match.cue.kind != .noun, head > 1, words[head - 1].lower == "to" else { return false }
        return others.contains { other in
            let verb = other.words[0]
            guard other.cue.kind == .verb, other.cue.relations.isOnly(.demanded), verb < head - 1 else { return false }
            // "Whom did Chad ask to *leave*"
            let isFronted =
                verb == head - 2 && words[..<verb].contains { ["which", "who", "whom", "what"].contains($0.lower) }
            return isFronted || words[verb..<head].contains { isName($0) }
                || words[..<verb].suffix(3).contains { functionWords[.be].contains($0.lower) }
        }
    }

    /// Whether the "have" of the cue only helps another verb: "who *has* condemned it over the *embassy* raid".
    func isAuxiliary(
        _ match: QuestionLexicon.Match, before others: [QuestionLexicon.Match], words: [QuestionWord]
    ) -> Bool {
        guard match.words.count > 1, words[match.words[0]].isLemma("have") else { return false }
        return others.contains { other in
            let head = other.words[0]
            // "Have US troops left": only where it opens the question can the noun stand before the other verb.
            let isBetween = head < match.words[1] || match.words[0] == words.firstIndex { !$0.lower.isEmpty }
            return other.cue.kind != .noun && match.words[0] < head && isBetween
                && !words[head].lemmas.contains(words[head].lower) && !words[head].lower.hasSuffix("ing")
        }
    }

    /// Whether a verb cue is a noun here: "US sanctions on Iran", "visits to Beijing", "the meeting of Putin and Xi".
    func isNounUse(
        _ match: QuestionLexicon.Match, words: [QuestionWord], lexicon: QuestionLexicon
    ) -> Bool {
        guard match.cue.kind == .verb, match.words.count == 1, let head = match.words.first else { return false }
        let form = words[head].lower
        let isNoun = lexicon.cues.contains {
            $0.kind == .noun && $0.lemmas.count == 1 && $0.lemmas[0].contains { words[head].isLemma($0) }
        }
        let isBare = !["ed", "ing"].contains { form.hasSuffix($0) }
        guard isNoun else { return false }
        if isBare, head > 0, standsAsNoun(head, in: words) { return true }
        if isBare, head > 0, ["what", "which", "many"].contains(words[head - 1].lower),
            words[(head + 1)...].prefix(2).contains(where: { isVerbalAuxiliary($0) })
        {
            // "What *promises* did Xi make"
            return true
        }
        if isBare, head > 0, words[head - 1].lower != "to",
            !words[..<head].contains(where: { isVerbalAuxiliary($0) }),
            words.first(where: { !$0.lower.isEmpty }).map({ functionWords[.be].contains($0.lower) }) ?? false
        {
            // "Are UN sanctions on Eritrea still in force".
            return true
        }
        if words[head].lemmas.contains(form), head > 0, words[head - 1].lemmas.isEmpty,
            !functionWords.isKnown(words[head - 1].lower), !startsClause(before: head, in: words),
            words[(head + 1)...].allSatisfy({ !isName($0) })
        {
            // "Cuba embargo since when": one country embargoes.
            return true
        }
        if isBare, head + 1 < words.count, !startsClause(before: head, in: words),
            words[head + 1].lemmas.contains(where: { lexicon.nouns.contains($0) })
        {
            // "arms embargo"
            return true
        }
        guard head + 1 < words.count else { return false }
        // "Demands made by Somalia" are those by Somalia.
        let isMade =
            functionWords[.empty].contains(words[head + 1].lower) && head + 2 < words.count
            && words[head + 2].lower == "by"
        guard isMade || functionWords[.preposition].contains(words[head + 1].lower) else { return false }
        if lexicon.nouns.contains(form), !match.cue.lemmas[0].contains(form) {
            // "meeting" is no form of the verb unless "be" stands before.
            return !words[..<head].suffix(3).contains { ["is", "are", "was", "were", "been"].contains($0.lower) }
        }
        let existence = words.count > 1 && words[1].lower == "there"
        return isBare && (!startsClause(before: head, in: words) || existence)
    }

    /// Whether the word before tells that a noun follows: "under sanctions", "the attack"; or, at the end of words that
    /// are no clause, another noun: "the embassy raid".
    private func standsAsNoun(_ head: Int, in words: [QuestionWord]) -> Bool {
        let before = words[head - 1]
        if functionWords[.preposition].contains(before.lower) { return before.lower != "to" }
        if ["the", "a", "an", "any", "'s", "’s", "their", "its", "whose"].contains(before.lower) { return true }
        // "Under US sanctions"
        if head > 1, words[head - 2].lower == "under" { return true }
        let isLast = words[(head + 1)...].allSatisfy { $0.lower.isEmpty || $0.lower == "?" }
        return isLast && !before.lemmas.isEmpty && !startsClause(before: head, in: words)
    }

    /// Whether the word is an auxiliary after which a verb stands in its bare form: "did", "will".
    func isVerbalAuxiliary(_ word: QuestionWord) -> Bool {
        functionWords[.auxiliary].contains(word.lower) && !functionWords[.be].contains(word.lower)
    }

    /// Whether no table has the word, as with names.
    private func isName(_ word: QuestionWord) -> Bool {
        word.lemmas.isEmpty && !functionWords.isKnown(word.lower)
            && word.lower.unicodeScalars.contains { $0.properties.isAlphabetic }
    }

    private func startsClause(before head: Int, in words: [QuestionWord]) -> Bool {
        words[..<head].contains {
            functionWords[.auxiliary].contains($0.lower) || ["who", "which"].contains($0.lower)
        }
    }

    /// Whether the cue gives relations: it is the main one, or of its kind and joined to it by "or" or "and".
    static func isUsed(
        _ match: QuestionLexicon.Match, beside main: QuestionLexicon.Match?, words: [QuestionWord]
    ) -> Bool {
        guard let main else { return false }
        if match == main { return true }
        guard match.cue.kind == main.cue.kind else { return false }
        let between = min(match.words[0], main.words[0])..<max(match.words[0], main.words[0])
        return between.count <= 4 && words[between].contains { $0.lower == "or" || $0.lower == "and" }
    }
}
