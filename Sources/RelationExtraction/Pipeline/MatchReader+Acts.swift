internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// The acts that a match with its parties tells of.
extension MatchReader {
    /// An act of that type between each doer and each to whom it is done, and those of earlier doers.
    func findings(of relation: String) -> [Finding] {
        let dated = datedParties
        let template = template(of: relation)
        func finding(_ subject: Argument, _ object: Argument?) -> Finding? {
            guard subject.party.polity != object?.party.polity else { return nil }
            var act = template
            act.subject = subject
            act.object = object
            act.sources = sources(of: subject)
            act.expression = dated.expression(of: subject, and: object)
            if tree.isExcepted(object?.word) || tree.isExcepted(subject.word) {
                act.modality = modality.denied
                // "Recognised Chad in May, but never Mali".
                act.expression = nil
            }
            return act
        }
        return pairs(of: relation).compactMap(finding) + earlierActs(by: finding)
    }

    /// Who acts on whom.
    private func pairs(of relation: String) -> [(subject: Argument, object: Argument?)] {
        if match.isPair {
            // "Between Chad and the two republics": the republics are one side.
            // But not "signed by the ministers of Greece and Turkey and by Mr. Smith".
            let isByOffice = tree.isVerb(match.trigger) && match.subjects.contains { $0.kind == .organ }
            let isTwoSided = Set(match.subjects.map(\.word)).count == 2 && !isByOffice
            return doers(of: relation).flatMap { subject in
                match.subjects.filter { !isTwoSided || $0.word != subject.word }.map { (subject, $0) }
            }
        }
        if match.objects.isEmpty { return match.subjects.map { ($0, nil) } }
        let objects = match.objects + beneficiaries(of: relation)
        return match.subjects.flatMap { subject in objects.map { (subject, $0) } }
    }

    /// For whom a body is given money or goods: "pledged a million to the Red Cross for Chad", "gave the fund wheat for Mali".
    private func beneficiaries(of relation: String) -> [Argument] {
        guard [KnownRelation.pledgedAid.id, KnownRelation.providedAid.id].contains(relation),
            match.objects.allSatisfy({ $0.party.type == .organisation })
        else { return [] }
        let behind = match.objects.map(\.word) + match.words
        let words = behind.flatMap { tree.prepositional(of: $0, ["for"]) }
        return sentence.matcher.resolver.arguments(of: words, acceptsPlaces: true, types: [.polity]).filter { party in
            !(match.subjects + match.objects).contains { $0.party.polity == party.party.polity }
        }
    }

    /// The acts of those who did it before: "the third country after Russia and Syria to recognise".
    private func earlierActs(by finding: (Argument, Argument?) -> Finding?) -> [Finding] {
        match.predecessors.flatMap { subject in
            match.objects.compactMap { object in
                guard var earlier = finding(subject, object) else { return nil }
                earlier.isEarlier = true
                earlier.distance = sentence.dates.distance(from: subject.word)
                earlier.modality = .actual
                return earlier
            }
        }
    }

    /// What all acts of the match have in common, with any of its parties.
    private func template(of relation: String) -> Finding {
        let trigger = match.trigger
        let ancestors = tree.ancestors(of: trigger)
        let nouns = match.words.filter { $0 != trigger && tree.isNominal($0) }.sorted().map { tree.lemmas[$0] }
        return Finding(
            sentence: sentence.sentence, trigger: trigger, subject: match.subjects[0], relation: relation, object: nil,
            fallbacks: match.fallbacks,
            nouns: match.fallbacks.isEmpty ? [] : nouns,
            modality: modality, sources: [], expression: nil,
            detail: sentence.details.details(of: relation, words: match.words.union([trigger])),
            depth: ancestors.count, isConverse: isConverse, isPresupposed: match.cue.isPresupposed,
            isInRelativeClause: ([trigger] + ancestors).contains { tree.relation(of: $0) == .aclRelcl },
            isPast: tree.tokens[trigger].features.tense == .past, isNarrated: sentence.dates.isNarrated(trigger),
            isPresent: sentence.dates.isPresent(trigger), isToldNow: sentence.dates.isTold(now: trigger),
            isFreshResult: sentence.dates.isFreshResult(trigger), isMain: sentence.dates.isMain(trigger),
            isStep: sentence.dates.isStep(trigger), isGoingOn: match.subjects.contains(where: isGoingOn),
            isBygone: sentence.dates.isBygone(trigger),
            setting: sentence.dates.setting(of: trigger), rule: rule, family: match.cue.family)
    }

    /// Whether a pronoun names somebody, or whose he is: "its foreign minister", "her envoy, Ann Lee".
    private func isGoingOn(_ argument: Argument) -> Bool {
        if argument.kind == .pronoun { return true }
        var heads = [argument.word]
        if tree.relation(of: argument.word) == .appos, let head = tree.head(of: argument.word) { heads.append(head) }
        return heads.contains { head in
            tree.children(of: head, .nmodPoss).contains { tree.tokens[$0].upos == .pron }
        }
    }

    /// Which dates belong to whom of several parties.
    private var datedParties: DatedParties {
        // "Hosted both in 2021 and 2022": who is named by one word is not told apart by dates.
        let isShared = match.isPair || isSeveralTimes
        let (doers, objects) = (match.subjects.map(\.word), match.objects.map(\.word))
        let isSingle = isShared || Set(doers).count < 2 && Set(objects).count < 2
        return DatedParties(
            doers: isShared ? [:] : sentence.distributor.dates(of: doers, sharing: expression),
            objects: isShared ? [:] : sentence.distributor.dates(of: objects, sharing: expression),
            shared: isSingle ? expression.map(sentence.distributor.span) : expression)
    }

    /// Who says of a doer that it did it: a declaration is its doer's, unless somebody who stands for the doer is named.
    private func sources(of subject: Argument) -> [String] {
        let sources = speakers.map(\.name)
        guard match.cue.isDeclaration || isPerformed(by: subject),
            !speakers.contains(where: { $0.argument?.party.polity == subject.party.polity })
        else { return sources }
        let own = sentence.attributions.name(of: subject)
        return sources.contains(own) ? sources : sources + [own]
    }

    /// The members of a pair that act: of a pledge the one that speaks, when one of both does.
    private func doers(of relation: String) -> [Argument] {
        guard relation.hasPrefix("pledged") else { return match.subjects }
        let speaking = Set(speakers.compactMap { $0.argument?.party.polity })
        let pledging = match.subjects.filter { speaking.contains($0.party.polity) }
        guard pledging.count < 2, let speaker = speakers.last?.argument,
            pledging.contains(where: { $0.party.polity == speaker.party.polity })
        else { return match.subjects }
        return [speaker]
    }

    /// Whether a relative clause tells of several acts at once, so that of two dates each belongs to all who did them: "Chad
    /// and Fiji, which hosted rounds of talks in 2021 and 2022".
    private var isSeveralTimes: Bool {
        match.words.contains { tree.isNominal($0) && tree.tokens[$0].features.number == .plural }
            && match.subjects.contains { $0.word != match.trigger && tree.contains($0.word, match.trigger) }
    }

    /// Whether an active verb has for its subject who the act is done to.
    private var isConverse: Bool {
        guard tree.isVerb(match.trigger), !tree.isPassive(match.trigger), !match.isPair else { return false }
        let subjects = tree.surfaceSubjects(of: match.trigger).flatMap(tree.coordination)
        return match.objects.contains { subjects.contains($0.word) }
            && !match.subjects.contains { subjects.contains($0.word) }
    }
}
