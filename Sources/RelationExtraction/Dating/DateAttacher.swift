internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Finds the temporal expression that dates an act, by the tree.
struct DateAttacher {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// The sentence's temporal expressions.
    let expressions: [TemporalExpression]

    /// The words that report.
    let lexicon: CueLexicon

    /// The expression that dates the act of a trigger; nil when the sentence gives none.
    ///
    /// - Parameters:
    ///   - declarations: the words of saying above the trigger by which the doer makes its own act known.
    ///   - isPlan: whether the act is still to be done, so that the day of the decision is not its own.
    ///   - isSpeech: whether the act is one of speaking.
    func expression(
        of trigger: Int, words: Set<Int>, modality: Modality, declarations: Set<Int> = [], isPlan: Bool = false,
        isSpeech: Bool = false
    ) -> TemporalExpression? {
        if let back = countedBack(to: trigger, words: words) { return back }
        // "Was in Seoul on Friday": the day hangs at the place, of which the verb says that somebody was there.
        let predicate = tree.relation(of: trigger) == .cop ? tree.head(of: trigger) : nil
        let words = predicate.map { words.union([$0]) } ?? words
        var best: (cost: Int, distance: Int, expression: TemporalExpression)?
        for expression in expressions where expression.kind == .date || expression.kind == .anchored {
            if isOfAside(expression, beside: words) { continue }
            if isPlan ? isOfDecision(expression, words: words) : isAhead(expression, of: trigger, modality) { continue }
            if isSpeech, isOfSubject(expression, saidBy: trigger) || isTerm(expression, setBy: trigger) { continue }
            guard expression.value != nil || expression.offset != nil,
                reference(of: expression).map({ !tree.contains($0, trigger) }) ?? true,
                let cost = cost(
                    of: expression, for: trigger, words: words, modality: modality, declarations: declarations),
                var expression = counted(expression)
            else { continue }
            if let bound = expression.value?.bound, isOnly(expression, of: trigger, modality) {
                // "Until 1950, when they fought", "did not fight until 1950": of that year, whatever else lasts.
                expression.value = .on(bound)
            }
            let distance = abs(expression.head - trigger)
            if best.map({ (cost, distance) < ($0.cost, $0.distance) }) ?? true {
                best = (cost, distance, expression)
            }
        }
        return best?.expression
    }

    /// How far an expression is from dating the act; nil when it dates something else.
    private func cost(
        of expression: TemporalExpression, for trigger: Int, words: Set<Int>, modality: Modality,
        declarations: Set<Int>
    ) -> Int? {
        if isFollowed(expression, byClauseOf: trigger) { return 0 }
        // "In 2019 when he met", "it was in 2019 that he met": the clause hangs on the date.
        var current = trigger
        while let head = tree.head(of: current) {
            if expression.tokens.contains(head),
                [.aclRelcl, .acl, .advcl, .advclRelcl].contains(tree.relation(of: current))
                    || isCleft(current, at: head)
            {
                return isConsequence(current) ? nil : 0
            }
            guard [.conj, .xcomp, .obj].contains(tree.relation(of: current)) else { break }
            current = head
        }
        // "The call on Friday in which she congratulated him".
        if let noun = tree.head(of: expression.head), tree.isNominal(noun),
            tree.children(of: noun, .aclRelcl).contains(where: { words.contains($0) && isPart($0, of: noun) })
        {
            return 1
        }
        if isWhenItHappened(expression, trigger: trigger) { return 0 }
        if isCount(expression) || isCourtesy(trigger) || isDeadline(expression, for: trigger, modality) { return nil }
        if isDateOfThing(expression, trigger: trigger, words: words) { return nil }
        // "Last week's coup", "the 2016 ruling": the date of the noun, and of nothing else.
        if let noun = tree.head(of: expression.head), noun >= expression.tokens.upperBound, !words.contains(noun),
            tree.tokens[noun].upos == .noun,
            [.nmodPoss, .compound, .nummod, .amod].contains(tree.relation(of: expression.head))
        {
            return nil
        }
        // Up from the expression: the first word of the cue, or the clause that it stands in.
        var clause: Int?
        for word in [expression.head] + tree.ancestors(of: expression.head) where !expression.tokens.contains(word) {
            if words.contains(word) { return 0 }
            if isAside(word) { return nil }
            if tree.isPredicate(word) || tree.tokens[word].upos == .verb {
                // "A decision made in May", "talks held on Monday", "agreements opening embassies on Tuesday".
                if tree.relation(of: word) == .acl, let noun = tree.head(of: word), words.contains(noun),
                    tells(word, of: noun)
                {
                    if isOfObject(word, noun, of: trigger) { return nil }
                    return tree.isPassive(word) ? 1 : 4
                }
                clause = carried(by: word) ?? word
                if clause != word, clause.map(words.contains) == true { return 1 }
                break
            }
        }
        guard var clause, !isCompanion(trigger) else { return nil }
        if let told = clauseBefore(expression, reportedBy: clause) ?? clauseAfter(expression, reportedBy: clause) {
            clause = told
            if words.contains(told) { return 1 }
        }
        // "Two weeks after leaving it on 1 May, Chad opened an embassy": the clause only says from when to count.
        if reference(of: expression) == clause, tree.relation(of: clause) == .advcl, let head = tree.head(of: clause) {
            clause = head
            if words.contains(clause) { return 1 }
        }
        if let cost = costFromBelow(
            clause, words: words, modality: modality, declarations: declarations, expression: expression)
        {
            return cost
        }
        return cost(
            from: clause, to: trigger, words: words, modality: modality, expression: expression,
            declarations: declarations)
    }

    /// How the clause of the date and the act hang together.
    private func cost(
        from clause: Int, to trigger: Int, words: Set<Int>, modality: Modality, expression: TemporalExpression,
        declarations: Set<Int>
    ) -> Int? {
        var current = trigger
        var cost = 1
        var steps = 0
        var isPointedTo = false
        while let head = tree.head(of: current), steps < 12 {
            steps += 1
            switch tree.relation(of: current) {
            case .obj, .nsubj, .nsubjPass, .obl, .nmod, .compound, .nmodPoss, .appos, .amod, .oblAgent, .iobj,
                .nmodDesc:
                guard !tree.isVerb(current) || [.amod].contains(tree.relation(of: current)) || words.contains(head)
                else { return nil }
                if tree.relation(of: current) == .amod || isCause(current, at: head) { return nil }
                // "Chad, a member of the League, signed it on Monday": what it is, it is not of that day.
                if current == trigger, isAside(current) { return nil }
            case .conj:
                if isPointedTo { return nil }
                guard tree.isVerb(current), tree.isVerb(head) else { break }
                // "In May Peru expelled the envoy and Chile recalled its own": the date stands before both.
                if tree.hasChild(current, .nsubj, .nsubjPass) {
                    // "Peru recalled its envoy on Monday, and Chile expelled two diplomats": news of one day.
                    let isNews =
                        expression.head < current && expression.value.map { $0.dayCount <= 7 } == true
                        && tree.children(of: current, .cc).contains { tree.forms[$0] == "and" }
                    guard expression.head < head || isNews, isNarrated(current), isNarrated(head) else { return nil }
                    cost += expression.head < head ? 3 : 5
                }
                if clause == head, expression.head > current { return nil }
                // "Closed its border in 1993 and has never opened an embassy".
                if isPresentPerfect(current), !isPresentPerfect(head) { return nil }
                cost += 1
            case .xcomp:
                cost += 1
            case .parataxis where continues(current, head, datedBy: expression):
                cost += 4
            case .advcl where tree.marks(of: current).contains("that"):
                guard lexicon.reporting[tree.lemmas[head]]?.isPerformative == true, modality == .actual else {
                    return nil
                }
                cost += 2
            case .advcl
            where lexicon.reporting[tree.lemmas[head]]?.content.contains(.preposition) == true
                && tree.marks(of: current).contains(where: { ["of", "for"].contains($0) }):
                // "Accused it on Friday of arming rebels": the charge is of that day, not the deed.
                return nil
            case .advcl:
                let marks = tree.marks(of: current)
                let isWhen =
                    tree.children(of: current, .advmod, .mark).contains {
                        ["when", "as", "while"].contains(tree.lemmas[$0])
                    } || tree.forms[tree.start(of: current)] == "as"
                guard
                    isWhen || marks.isEmpty || marks.contains("by") || marks.contains("in") || marks.contains("of")
                        || marks.contains("to")
                else { return nil }
                if tree.hasChild(current, .nsubj) && !isWhen { return nil }
                cost += 1
            case .acl, .aclRelcl, .advclRelcl:
                // "On Monday it was Chile that closed its border".
                if isCleft(current, at: head) {
                    isPointedTo = true
                    cost += 1
                    break
                }
                // "Told its allies on Monday that it was withdrawing".
                if let verb = telling(of: current) {
                    guard declarations.contains(verb) else { return nil }
                    current = verb
                    cost += 3
                    if current == clause { return cost }
                    continue
                }
                guard tree.relation(of: current) == .acl || isPart(current, of: head) else { return nil }
                // "The ban imposed by Chad was lifted on Monday": it was imposed before.
                // Nor did "the soldiers stationed there" come on the day they left.
                let isCarried =
                    lexicon.lightVerbs.contains(tree.lemmas[clause])
                    && ![.nsubj].contains(tree.relation(of: head))
                if current == trigger, tree.isPassive(current), tree.head(of: head) == clause, !isCarried {
                    return nil
                }
                cost += 2
            case .ccomp where tree.children(of: current, .advmod).contains(where: { tree.lemmas[$0] == "where" }):
                cost += 2
            case .ccomp:
                let isPerformative = lexicon.reporting[tree.lemmas[head]]?.isPerformative == true
                guard modality == .actual, isPerformative || declarations.contains(head) else { return nil }
                cost += 2
            default:
                return nil
            }
            current = head
            if current == clause {
                let isPlanned = modality != .actual && modality != .negated
                if cost > 1, isPlanned, expression.head < trigger, tree.isVerb(trigger) { return nil }
                return cost
            }
        }
        return nil
    }
}
