internal import Model

/// Relations that a question asks for without a word for them: "Is Sweden in NATO", "Who is Choe Son Hui".
struct ImpliedRelation {
    /// The words of the question.
    let words: [QuestionWord]
    /// Those who are named.
    let parties: [NamedParty]
    /// The words of the grammar of questions.
    let functionWords: FunctionWords

    /// Sets the relations and roles, where the question is of such a form.
    func read(into question: inout Question) {
        let be = words.indices.first {
            functionWords[.be].contains(words[$0].lower) || $0 == 1 && ["'s", "’s"].contains(words[$0].lower)
        }
        let becomes = words.contains { ["become", "becomes", "became"].contains($0.lower) }
        if let place = parties.last, parties.count == 1, !place.isPerson, place.kind == .party {
            let start = words[..<place.words.lowerBound].lastIndex { $0.lower != "the" } ?? 0
            if start > 0, words[start].lower == "to", words[start - 1].lower == "been" {
                // "Who has been to Panama".
                (question.relations, question.objects, question.either) = ([KnownRelation.visited.id], [place], [])
                question.form = .who
                return
            }
            if start > 0, ["who", "which", "whom"].contains(words[0].lower), words[start].isLemma("hold") {
                // "Who holds Western Sahara".
                (question.relations, question.objects, question.either) = (
                    [KnownRelation.occupied, .annexed, .claimedTerritory].map(\.id), [place], []
                )
                question.form = .who
                return
            }
        }
        if be != nil, parties.count == 2, let organisation = parties.first(where: { isOutside($0) }) {
            // "Between which dates was Chad *out of* the League"
            question.relations = [KnownRelation.left, .joined].map(\.id)
            (question.subjects, question.objects) = (parties.filter { $0 != organisation }, [organisation])
            question.either = []
            return
        }
        if let visitor = parties.first, parties.count == 1, let been = words.firstIndex(where: { $0.lower == "been" }),
            been + 1 < words.count, words[been + 1].lower == "to", visitor.words.upperBound <= been
        {
            // "Which countries has Macron been to".
            (question.relations, question.subjects, question.either) = ([KnownRelation.visited.id], [visitor], [])
            question.form = .whom
            return
        }
        if let group = parties.first, parties.count == 1, !group.neighboured.isEmpty {
            // "Which states are neighbours of Chad" asks for no act.
            question.lacksRelation = true
            return
        }
        let isPresent = be.map { ["is", "are"].contains(words[$0].lower) } ?? true
        if let (organisation, others) = membership(be: be ?? (becomes ? 0 : nil)) {
            let asked: [KnownRelation] =
                becomes ? [.joined] : question.form == .when ? [.joined, .memberOf] : [.memberOf]
            question.relations = asked.map(\.id)
            question.subjects = others
            question.objects = [organisation]
            question.either = []
            // "How many *Central Asian* states became UN members"
            question.group = parties.first { $0.kind == .group && $0.words != organisation.words }
            question.isState = isPresent && !becomes && question.form != .when
            if others.isEmpty {
                if question.form != .howMany { question.form = .who }
            } else {
                question.form = question.form == .when ? .when : .whether
            }
        } else if let be, be <= 3, words[0].lower == "who", parties.count == 1, parties[0].isPerson {
            question.relations = [KnownRelation.holdsOffice.id, KnownRelation.accreditedTo.id]
            question.subjects = parties
            question.either = []
            question.form = .what
        } else if be != nil, parties.count == 2, parties[0].isPerson, !parties[1].isPerson, !parties[1].isOrganisation,
            isPlace(parties[1])
        {
            // "Was Putin in North Korea", "has Putin ever been to Pyongyang".
            question.relations = [KnownRelation.visited.id]
            question.subjects = [parties[0]]
            question.objects = parties[1].kind == .place ? [] : [parties[1]]
            question.either = []
            let isOften = words.contains { $0.lower == "often" }
            question.form = question.form == .when ? .when : isOften ? .howOften : .whether
        }
    }

    /// The organisation whose members are asked for, and the others who are named: "is Sweden in NATO", "Is Finland a
    /// NATO member", "EU members"; nil for other questions.
    private func membership(be: Int?) -> (NamedParty, [NamedParty])? {
        if let be, be <= 3, let organisation = parties.first(where: { $0.isOrganisation && isInside($0) }) {
            return (organisation, parties.filter { $0.words != organisation.words && $0.kind == .party })
        }
        let become = words.firstIndex { ["become", "becomes", "became"].contains($0.lower) }
        guard
            let group = parties.first(where: { party in
                party.organisation != nil && (become.map { $0 < party.words.lowerBound } ?? true)
            }), let selector = group.organisation,
            become != nil || parties.filter({ $0.kind == .group }).count == 1
        else { return nil }
        let others = parties.filter { $0.kind == .party && $0.words != group.words }
        // "Ireland NATO member?"
        let isTerse =
            others.count == 1
            && words.indices.allSatisfy { index in
                parties.contains { $0.words.contains(index) }
                    || ["", "?", "of", "a", "an", "the", "since", "when", "in"].contains(words[index].lower)
            }
        guard others.isEmpty || be != nil || isTerse else { return nil }
        var organisation = group
        organisation.kind = .party
        organisation.selectors = [selector]
        return (organisation, others)
    }

    private func isInside(_ party: NamedParty) -> Bool {
        var index = party.words.lowerBound - 1
        if index >= 0, words[index].lower == "the" { index -= 1 }
        if party.kind == .party, index > 0, words[index].lower == "of", words[index - 1].lower == "part" { return true }
        return party.kind == .party && index >= 0 && ["in", "inside", "within"].contains(words[index].lower)
    }

    /// Whether "out of" stands before the organisation.
    private func isOutside(_ party: NamedParty) -> Bool {
        var index = party.words.lowerBound - 1
        if index > 1, words[index].lower == "the" { index -= 1 }
        return party.isOrganisation && index > 1 && words[index].lower == "of" && words[index - 1].lower == "out"
    }

    private func isPlace(_ party: NamedParty) -> Bool {
        var index = party.words.lowerBound - 1
        if index > 0, words[index].lower == "the" { index -= 1 }
        return index >= 0 && ["in", "to", "at"].contains(words[index].lower)
    }
}
