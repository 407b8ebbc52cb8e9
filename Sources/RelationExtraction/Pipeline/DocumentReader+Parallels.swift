internal import Actors
internal import Linguistics
internal import Model

/// To whom an act is done again: a text that tells who else did something seldom names each time to whom.
extension DocumentReader {
    /// How many must be told to have recognised somebody before "it" is taken for whom they recognised.
    private static let leastModels = 3

    /// To whom most acts of the type are done, or of types that answer it; the latest of equals, with those to whom it was
    /// mostly done together.
    func lastObjects(of finding: Finding, in groups: [[Finding]]) -> [Argument] {
        let own = objects(in: groups) { $0.relation == finding.relation }
        let kin = relations[finding.relation].map { Self.kin(of: $0.group) } ?? []
        let known =
            own.allSatisfy(\.isEmpty)
            ? objects(in: groups) { act in
                // "Niger is no member of the bank. Chad joined in 1967."
                let isMembership = act.relation == KnownRelation.memberOf.id && kin.contains(.membership)
                return isMembership || relations[act.relation].map { kin.contains($0.group) } ?? false
            } : own
        return usual(
            known.map { together in
                together.filter {
                    $0.party.polity != finding.subject.party.polity && isAtHand($0.party.polity, in: finding.sentence)
                }
            })
    }

    /// The acts upon those to whom it was done before, where a pronoun or a noun was taken for somebody else: "Chad and Mali
    /// recognised Togo and Benin. Niger had recognised *them* in May".
    func paralleled(_ acts: [Finding], after groups: [[Finding]]) -> [Finding] {
        guard let first = acts.first, isSerial(first.relation), acts.allSatisfy({ $0.relation == first.relation })
        else { return acts }
        let told = groups.joined().filter { $0.relation == first.relation }
        let targets = Set(told.compactMap { $0.object?.party.polity })
        guard !targets.isEmpty, isMistaken(acts, after: told, upon: targets),
            !acts.contains(where: { targets.contains($0.subject.party.polity) })
        else { return acts }
        let isPlural = Set(acts.compactMap(\.object?.party.polity)).count > 1
        let known = usual(
            objects(in: groups) { $0.relation == first.relation }.filter { ($0.count > 1) == isPlural })
        var result: [Finding] = []
        for act in acts where !result.contains(where: { $0.subject == act.subject }) {
            result += known.map { object in
                var copy = act
                copy.object?.party = object.party
                copy.object?.displayName = object.displayName
                return copy
            }
        }
        return result
    }

    /// Whether those for whom a pronoun or a noun was taken are not those to whom such acts are done: they did it, or the
    /// pronoun stands for a state that nobody doubts where others are recognised.
    private func isMistaken(_ acts: [Finding], after told: [Finding], upon targets: Set<PolityCode>) -> Bool {
        let named = acts.compactMap(\.object)
        let meant = Set(named.map(\.party.polity))
        guard named.count == acts.count, named.allSatisfy({ [.pronoun, .nominal].contains($0.kind) }),
            meant.isDisjoint(with: targets)
        else { return false }
        if meant.isSubset(of: told.map(\.subject.party.polity)) { return true }
        return relations[acts[0].relation]?.group == .recognition && told.count >= Self.leastModels
            && named.allSatisfy { $0.kind == .pronoun }
            && meant.isDisjoint(with: contested)
    }

    /// The parties of an act whose object is a word for several of whom it does not say who they are: "all three".
    func parallel(_ match: PartialMatch, of relation: String, in sentence: CueMatcher, after groups: [[Finding]])
        -> ArgumentChoice?
    {
        guard match.missing == .object, isSerial(relation) else { return nil }
        let words = match.places.flatMap { sentence.roles.words(at: $0, from: match.trigger) }
        guard
            let several = words.lazy.compactMap({ word in
                sentence.resolver.mentions.headed(by: word).first { $0.parties.isEmpty && $0.kind == .nominal }
            }).first
        else { return nil }
        let number = several.number(in: document)
        let doers = Set(match.known.map(\.party.polity))
        let known = objects(in: groups) { $0.relation == relation }.filter { together in
            together.count > 1 && (number ?? together.count) == together.count
                && doers.isDisjoint(with: together.map(\.party.polity))
        }
        let objects = usual(known)
        return objects.isEmpty ? nil : ArgumentChoice(completing: match, with: objects)
    }

    /// Whether acts of the type are told one after the other of many who do it to the same.
    private func isSerial(_ relation: String) -> Bool {
        guard let type = relations[relation], !type.isSymmetric else { return false }
        return type.group.isOfStates || type.group == .coercion
    }

    /// To whom acts were done together, of those that pass the test. Who is only likely meant makes nobody else so.
    private func objects(in groups: [[Finding]], where passes: (Finding) -> Bool) -> [[Argument]] {
        groups.map { group in
            group.filter { !$0.isGuess && passes($0) }.compactMap(\.object).reduce(into: []) { known, object in
                if !known.contains(where: { $0.party.polity == object.party.polity }) { known.append(object) }
            }
        }
    }

    /// Of those to whom something was done together the ones that it was done to most often; the latest of equals.
    private func usual(_ known: [[Argument]]) -> [Argument] {
        var single: [PolityCode: Int] = [:]
        var together: [Set<PolityCode>: Int] = [:]
        for objects in known where !objects.isEmpty {
            for object in objects { single[object.party.polity, default: 0] += 1 }
            together[Set(objects.map(\.party.polity)), default: 0] += 1
        }
        let most = single.values.max()
        guard let last = known.joined().last(where: { single[$0.party.polity] == most })?.party.polity else {
            return []
        }
        let sets = known.filter { $0.contains { $0.party.polity == last } }
        let best = sets.enumerated().max { first, second in
            func key(_ place: Int, _ objects: [Argument]) -> (Int, Int, Int) {
                (together[Set(objects.map(\.party.polity))] ?? 0, -objects.count, place)
            }
            return key(first.offset, first.element) < key(second.offset, second.element)
        }
        return best?.element ?? []
    }

    /// The groups of relation types whose acts answer one another: ties are broken and envoys recalled over one quarrel.
    private static func kin(of group: RelationGroup) -> Set<RelationGroup> {
        let quarrel: Set<RelationGroup> = [.relations, .missions]
        return quarrel.contains(group) ? quarrel : [group]
    }
}
