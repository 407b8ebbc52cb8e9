internal import Actors
internal import Linguistics
internal import Model

/// Chooses who is meant where a party of an act is not found in its place.
struct ArgumentRanker {
    /// How probable an answer must be: half would give the most right answers, and a base that is cited asks for more.
    private static let threshold = 0.6

    /// The same in a text that tells of few acts, such as news of trade, where most triggers tell of none.
    private static let sparseThreshold = 0.8

    /// How probable it must be that somebody is meant who is asked about, where nobody else who is named is more so.
    private static let leastSupposed = 0.25

    /// What share of the sentences so far tells of an act in a text of diplomacy, at least.
    private static let leastDensity = 0.3

    /// How many sentences must be read before it shows how many acts a text tells of.
    private static let leastLength = 5

    /// Finds the candidates.
    let finder: CandidateFinder

    /// Follows the places of arguments.
    let roles: RoleFinder

    /// The relation types.
    let relations: RelationCatalogue

    /// The weights.
    let model: ArgumentModel

    /// How many sentences the text has.
    let length: Int

    /// Those who are asked about; empty where nobody is.
    let supposed: Set<PolityCode>

    /// The parties with the one that is meant; nil when it may as well be nobody or somebody else.
    func choice(for match: PartialMatch, relation: String) -> ArgumentChoice? {
        if namesStranger(match) || isAboutNobody(match) { return nil }
        let choices = choices(for: match, relation: relation)
        guard !choices.isEmpty else { return nil }
        let answers = [features(ofNobodyFor: match, relation: relation)] + choices.map(\.features)
        let probabilities = Array(model.probabilities(of: answers).dropFirst())
        guard let best = probabilities.indices.max(by: { probabilities[$0] < probabilities[$1] }) else { return nil }
        // "Recognised by the Allies", "the Governor-General asked": who is named otherwise is somebody else.
        if match.missing == .subject, [.relations, .missions].contains(relations[relation]?.group),
            let filler = filler(of: match), finder.tree.tokens[filler].upos == .propn,
            !finder.resolver.mentions.covering(filler).contains(where: { $0.kind == .person }),
            !choices[best].subjects.contains(where: { finder.tree.contains(filler, $0.word) })
        {
            return nil
        }
        // The same party may be named by several words.
        let sum = zip(choices, probabilities).reduce(0) { sum, answer in
            answer.0.polities == choices[best].polities ? sum + answer.1 : sum
        }
        if isSupposed(choices[best], for: match) { return sum < Self.leastSupposed ? nil : choices[best] }
        return sum < threshold(for: choices[best]) || isOutOfReach(choices[best], for: match) ? nil : choices[best]
    }

    /// Whether those to whom it may have been done are asked about. Who did it is named where it is told at all, and by a verb:
    /// "his expulsion" may be by him or of him.
    private func isSupposed(_ choice: ArgumentChoice, for match: PartialMatch) -> Bool {
        match.missing == .object && finder.tree.isVerb(match.trigger)
            && choice.objects.allSatisfy { supposed.contains($0.party.polity) }
    }

    /// How probable an answer must be in the text, by how many acts it has told of so far; where it has told of none
    /// between the two, its beginning does not yet show how many those will be.
    private func threshold(for choice: ArgumentChoice) -> Double {
        let isSparse = Double(finder.discourse.tellingSentences.count) < Self.leastDensity * Double(finder.sentence + 1)
        let isShown = finder.sentence >= Self.leastLength || finder.discourse.dealings[choice.polities] == nil
        return isSparse && isShown && length > 1 ? Self.sparseThreshold : Self.threshold
    }

    /// Whether the words that name the chosen party stand where hardly ever who is meant stands: two clauses away, or, of a
    /// doer, behind a preposition, in a clause below the trigger or beside a pronoun that does what is told.
    private func isOutOfReach(_ choice: ArgumentChoice, for match: PartialMatch) -> Bool {
        let tree = finder.tree
        let chosen = match.missing == .subject ? choice.subjects : choice.objects
        return chosen.contains { argument in
            let word = argument.word
            // Who is named in the sentences before has no word of this one.
            guard word != match.trigger else { return false }
            let clauses = finder.clauses(between: match.trigger, and: word)
            // "Oman fell out with Chad; it froze a loan": a pronoun goes on with what was told.
            let goesOn = match.known.first?.kind == .pronoun
            if clauses > 1 || !goesOn && isParted(word, from: match.trigger) { return true }
            guard match.missing == .subject else { return false }
            if clauses > 0, tree.contains(match.trigger, word) { return true }
            if let filler = filler(of: match), tree.tokens[filler].upos == .pron { return true }
            return clauses == 0 && tree.prepositions(of: word).contains { Self.bystanders.contains($0) }
        }
    }

    /// Whether a semicolon parts two words: what stands beyond it is told of on its own.
    private func isParted(_ word: Int, from trigger: Int) -> Bool {
        finder.tree.tokens[min(word, trigger)..<max(word, trigger)].contains { $0.form == ";" }
    }

    /// The prepositions behind which those stand who look on.
    private static let bystanders: Set<String> = ["in", "for", "from", "with", "of"]

    /// The answers as an example to train on; nil when there are no candidates.
    func example(of match: PartialMatch, relation: String) -> ArgumentExample? {
        let choices = choices(for: match, relation: relation)
        guard !choices.isEmpty else { return nil }
        let nobody = ArgumentExample.Alternative(
            subjects: [], objects: [], features: features(ofNobodyFor: match, relation: relation))
        return ArgumentExample(
            relation: relation,
            alternatives: [nobody]
                + choices.map { choice in
                    ArgumentExample.Alternative(
                        subjects: choice.subjects.map(\.party.polity), objects: choice.objects.map(\.party.polity),
                        features: choice.features)
                })
    }

    /// What speaks for an act whose party is nobody that is named.
    private func features(ofNobodyFor match: PartialMatch, relation: String) -> [String] {
        let role = match.missing.rawValue
        let group = relations[relation]?.group.rawValue ?? ""
        let actors = Set(finder.resolver.mentions.mentions.flatMap { $0.parties.map(\.polity) })
        let known = match.known.first.map { $0.kind.rawValue } ?? ""
        return [
            "nobody", "nobody.\(role)", "nobody.group=\(group)", "nobody.\(role).group=\(group)",
            "nobody.lemma=\(finder.tree.lemmas[match.trigger])", "nobody.class=\(match.cue.wordClass.name)",
            "nobody.\(role).place=\(filling(of: match))", "nobody.\(role).known=\(known)",
            "nobody.words=\(min(match.words.count, 3))", "nobody.conditions=\(min(match.cue.constraints.count, 3))",
            "nobody.actors=\(min(actors.count, 4))",
            "nobody.trigger=\(finder.tree.relation(of: match.trigger).rawValue)",
            "nobody.fallback=\(match.cue.fallbacks.first?.rawValue ?? "none")",
            "nobody.relation=\(relation)", "nobody.\(role).relation=\(relation)",
            "nobody.fallback.\(relation)=\(match.cue.fallbacks.first?.rawValue ?? "none")",
        ]
    }

    /// Each candidate as the missing party.
    private func choices(for match: PartialMatch, relation: String) -> [ArgumentChoice] {
        let known = Set(match.known.map(\.party.polity))
        let group = relations[relation]?.group.rawValue ?? ""
        let candidates = finder.candidates(for: match).filter { $0.polities.isDisjoint(with: known) }
        if candidates.isEmpty { return [] }
        let (filler, filling) = (filler(of: match), filling(of: match))
        return candidates.map { candidate in
            var choice = ArgumentChoice(subjects: match.known, objects: match.known, features: ["somebody"])
            switch match.missing {
            case .subject: choice.subjects = candidate.arguments
            case .object: choice.objects = candidate.arguments
            }
            choice.features += features(
                of: candidate, as: match.missing, group: group, filler: filler, filling: filling)
            if let told = finder.discourse.dealings[choice.polities] {
                choice.features.append("somebody.dealt=\(min(finder.sentence - told, 3))")
            }
            choice.features += parts(of: candidate, as: match.missing.rawValue, in: relation)
            choice.features += selection(of: candidate, as: match.missing.rawValue, in: relation, at: match.trigger)
            let rivals = candidates.filter { $0.word != nil && $0.polities.isDisjoint(with: candidate.polities) }
            if candidate.word != nil, rivals.isEmpty { choice.features.append("somebody.only") }
            return choice
        }
    }

    /// Which part a candidate took in the acts told before, in the last of them and in the last of the same type.
    private func parts(of candidate: ArgumentCandidate, as role: String, in relation: String) -> [String] {
        let type = relations[relation]
        let group = type?.group.rawValue ?? ""
        let kin = finder.discourse.parts.filter { relations[$0.relation]?.group == type?.group }
        var result: [String] = []
        for (name, parts) in [
            ("kin", kin), ("last", finder.discourse.parts),
            ("same", finder.discourse.parts.filter { $0.relation == relation }),
        ] {
            guard let last = parts.last else { continue }
            let act = parts.filter { $0.sentence == last.sentence && $0.relation == last.relation }
            let distance = min(finder.sentence - last.sentence, 2)
            let taken = Set(act.filter { candidate.polities.contains($0.polity) }.map(\.role.rawValue)).sorted()
            let part = taken.isEmpty ? "none" : taken.joined(separator: "+")
            result += [
                "\(role).\(name)=\(part)", "\(role).\(name)=\(part).\(distance)", "\(role).\(group).\(name)=\(part)",
                "\(role).\(name)=\(part).\(candidate.word == nil ? "away" : "here")",
            ]
            if name == "last" { result.append("\(role).\(relation).last=\(part)") }
        }
        return result
    }

    /// Where a party of that relation type stands, and on which side of that word: "protested to", "withdrew from".
    private func selection(
        of candidate: ArgumentCandidate, as role: String, in relation: String, at trigger: Int
    ) -> [String] {
        let side = candidate.word.map { $0 < trigger ? "left" : "right" } ?? "away"
        let preposition = candidate.word.map { finder.tree.prepositions(of: $0).first ?? "none" } ?? "away"
        return [
            "\(role).\(relation).preposition=\(preposition)", "\(role).lemma=\(finder.tree.lemmas[trigger]).\(side)",
        ]
    }

    /// What is known of a candidate as the missing party.
    ///
    /// - Parameters:
    ///   - filler: the word in the place of that party.
    ///   - filling: what kind of word it is.
    private func features(
        of candidate: ArgumentCandidate, as role: ArgumentRole, group: String, filler: Int?, filling: String
    ) -> [String] {
        let role = role.rawValue
        var result = ["\(role).place=\(filling).\(candidate.word == nil ? "away" : "here")"]
        if let filler, let word = candidate.word {
            let place =
                finder.tree.contains(filler, word) ? "within" : finder.tree.contains(word, filler) ? "around" : "apart"
            result.append("\(role).filler=\(place)")
        }
        result += candidate.features.map { "\(role).\($0)" }
        return result + candidate.features.prefix(2).map { "\(role).\(group).\($0)" }
    }

    /// The word in the place of the missing party that names nobody known.
    func filler(of match: PartialMatch) -> Int? {
        match.places.lazy.compactMap { roles.words(at: $0, from: match.trigger).first }.first
    }

    /// Whether a body that nobody knows stands in the place of the missing party: "armed the Levy Front".
    private func namesStranger(_ match: PartialMatch) -> Bool {
        guard let word = filler(of: match) else { return false }
        // "Asked the tribunal to ban it".
        if match.missing == .subject, roles.isAsked(word, to: match.trigger) { return true }
        guard finder.tree.tokens[word].upos == .propn else { return false }
        return finder.tree.words.contains(finder.tree.lemmas[word], in: .bodies)
            && finder.resolver.mentions.covering(word).allSatisfy { $0.parties.isEmpty }
    }

    /// What kind of word it is, and whether it names anybody at all.
    private func filling(of match: PartialMatch) -> String {
        guard let word = filler(of: match) else { return "none" }
        let isNamed = !finder.resolver.mentions.headed(by: word).isEmpty
        return finder.tree.tokens[word].upos.rawValue.lowercased() + (isNamed ? ".named" : "")
    }
}
