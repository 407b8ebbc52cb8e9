internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// The state that a report of a crisis is about, which its sentences need not name again: "Canada suspended its aid".
extension DocumentReader {
    /// How many acts must be told before they show whom a report is about.
    private static let leastActs = 3

    /// How many days back an act may lie to belong to what the report is about.
    private static let longestPast = 366

    /// The acts of one that the sentence gives no object, done to the state that the report is about; none where somebody
    /// else may be meant.
    func focused(_ finding: Finding, after groups: [[Finding]]) -> [Finding] {
        if let land = invadedLand(of: finding) {
            var act = finding
            act.object = land
            act.rule += ".focus"
            act.family = "supplied.focus"
            return [act]
        }
        guard
            let object = focus(
                of: finding.relation, by: [finding.subject], at: finding.trigger, in: finding.sentence, after: groups),
            finding.rule.utf8.contains(UInt8(ascii: "+")), !isOfThePast(finding),
            // "Suspended its own": what it suspended was told right before.
            !finding.nouns.contains(where: { ["own", "theirs"].contains($0) })
                || groups.last?.first?.relation == finding.relation
        else { return [] }
        var act = finding
        act.object = object
        act.rule += ".focus"
        act.family = "supplied.focus"
        return [act]
    }

    /// The only state of the title, where the report calls an act "the invasion" and names nobody there but whose it is.
    private func invadedLand(of act: Finding) -> Argument? {
        let tokens = document.sentences[act.sentence].tokens
        guard act.sentence > 0, index.items.isEmpty, relations.has(.conquest, act.relation),
            lexicon.words.contains(tokens[act.trigger].lemma.lowercased(), in: .invasions),
            let land = Self.only(of: (parties(of: 0) + places(of: 0)).filter { $0.party.type == .polity }),
            land.party.polity != act.subject.party.polity
        else { return nil }
        let others = mentions(of: act.sentence).flatMap(\.parties).filter {
            ![act.subject.party.polity, land.party.polity].contains($0.polity)
        }
        return others.isEmpty ? land : nil
    }

    /// The state that the report is about, where the clause of an act without an object names nobody but the doers, and
    /// the sentence does not name that state.
    func focus(
        of relation: String, by doers: [Argument], at trigger: Int, in sentence: Int, after groups: [[Finding]]
    ) -> Argument? {
        if let land = landOfItem(at: sentence), isOfStates(relation),
            !doers.contains(where: { $0.party == land.party }),
            mentions(of: sentence).allSatisfy({ mention in
                mention.parties.allSatisfy { party in doers.contains { $0.party.polity == party.polity } }
                    || !isInClause(mention.head, of: trigger, in: sentence)
            })
        {
            return land
        }
        guard sentence > 0, isOfCrises(relation), index.items.isEmpty, let focus = focus(after: groups),
            fits(relation, focus, groups),
            isAtHand(focus.party.polity, in: sentence)
        else { return nil }
        let known = Set(doers.map(\.party.polity))
        let isAlone = mentions(of: sentence).allSatisfy { mention in
            mention.kind == .media
                || mention.parties.allSatisfy { known.contains($0.polity) || $0.type == .organisation }
                || !mention.parties.contains { $0.polity == focus.party.polity }
                    && !isInClause(mention.head, of: trigger, in: sentence)
        }
        return isAlone && !doers.contains { $0.party.polity == focus.party.polity } ? focus : nil
    }

    /// The state from whose capital an item of a digest is told, where its next sentence tells of that state; nil elsewhere.
    private func landOfItem(at sentence: Int) -> Argument? {
        guard let heading = index.items.last(where: { $0 < sentence }) else { return nil }
        let lands = mentions(of: heading).filter { $0.tokens.lowerBound == 0 && $0.parties.count == 1 }
        guard lands.count == 1, let land = lands.first, let party = land.parties.first, party.type == .polity,
            parties(of: heading + 1).contains(where: { $0.party.polity == party.polity })
        else { return nil }
        return Argument(party: party, word: 0, kind: .name, displayName: party.name)
    }

    /// Whether acts of the type are what states do to the state that an item is about.
    private func isOfStates(_ relation: String) -> Bool {
        guard let group = relations[relation]?.group else { return false }
        return group.isOfStates || [.missions, .aid, .coercion].contains(group)
    }

    /// Whether an act goes with what is told to be done to a state: nobody is meant to be helped whom others punish.
    private func fits(_ relation: String, _ focus: Argument, _ groups: [[Finding]]) -> Bool {
        groups.joined().allSatisfy { act in
            act.object?.party.polity != focus.party.polity || !isOfCrises(act.relation)
                || relations.has(.help, act.relation) == relations.has(.help, relation)
        }
    }

    /// Whether an act is dated to the time before the events of the report.
    func isOfThePast(_ finding: Finding) -> Bool {
        guard let publishedOn, let last = finding.expression?.value?.lastDay else { return false }
        return publishedOn.daysSince1970 - last.daysSince1970 > Self.longestPast
    }

    /// The state that a report of a crisis is about; nil where it is about several or none.
    ///
    /// That is the only one of the title to which something is done, else the one to which most acts told before are done,
    /// else the only one of the title, else the one to which all is done that is told.
    private func focus(after groups: [[Finding]]) -> Argument? {
        let told = groups.compactMap(\.first).filter { act in
            let isCrisis = relations[act.relation].map { Self.groupsOfCrises.contains($0.group) } ?? false
            return isCrisis && !act.isGuess && !isOfThePast(act)
        }
        let objects = told.compactMap(\.object).filter { $0.party.type != .organisation }
        let states = (parties(of: 0) + places(of: 0)).filter { $0.party.type != .organisation }
        let affected = states.filter { state in objects.contains { $0.party.polity == state.party.polity } }
        if let state = Self.only(of: affected) { return state }
        if objects.count >= Self.leastActs, let last = objects.last {
            let share = objects.filter { $0.party.polity == last.party.polity }.count
            if share * 3 >= objects.count * 2 { return last }
        }
        return Self.only(of: states) ?? Self.only(of: objects)
    }

    /// The one that all of them are; nil where they are several or none.
    private static func only(of parties: [Argument]) -> Argument? {
        guard Set(parties.map(\.party.polity)).count == 1 else { return nil }
        return parties.first { $0.party.type == .polity } ?? parties[0]
    }

    /// The polities that a sentence names as places.
    private func places(of sentence: Int) -> [Argument] {
        mentions(of: sentence).filter { $0.isPlaceOnly && $0.kind != .media }.flatMap { mention in
            mention.parties.map {
                Argument(party: $0, word: mention.head, kind: mention.kind, displayName: mention.displayName)
            }
        }
    }

    /// Whether a word stands in the clause of a trigger: not in one beside or below it, nor in its subject.
    private func isInClause(_ word: Int, of trigger: Int, in sentence: Int) -> Bool {
        let tokens = document.sentences[sentence].tokens
        var place = word
        for _ in tokens.indices {
            if place == trigger { return true }
            let token = tokens[place]
            let isSubject = [.nsubj, .nsubjPass].contains(token.relation)
            if token.head < 0 || isSubject || token.upos == .verb && token.relation != .root { return false }
            place = token.head
        }
        return false
    }

    /// Whether acts of the type are what states do to one whose crisis a report is about, without naming it each time: they
    /// recall their envoys, send help, impose sanctions. What they lift or open they do to somebody whom they name.
    private func isOfCrises(_ relation: String) -> Bool {
        guard let group = relations[relation]?.group else { return false }
        return relations.has(.rupture, relation) || group == .aid || group == .coercion && !changes.ends(relation)
    }

    /// The groups of what states do to one in a crisis.
    private static let groupsOfCrises: Set<RelationGroup> = [.missions, .relations, .coercion, .aid, .membership]

    /// Upon whose act somebody does what a clause tells without saying to whom: "*Peru* recognised Kosovo, whereupon Serbia
    /// cut ties"; nil for other clauses.
    func provoker(of match: PartialMatch, as relation: String, in sentence: SentenceReader) -> Argument? {
        let tree = sentence.tree
        guard match.missing == .object, relations[relation]?.group != .membership,
            let verb = ([match.trigger] + tree.ancestors(of: match.trigger)).first(where: tree.isVerb),
            tree.children(of: verb, .advmod, .mark).contains(where: { tree.forms[$0] == "whereupon" }),
            let first = tree.head(of: verb), tree.isVerb(first)
        else { return nil }
        let doers = sentence.matcher.resolver.arguments(of: tree.agents(of: first)).filter { doer in
            !match.known.contains { $0.party.polity == doer.party.polity }
        }
        return doers.count == 1 ? doers[0] : nil
    }
}
