internal import Actors
internal import Linguistics
internal import Model

/// Finds who may be a party that is not found in its place, and says of each where and how it is named.
struct CandidateFinder {
    /// How many of those whom only the sentences before name are looked at.
    private static let largestBackground = 5

    /// The sentence's tree.
    let tree: SyntaxTree

    /// Turns words into parties.
    let resolver: ArgumentResolver

    /// Of whom the article has spoken before.
    let discourse: DiscourseModel

    /// The index of the sentence in the document.
    let sentence: Int

    /// The candidates: those of the sentence in its order, then those of the sentences before, the latest first.
    func candidates(for match: PartialMatch) -> [ArgumentCandidate] {
        var result: [ArgumentCandidate] = []
        var seen: Set<Int> = []
        let named = resolver.mentions.mentions.filter { $0.kind != .media && !$0.parties.isEmpty }
        let heads = named.map(\.head)
        for mention in named where seen.insert(mention.head).inserted {
            let word = mention.head
            // One that is coordinated with another is found with it.
            if tree.relation(of: word) == .conj, let head = tree.head(of: word), heads.contains(head) { continue }
            if match.words.contains(word), mention.kind != .adjective { continue }
            if isOrigin(word) { continue }
            var arguments = resolver.arguments(of: [word], acceptsPlaces: true)
            if arguments.isEmpty {
                arguments = mention.parties.map {
                    Argument(party: $0, word: word, kind: mention.kind, displayName: $0.name)
                }
            }
            result.append(
                ArgumentCandidate(
                    arguments: arguments, word: word,
                    features: features(of: mention, for: match, among: heads)))
        }
        addPlaces(to: &result, trigger: match.trigger)
        let present = result.reduce(into: Set<PolityCode>()) { $0.formUnion($1.polities) }
        let absent = discourse.actors.reversed().filter { !present.contains($0.argument.party.polity) }
        result += absent.prefix(Self.largestBackground).enumerated().map { rank, actor in
            // No word of the sentence names it; the trigger stands for one.
            var argument = actor.argument
            argument.word = match.trigger
            return ArgumentCandidate(arguments: [argument], word: nil, features: features(of: actor, rank: rank))
        }
        return result
    }

    /// Whether a word only says where somebody lives or comes from: "a Swiss-based scholar".
    private func isOrigin(_ word: Int) -> Bool {
        word + 2 < tree.tokens.count && tree.tokens[word + 1].form == "-"
            && tree.words.contains(tree.tokens[word + 2].form.lowercased(), in: .origins)
    }

    /// Whether a candidate of the sentence is its first, the nearest to the trigger, known from before.
    private func addPlaces(to candidates: inout [ArgumentCandidate], trigger: Int) {
        let places = candidates.compactMap(\.word)
        let left = places.filter { $0 < trigger }.max()
        let right = places.filter { $0 > trigger }.min()
        for index in candidates.indices {
            guard let word = candidates[index].word else { continue }
            let known = discourse.actors.last { candidates[index].polities.contains($0.argument.party.polity) }
            var features = ["seen=\(min(known?.count ?? 0, 3))"]
            if word == left { features.append("nearest.left") }
            if word == right { features.append("nearest.right") }
            if word == places.min() { features.append("first") }
            if known?.isInTitle == true { features.append("seen.title") }
            if known?.isSubject == true { features.append("seen.subject") }
            candidates[index].features += features
        }
    }

    /// How many clauses begin on the way through the tree from a trigger to a word.
    func clauses(between trigger: Int, and word: Int) -> Int {
        let up = [trigger] + tree.ancestors(of: trigger)
        let down = [word] + tree.ancestors(of: word)
        guard let climbs = up.firstIndex(where: down.contains), let falls = down.firstIndex(of: up[climbs]) else {
            return 0
        }
        return Self.clauses(among: (up[..<climbs] + down[..<falls]).map(tree.relation))
    }

    private static func clauses(among relations: [DependencyRelation]) -> Int {
        relations.filter { [.ccomp, .xcomp, .advcl, .acl, .aclRelcl, .parataxis, .csubj].contains($0) }.count
    }

    private func features(of actor: DiscourseActor, rank: Int) -> [String] {
        var result = [
            "away", "away.distance=\(min(sentence - actor.sentence, 4))", "away.rank=\(min(rank, 3))",
            "away.count=\(min(actor.count, 4))", "away.type=\(actor.argument.party.type.rawValue)",
        ]
        if actor.isInTitle { result.append("away.title") }
        if actor.isSubject { result.append("away.subject") }
        return result
    }

    private func features(of mention: Mention, for match: PartialMatch, among heads: [Int]) -> [String] {
        let (word, trigger) = (mention.head, match.trigger)
        let side = word < trigger ? "left" : "right"
        let distance = [3, 6, 12, 24].filter { abs(word - trigger) >= $0 }.count
        let between = heads.filter { $0 > min(word, trigger) && $0 < max(word, trigger) }.count
        var result = [
            side, "kind=\(mention.kind.rawValue)", "type=\(mention.parties[0].type.rawValue)",
            "\(side).distance=\(distance)", "\(side).between=\(min(between, 3))",
            "relation=\(tree.relation(of: word).rawValue)",
        ]
        if mention.isPlaceOnly { result.append("place") }
        if mention.parties.count > 1 { result.append("several") }
        result += path(from: trigger, to: word)
        if let preposition = tree.prepositions(of: word).first {
            result += ["preposition=\(preposition)", "preposition=\(preposition).\(side)"]
        }
        // What a modifier stands at says more than that it is one.
        if let head = tree.head(of: word), tree.isNominal(head) {
            result.append("under=\(tree.relation(of: head).rawValue)")
            if resolver.representatives.contains(tree.lemmas[head]) { result.append("under.representative") }
            if let preposition = tree.prepositions(of: head).first { result.append("under.preposition=\(preposition)") }
            if match.words.contains(head) { result.append("under.cue") }
        }
        return result
    }

    /// How the tree leads from the trigger to a word: how far up and down, by which relations, over how many clauses.
    private func path(from trigger: Int, to word: Int) -> [String] {
        let up = [trigger] + tree.ancestors(of: trigger)
        let down = [word] + tree.ancestors(of: word)
        guard let climbs = up.firstIndex(where: down.contains), let falls = down.firstIndex(of: up[climbs]) else {
            return ["path=none"]
        }
        let rising = up[..<climbs].map(tree.relation)
        let falling = down[..<falls].reversed().map(tree.relation)
        var result = [
            "up=\(min(climbs, 4))", "down=\(min(falls, 4))", "shape=\(min(climbs, 3)).\(min(falls, 3))",
            "clauses=\(min(Self.clauses(among: rising), 2)).\(min(Self.clauses(among: falling), 2))",
        ]
        if let last = rising.last { result.append("rises=\(last.rawValue)") }
        if let first = falling.first { result.append("falls=\(first.rawValue)") }
        return result
    }
}
