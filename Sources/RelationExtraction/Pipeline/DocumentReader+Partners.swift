internal import Actors
internal import Linguistics
internal import Model

/// With whom a party has to do where the sentence does not say.
extension DocumentReader {
    /// The one that a party has to do with: the other side of the nearest act in which it deals with one party alone, what
    /// others only say of it left aside, else the other of the two that the title names.
    ///
    /// - Parameter isAlly: whether the act is one of friends, so that it may be whoever mediates for the party.
    func partner(of polity: PolityCode, near: [[Finding]], sentence: Int, isAlly: Bool = false) -> Argument? {
        let mediators = isAlly ? [] : mediators(for: polity, in: near)
        // Whom somebody belongs to is nobody that it deals with.
        for group in near where ![.verbal, .status].contains(relations[group.first?.relation ?? ""]?.group) {
            var others: [Argument] = []
            for act in group {
                guard let object = act.object, object.party.polity != act.subject.party.polity,
                    act.subject.party.polity == polity || object.party.polity == polity
                else { continue }
                let other = act.subject.party.polity == polity ? object : act.subject
                if mediators.contains(other.party.polity) { continue }
                if !others.contains(where: { $0.party.polity == other.party.polity }) { others.append(other) }
            }
            if others.count == 1 { return others[0] }
            if others.count > 1 { return nil }
        }
        let title = parties(of: 0)
        guard sentence > 0, title.count == 2, title.contains(where: { $0.party.polity == polity }) else { return nil }
        return title.first { $0.party.polity != polity }
    }

    /// Who alone acts in the clause before that of an act, where the sentence goes on from one to the other: "Cuba offered
    /// troops; we declined".
    func doerBeside(_ finding: Finding) -> Argument? {
        let tokens = document.sentences[finding.sentence].tokens
        let verb = tokens[finding.trigger]
        guard verb.relation == .parataxis, (0..<finding.trigger).contains(verb.head),
            lexicon.reporting[tokens[verb.head].lemma] == nil
        else { return nil }
        let subjects = tokens.indices.filter { tokens[$0].head == verb.head && tokens[$0].relation == .nsubj }
        let named = mentions(of: finding.sentence).filter { subjects.contains($0.head) && $0.kind != .media }
        guard named.count == 1, named[0].parties.count == 1, let party = named[0].parties.first,
            party.polity != finding.subject.party.polity
        else { return nil }
        return Argument(
            party: party, word: named[0].head, kind: named[0].kind, displayName: named[0].displayName)
    }

    /// Who mediates between a party and others, or is asked to: whom it fights or makes peace with is somebody else.
    func mediators(for polity: PolityCode, in groups: [[Finding]]) -> Set<PolityCode> {
        Set(
            groups.joined().filter { act in
                act.relation == KnownRelation.mediated.id && act.object?.party.polity == polity
            }.map(\.subject.party.polity))
    }

    /// Who wrote to the doer of an act last, invited it or asked something of it.
    func sender(before finding: Finding, in groups: [[Finding]]) -> Argument? {
        let near = groups.reversed().filter { group in
            group.first.map { finding.sentence - $0.sentence <= Self.reach } ?? false
        }
        return near.joined().first {
            $0.object?.party.polity == finding.subject.party.polity && $0.modality != .negated
                && (relations[$0.relation]?.group == .messages || relations.has(.letter, $0.relation)
                    || relations.has(.promise, $0.relation)
                    || relations.has(.peacemaking, $0.relation) && $0.modality == .possible)
        }?.subject
    }

    /// To whom a protest goes where nothing else tells: the only other that the sentence before names, beside the one that
    /// protests: "Slovenia fenced off its border with Croatia. Zagreb lodged a protest".
    func neighbour(of finding: Finding) -> Argument? {
        guard finding.relation == KnownRelation.protested.id, finding.sentence > 1,
            document.sentences[finding.sentence - 1].paragraph == document.sentences[finding.sentence].paragraph
        else { return nil }
        let named = parties(of: finding.sentence - 1)
        let others = named.filter { $0.party.polity != finding.subject.party.polity }
        return named.count == 2 && others.count == 1 && others[0].party.type != .organisation ? others[0] : nil
    }

    /// The only other polity that is named below the verb of a rupture or the like, which is done to somebody: "Chad, saying
    /// that Khartoum armed rebels, severed relations", "withdrew its envoy over remarks of the Polish premier".
    func soleOther(than finding: Finding) -> Argument? {
        guard relations.has(.rupture, finding.relation) else { return nil }
        let tokens = document.sentences[finding.sentence].tokens
        let others = parties(of: finding.sentence).filter { $0.party.polity != finding.subject.party.polity }
        guard let other = others.first, others.count == 1, other.party.type != .organisation,
            tokens[finding.subject.word].relation != .conj
        else { return nil }
        // "At the request of Chad and Niger": the two are on one side.
        let isBeside = index.wholeMentions(of: finding.sentence).contains { mention in
            mention.parties.contains { $0.polity == finding.subject.party.polity }
                && (tokens[mention.head].head == other.word || tokens[other.word].head == mention.head)
                && (tokens[mention.head].relation == .conj || tokens[other.word].relation == .conj)
        }
        if isBeside { return nil }
        // "Condemned Chad but only withdrew its envoy": the first verb has the same subject.
        let isShared =
            tokens[finding.trigger].relation == .conj
            && !tokens.contains { $0.head == finding.trigger && [.nsubj, .nsubjPass].contains($0.relation) }
        let top = isShared ? tokens[finding.trigger].head : finding.trigger
        var word = other.word
        for _ in tokens.indices where word >= 0 && word != finding.trigger && word != top {
            if tokens[word].relation == .parataxis || tokens[word].relation == .conj { return nil }
            word = tokens[word].head
        }
        return word == finding.trigger || word == top ? other : nil
    }
}
