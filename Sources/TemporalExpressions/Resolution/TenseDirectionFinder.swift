internal import Linguistics

/// Tells from the verb that governs a date whether it lies ahead.
struct TenseDirectionFinder: Sendable {
    /// How many words to either side are searched where there is no tree.
    private static let window = 14

    /// How many words before it are searched where the tree says nothing.
    private static let shortWindow = 6

    /// How many words before the expression "the first" may stand.
    private static let longWindow = 9

    /// How many words before it outweigh the tree.
    private static let nearWindow = 3

    /// How many steps to climb in a tree.
    private static let maximumClimb = 12

    /// The words that point ahead or back.
    let lexicon: TemporalLexicon

    /// A finder that takes its cues from the lexicon.
    init(lexicon: TemporalLexicon) {
        self.lexicon = lexicon
    }

    /// The direction for the expression of those tokens that hangs in the tree by its head.
    func direction(of tokens: Range<Int>, head: Int, in sentence: Sentence) -> TenseDirection {
        guard sentence.isParsed else { return fromNeighbours(tokens, in: sentence) }
        if lasts(tokens, head: head, in: sentence) || countsBack(tokens, in: sentence) { return .open }
        if isLimit(tokens, head: head, in: sentence) { return .future }
        if followsPastVerb(tokens, in: sentence) { return .past }
        // "Is due out in May": so near a cue decides whatever the tree.
        if cueBefore(tokens, in: sentence, window: Self.nearWindow) == .future { return .future }
        let found = fromTree(head, in: sentence)
        if found == .open, cueBefore(tokens, in: sentence, window: Self.shortWindow) == .future { return .future }
        return found
    }

    /// Whether the expression tells since when there was none like it: "is paying the first visit in 30 years".
    private func countsBack(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard range.count > 1, folded(tokens[range.lowerBound].form) == "in" else { return false }
        return tokens[max(0, range.lowerBound - Self.longWindow)..<range.lowerBound].contains { token in
            let form = folded(token.form)
            return ["first", "only", "second", "last"].contains(form)
                || token.upos == .adj && form.utf8.count > 5 && form.hasSuffix("est")
        }
    }

    /// Whether the expression tells how long something done goes on: "has closed its border until June", "since June".
    private func lasts(_ range: Range<Int>, head: Int, in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard ["until", "till", "through", "since"].contains(folded(tokens[range.lowerBound].form)),
            tokens.indices.contains(head),
            tokens.indices.contains(tokens[head].head)
        else { return false }
        let verb = tokens[head].head
        return tokens.contains { $0.head == verb && $0.relation == .aux && ["has", "have"].contains(folded($0.form)) }
    }

    /// Whether a finite verb in the past stands right before the expression and its preposition: "said on Friday that
    /// it would", which trees often attach to the wrong verb.
    private func followsPastVerb(_ range: Range<Int>, in sentence: Sentence) -> Bool {
        var position = range.lowerBound - 1
        while position >= 0, [.adp, .adv, .det].contains(sentence.tokens[position].upos),
            range.lowerBound - position <= 3
        {
            position -= 1
        }
        guard position >= 0 else { return false }
        let token = sentence.tokens[position]
        return token.upos == .verb && token.features.verbForm == .finite && token.features.tense == .past
    }

    // MARK: - With a tree

    private func fromTree(_ head: Int, in sentence: Sentence) -> TenseDirection {
        let tokens = sentence.tokens
        var position = head
        for _ in 0..<Self.maximumClimb {
            guard tokens.indices.contains(position) else { return .open }
            if isPlanned(position, in: tokens) || planBefore(head, of: position, in: tokens) { return .future }
            if isDeedOfSomebody(position, at: head, in: tokens) { return .open }
            if position != head, let found = direction(ofPredicate: position, date: head, in: sentence) { return found }
            // "the next summit, planned for July": a cue that is no verb still points ahead.
            position = tokens[position].head
        }
        return .open
    }

    /// The direction that a predicate gives; nil for a word that is none, or whose own governor decides.
    private func direction(ofPredicate index: Int, date: Int, in sentence: Sentence) -> TenseDirection? {
        let tokens = sentence.tokens
        let token = tokens[index]
        let form = folded(token.form)
        let children = tokens.indices.filter { tokens[$0].head == index }
        let auxiliaries = children.filter { [.aux, .auxPass, .cop].contains(tokens[$0].relation) }
            .filter { tokens[$0].form != "May" || $0 == 0 }
            .map { folded(tokens[$0].form) }
        let hasTo = children.contains { tokens[$0].relation == .mark && folded(tokens[$0].form) == "to" }
        let isCue = isFutureCue(index, in: tokens) || lexicon.isMember(token.lemma, of: "future_cue")
        if auxiliaries.contains(where: { lexicon.isMember($0, of: "future_auxiliary") }) {
            return auxiliaries.contains("have") ? .open : .future
        }
        if hasTo, isDue(auxiliaries, on: tokens[date]) { return .future }
        let isPerfect = auxiliaries.contains { ["has", "have", "'ve", "'s"].contains($0) }
        // A perfect takes no date of the past: "has invited them in July" means the July ahead.
        if isPerfect, isCue { return .future }
        if auxiliaries.contains(where: { lexicon.isMember($0, of: "past_auxiliary") }) {
            return isCue && token.features.verbForm != .finite && !auxiliaries.contains("had") ? .open : .past
        }
        if auxiliaries.contains(where: { lexicon.isMember($0, of: "future_cue") }) { return .future }
        guard token.upos == .verb || token.upos == .aux else {
            if token.upos == .adj, isCue { return .future }
            if hasTo { return directionOfInfinitive(index, in: sentence) }
            if !auxiliaries.isEmpty { return .open }
            return nil
        }
        switch token.features.verbForm {
        case .infinitive: return hasTo ? directionOfInfinitive(index, in: sentence) : nil
        case .finite:
            if token.features.tense == .past { return .past }
            if isCue || isScheduled(index, on: date, in: tokens) { return .future }
            // "If it votes to leave in June", "when he comes in June".
            let isCondition = children.contains {
                [.mark, .advmod].contains(tokens[$0].relation)
                    && ["if", "unless", "when", "once", "until", "before", "after"].contains(folded(tokens[$0].form))
            }
            return isCondition ? .future : .open
        case .participle, .gerund, nil:
            if hasTo { return directionOfInfinitive(index, in: sentence) }
            let isPresent = token.features.tense == .present || form.utf8.suffix(3).elementsEqual("ing".utf8)
            if isPresent, auxiliaries.contains(where: { ["is", "are", "am", "'s", "'re"].contains($0) }) {
                return .future
            }
            // "Is expected on Monday".
            if isCue, auxiliaries.contains(where: { ["is", "are", "'s", "'re"].contains($0) }) { return .future }
            // "A summit planned for July", but "the minister, threatened in August".
            if isCue { return isPresent || introducesPlan(index, in: tokens) ? .future : .past }
            if isPresent { return nil }
            return token.features.tense == .past || token.features.isPassive ? .past : nil
        }
    }

    /// "Plans to open", "is to open", "agreed to open" point ahead; "went there to open" has the tense of "went".
    private func directionOfInfinitive(_ index: Int, in sentence: Sentence) -> TenseDirection? {
        let tokens = sentence.tokens
        let token = tokens[index]
        guard tokens.indices.contains(token.head) else { return .future }
        let governor = tokens[token.head]
        let form = folded(governor.form)
        if governor.lemma == "be" || ["is", "are"].contains(form) { return .future }
        if isFutureCue(token.head, in: tokens)
            || ["future_cue", "future_governor"].contains(where: { lexicon.isMember(governor.lemma, of: $0) })
        {
            return .future
        }
        return nil
    }

    // MARK: - Without a tree

    /// The nearest word before the expression that shows a tense, else the nearest one behind it.
    private func fromNeighbours(_ range: Range<Int>, in sentence: Sentence) -> TenseDirection {
        if let found = cueBefore(range, in: sentence, window: Self.window) { return found }
        let tokens = sentence.tokens
        for position in range.upperBound..<max(range.upperBound, min(tokens.count, range.upperBound + Self.window)) {
            if let found = cue(at: position, in: tokens) { return found }
        }
        return .open
    }

    /// Whether the word points ahead by itself ("plans") or by what follows ("set to").
    private func isFutureCue(_ position: Int, in tokens: [Token]) -> Bool {
        let form = folded(tokens[position].form)
        // Not "Theresa May".
        if tokens[position].upos == .propn || (form == "may" && form != tokens[position].form) { return false }
        if lexicon.isMember(form, of: "future_cue") { return true }
        guard lexicon.isMember(form, of: "future_cue_before_to"), position + 1 < tokens.count else { return false }
        return ["to", "for"].contains(folded(tokens[position + 1].form))
    }

    /// Whether what follows the word is what it plans: "planned to", "scheduled for", "agreed that".
    private func introducesPlan(_ position: Int, in tokens: [Token]) -> Bool {
        position + 1 < tokens.count && ["to", "for", "that"].contains(folded(tokens[position + 1].form))
    }

    private func cueBefore(_ range: Range<Int>, in sentence: Sentence, window: Int) -> TenseDirection? {
        var position = range.lowerBound - 1
        while position >= max(0, range.lowerBound - window) {
            if let found = cue(at: position, in: sentence.tokens) { return found }
            position -= 1
        }
        return nil
    }

    private func cue(at position: Int, in tokens: [Token]) -> TenseDirection? {
        let form = folded(tokens[position].form)
        // Not "Theresa May", nor "Will Smith".
        if position > 0, form != tokens[position].form { return nil }
        if lexicon.isMember(form, of: "future_auxiliary") { return .future }
        // "Is to open": the words of a plan; but "was to" is told from later on.
        if form == "to", position > 0, ["is", "are"].contains(folded(tokens[position - 1].form)) { return .future }
        if lexicon.isMember(form, of: "past_cue") { return .past }
        if isFutureCue(position, in: tokens) {
            let isPast = form.utf8.suffix(2).elementsEqual("ed".utf8)
            guard isPast, position > 0 else { return .future }
            let before = folded(tokens[position - 1].form)
            let isPassiveOrPerfect = ["is", "are", "has", "have", "'s", "been"].contains(before)
            let introduces = introducesPlan(position, in: tokens)
            return isPassiveOrPerfect || introduces ? .future : .past
        }
        // A tree tells better whether "start" is a verb, and a finite one.
        if tokens[position].upos == .x, lexicon.isMember(form, of: "scheduled_present") { return .future }
        // "Will be raised": the auxiliary before it tells.
        if position > 0, folded(tokens[position - 1].form) == "be" { return nil }
        return form.utf8.count > 4 && form.utf8.suffix(2).elementsEqual("ed".utf8) ? .past : nil
    }

    private func folded(_ form: String) -> String {
        String(
            decoding: form.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 },
            as: UTF8.self)
    }
}
