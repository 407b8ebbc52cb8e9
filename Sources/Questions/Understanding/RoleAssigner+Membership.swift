internal import Model

extension RoleAssigner {
    /// "When did Chad and Mali break off relations" and "reopen embassies" ask for what the two did to each other.
    func readBetween(into question: inout Question) {
        if question.relations.isOnly(.restoredRelations), question.either.count == 2, question.objects.isEmpty,
            !question.subjects.isEmpty || soughtParty(before: words.count),
            parties.contains(where: {
                preposition(before: $0) == "between"
            })
        {
            // Whoever patches up relations between others mediates.
            question.relations = [KnownRelation.mediated.id]
            return
        }
        if let first = parties.first, parties.count == 2, first.kind == .party, parties[1].kind == .party, !isMutual,
            !question.relations.contains(.mediated),
            (question.either + question.subjects + question.objects).count == 2,
            words[first.words.upperBound..<parties[1].words.lowerBound].map(\.lower) == ["-"]
        {
            // "Franco-Malian relations", "the Chad-Libya dispute": of both.
            (question.either, question.subjects, question.objects) = (parties, [], [])
            return
        }
        guard question.subjects.count == 2, question.objects.isEmpty, question.either.isEmpty, question.group == nil
        else { return }
        if isReciprocal {
            (question.either, question.subjects) = (question.subjects, [])
            return
        }
        guard let match, match.words.count > 1, isCoordinated(question.subjects[0], with: question.subjects[1]),
            !words.contains(where: { ["or", "who", "whom", "which", "their"].contains($0.lower) })
        else { return }
        guard match.cue.relations.count == 1, let type = catalogue[match.cue.relations[0]] else { return }
        let areRelations = type.group == .relations && type.traits.contains(.rupture)
        let areMissions =
            type.group == .missions && type.traits.contains(.placed)
            && match.words.contains { words[$0].lower.hasSuffix("s") && functionWords[.item].contains(words[$0].lower) }
        guard areRelations || areMissions else { return }
        (question.either, question.subjects) = (question.subjects, [])
    }

    /// "How often did Chad and Mali expel each other's diplomats", "threaten one another".
    private var isReciprocal: Bool {
        words.indices.dropLast().contains { index in
            ["each other", "one another"].contains(words[index].lower + " " + words[index + 1].lower)
        }
    }

    /// Organisations are joined and left, and suspend; polities join, leave and are suspended.
    func assignMembership(to question: inout Question) {
        var isReversed = false
        if question.relations.contains(.expelledDiplomats), question.relations.contains(.suspendedMembership) {
            let fromOrganisation = parties.contains { $0.isOrganisation && preposition(before: $0) == "from" }
            let byOrganisation = question.subjects.contains(where: \.isOrganisation) && !question.objects.isEmpty
            // Other verbs beside it stay: "expelled or summoned".
            let other: KnownRelation = fromOrganisation || byOrganisation ? .expelledDiplomats : .suspendedMembership
            question.relations.removeAll { $0 == other.id }
        }
        if question.relations.isOnly(.suspendedMembership),
            words.contains(where: { ["its", "their"].contains($0.lower) }), !question.objects.isEmpty,
            question.objects.allSatisfy(\.isOrganisation)
        {
            // "Suspended *its* membership of the African Union": its own.
            question.relations = [KnownRelation.left.id]
        }
        if question.relations == [KnownRelation.joined.id, KnownRelation.visited.id] {
            // Whoever comes back to an organisation joins it again.
            let relation: KnownRelation = parties.contains(where: \.isOrganisation) ? .joined : .visited
            question.relations = [relation.id]
            if relation == .visited { return }
        }
        if question.relations.isOnly(.joined), let match, match.words.count > 1,
            words[match.words[0]].lemmas.contains(where: { ["let", "take", "bring", "allow"].contains($0) })
        {
            guard parties.contains(where: \.isOrganisation) else {
                question.lacksRelation = true
                question.notUnderstood.append(words[match.words[0]].form)
                return
            }
            if !question.objects.filter({ !$0.isOrganisation }).isEmpty {
                // Who let it in is not recorded.
                question.asideParties += question.subjects.filter { !$0.isOrganisation }
                question.subjects.removeAll { !$0.isOrganisation }
            }
        }
        if question.relations.isOnly(.left), !question.objects.isEmpty,
            question.objects.allSatisfy({ !$0.isOrganisation && !$0.isPerson })
        {
            // Whoever withdraws from a country withdraws forces; whoever leaves one that not all recognise breaks with it too.
            let isContested = question.objects.allSatisfy(\.isContested)
            let verb = match.map { words[$0.words[0]].lemmas } ?? []
            let leaves = verb.contains { ["leave", "quit", "abandon"].contains($0) }
            let breaks: [KnownRelation] = leaves && isContested ? [.severedRelations, .withdrewRecognition] : []
            question.relations = ([.withdrewForces] + breaks).map(\.id)
            return
        }
        if question.relations.isOnly(.suspendedMembership) {
            isReversed = true
        } else if !catalogue.have(.membership, question.relations) || question.relations.contains(.suspendedMembership)
        {
            return
        }
        let all = question.subjects + question.objects + question.either
        let organisations = all.filter(\.isOrganisation)
        let others = all.filter { !$0.isOrganisation }
        if isReversed, others.isEmpty, organisations.count == 1, preposition(before: organisations[0]) == "from" {
            // "Which countries were suspended from ECOWAS".
            (question.subjects, question.objects, question.either) = (organisations, [], [])
            return
        }
        guard !organisations.isEmpty, !others.isEmpty || !isReversed else { return }
        if others.isEmpty, organisations.count > 1 { return }
        question.subjects = isReversed ? organisations : others
        question.objects = isReversed ? others : organisations
        question.either = []
    }
}
