internal import Linguistics
internal import Model
internal import RelationExtraction

/// How the sentence tells the act of the question.
extension SentenceAlignment {
    /// How the act is told; nil where it is told as somebody's claim, wish or condition.
    var telling: Telling? {
        guard let act, !sentence.modalities.isQuestion else { return nil }
        var told = Telling(sentence.modalities.modality(of: act, words: construction(of: act)))
        var clause = act
        while let head = sentence.tree.head(of: clause) {
            guard let above = telling(told, of: clause, under: head) else { return nil }
            (told, clause) = (above, head)
        }
        return told
    }

    /// Whether the sentence tells that the act was not done beside another like it: "reopened its border, but has not *restored
    /// relations*".
    var deniesBeside: Bool {
        !question.isNegated
            && zip(clues, matches).contains { clue, places in
                clue.isPredicate
                    && places.contains { place in
                        place.lowerBound != act && sentence.tree.isVerb(place.lowerBound)
                            && Telling(sentence.modalities.modality(of: place.lowerBound, words: [place.lowerBound]))
                                .isDenial
                    }
            }
    }

    /// The words that tell the act together: with its objects, and of a noun with the verb that carries it.
    private func construction(of act: Int) -> Set<Int> {
        let tree = sentence.tree
        var words = [act] + tree.patients(of: act).filter { tree.contains(act, $0) }
        if !tree.isVerb(act), let verb = tree.ancestors(of: act).first(where: tree.isVerb),
            !tree.agents(of: verb).contains(where: { tree.contains($0, act) }),
            !sentence.modalities.governs(verb, noun: act)
        {
            words.append(verb)
        }
        return Set(words)
    }

    /// How an act that is told so is told above a clause that it stands in; nil where what governs the clause leaves open
    /// whether it is so.
    private func telling(_ told: Telling, of clause: Int, under head: Int) -> Telling? {
        switch sentence.tree.relation(of: clause) {
        case .advcl: isOpen(clause, beside: head) ? nil : told
        case .acl where sentence.tree.marks(of: clause).isEmpty: told
        case .xcomp where !isInfinite(clause): told
        case .xcomp, .acl, .ccomp, .csubj, .csubjPass: telling(told, ofContent: clause, under: head)
        default: told
        }
    }

    /// The same for the content of what somebody says, does or plans.
    private func telling(_ told: Telling, ofContent clause: Int, under head: Int) -> Telling? {
        let (tree, reader) = (sentence.tree, sentence.modalities)
        if isOfAnother(clause, under: head), reader.effect(of: head, on: clause) != .actual { return nil }
        guard !isInfinite(clause) else {
            switch reader.effect(of: head, on: clause) {
            case nil: return nil
            // "Is believed to have left".
            case .assumed: return tree.isPassive(head) ? nil : told
            case .actual: return reader.isReport(by: head) && !tells(head) ? nil : told
            default: return told
            }
        }
        if !tree.isVerb(head) || tree.relation(of: clause) != .ccomp {
            // "Reports that Malta had done it were untrue": told as not done, or as no more than a report.
            return told == .denied && reader.isDone(clause) && isDeniedContent(of: head) ? .denied : nil
        }
        if reader.isDenial(head) {
            // "Did not deny that it had done it" leaves it open, and "cannot be denied" does not.
            if reader.isDenied(head) { return told.isDenial ? nil : told }
            return told == .denied && reader.isDone(clause) ? .disclaimed : nil
        }
        guard reader.isDone(head) else { return nil }
        if tells(head) { return told }
        // "Insisted that it had not done it".
        return told.isDenial && !reader.isDone(clause) && reader.isSaying(head) ? .disclaimed : nil
    }

    /// Whether a clause beside another does not tell what is done: "if it left", "came to leave", "before leaving".
    private func isOpen(_ clause: Int, beside head: Int) -> Bool {
        let (tree, reader) = (sentence.tree, sentence.modalities)
        let openings = tree.marks(of: clause) + tree.children(of: clause, .advmod).map { tree.forms[$0] }
        if openings.contains(where: { words.has($0, in: .condition) }) { return true }
        if openings.contains("to") { return [nil, .actual].contains(reader.effect(of: head, on: clause)) }
        if openings.contains("from") { return reader.effect(of: head, on: clause) == nil }
        // "Was accused of leaving".
        if openings.contains("of"), reader.isReport(by: head) { return true }
        return openings.contains { words.has($0, in: .occasion) } && tree.tokens[clause].features.tense != .past
            && !tree.hasChild(clause, .aux, .auxPass)
    }

    private func isInfinite(_ clause: Int) -> Bool {
        sentence.tree.marks(of: clause).contains("to")
            || sentence.tree.endsInIng(clause) && !sentence.tree.hasChild(clause, .nsubj, .aux)
    }

    private func tells(_ verb: Int) -> Bool { words.has(sentence.tree.lemmas[verb], in: .telling) }

    /// Whether what is said of a report or claim, or done to it, is that it is not so.
    private func isDeniedContent(of noun: Int) -> Bool {
        ([noun] + sentence.tree.ancestors(of: noun)).contains {
            sentence.modalities.isDenial($0) && !sentence.modalities.isDenied($0)
        }
    }

    /// "Sudan wants Kenya to drop it": what somebody else is to do.
    private func isOfAnother(_ act: Int, under governor: Int) -> Bool {
        let (own, others) = (sentence.tree.agents(of: act), sentence.tree.agents(of: governor))
        return isInfinite(act) && !own.isEmpty && !others.isEmpty && Set(own).isDisjoint(with: others)
    }
}
