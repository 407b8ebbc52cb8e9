internal import Actors
internal import Linguistics
internal import Model

/// Decides whether the conditions of a cue hold around a trigger, and which words they rest on.
struct ConstraintChecker {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// How paths are followed.
    let roles: RoleFinder

    /// How far ahead and back a phrase is looked for, in words.
    private static let window = 14

    /// The words that the conditions of a cue rest on, with the trigger; nil when one does not hold.
    ///
    /// - Parameter objects: what is acted on with what is coordinated with it, as `objects(of:)` gives it.
    func consumedWords(of constraints: [CueConstraint], at trigger: Int, objects: [Int]) -> Set<Int>? {
        var consumed: Set<Int> = [trigger]
        for constraint in constraints {
            guard let words = words(for: constraint, at: trigger, objects: objects) else { return nil }
            consumed.formUnion(words)
        }
        return consumed
    }

    /// What a trigger acts on, with what is coordinated with it: most conditions of all its cues are about that.
    func objects(of trigger: Int) -> [Int] { fillers(at: Self.object, from: trigger) }

    private static let object = ArgumentPath(steps: [.object])

    private func fillers(at path: ArgumentPath, from trigger: Int) -> [Int] {
        roles.words(at: path, from: trigger).flatMap { tree.coordination(of: $0) }
    }

    /// The words that a condition rests on, none for a negative one; nil when it does not hold.
    private func words(for constraint: CueConstraint, at trigger: Int, objects: [Int]) -> [Int]? {
        func fillers(at path: ArgumentPath) -> [Int] {
            path.steps == Self.object.steps ? objects : self.fillers(at: path, from: trigger)
        }
        switch constraint {
        case .word(let path, let wanted):
            let fillers = fillers(at: path)
            if wanted.isEmpty { return fillers.isEmpty ? nil : [] }
            // "New Zealand's ambassador" is no new one.
            let found = fillers.filter {
                (wanted.contains(tree.lemmas[$0]) || wanted.contains(tree.forms[$0]))
                    && !(path.steps.last == .modifier && isPartOfState($0))
            }
            return found.isEmpty ? nil : found
        case .noWord(let path, let unwanted):
            let fillers = fillers(at: path)
            if unwanted.isEmpty { return fillers.isEmpty ? [] : nil }
            return fillers.contains { unwanted.contains(tree.lemmas[$0]) } ? nil : []
        case .particle(let wanted):
            return particle(of: wanted, at: trigger).map { [$0] }
        case .noParticle(let unwanted):
            return particle(of: unwanted, at: trigger) == nil ? [] : nil
        case .following(let phrases):
            return phrase(of: phrases, in: (trigger + 1)..<end(after: trigger)).map { Array($0) }
        case .notFollowing(let phrases):
            return phrase(of: phrases, in: (trigger + 1)..<end(after: trigger)) == nil ? [] : nil
        case .preceding(let phrases):
            return phrase(of: phrases, in: start(before: trigger)..<trigger) == nil ? nil : []
        case .adjacent(let wanted):
            return trigger > 0 && wanted.contains(tree.forms[trigger - 1]) ? [] : nil
        case .notPreceding(let phrases):
            return phrase(of: phrases, in: start(before: trigger)..<trigger) == nil ? [] : nil
        case .type(let path):
            let found = roles.resolver.arguments(
                of: roles.words(at: path, from: trigger), acceptsPlaces: path.acceptsPlaces, types: path.types)
            return found.isEmpty ? nil : []
        case .noType(let path):
            let found = roles.resolver.arguments(
                of: roles.words(at: path, from: trigger), acceptsPlaces: path.acceptsPlaces, types: path.types)
            return found.isEmpty ? [] : nil
        }
    }

    /// Whether a word is part of a state's name of several words.
    private func isPartOfState(_ word: Int) -> Bool {
        tree.isCapitalised(word)
            && roles.resolver.mentions.covering(word).contains {
                $0.kind == .name && $0.tokens.count > 1 && $0.parties.first?.type == .polity
            }
    }

    /// The particle at a verb; the parser may have hung it elsewhere, but it is never far.
    private func particle(of wanted: Set<String>, at trigger: Int) -> Int? {
        let own = tree.children(of: trigger).first { child in
            wanted.contains(tree.forms[child])
                && [.compoundPrt, .advmod, .case, .obl, .xcomp, .advcl].contains(tree.relation(of: child))
        }
        if let own { return own }
        // "Pulled its ambassador out of Turkey": the first word of a double preposition at the verb or its object.
        for noun in tree.children(of: trigger) where noun > trigger {
            let places = tree.relation(of: noun) == .obl ? [noun] : tree.children(of: noun, .nmod)
            for place in places where tree.prepositions(of: place).count > 1 {
                let first = tree.children(of: place, .case).first
                if let first, wanted.contains(tree.forms[first]) { return first }
            }
        }
        return ((trigger + 1)..<min(tree.tokens.count, trigger + 3)).first { word in
            // "Joined in 1967" is not joining in.
            let isOfYear = tree.relation(of: word) == .case && tree.head(of: word).map { tree.tokens[$0].upos } == .num
            return wanted.contains(tree.forms[word]) && !isOfYear
        }
    }

    private func end(after trigger: Int) -> Int {
        let end = trigger + 1 + Self.window
        // "Told the envoy, *Mr. Juan Vega*, to leave": what stands beside a name takes no room.
        let asides = tree.tokens.indices.filter { $0 > trigger && $0 < end && tree.relation(of: $0) == .appos }
        let aside = tree.tokens.indices.filter { word in asides.contains { tree.contains($0, word) } }
        return min(tree.tokens.count, end + aside.count)
    }

    private func start(before trigger: Int) -> Int { max(0, trigger - 6) }

    private func phrase(of phrases: [[String]], in range: Range<Int>) -> Range<Int>? {
        for start in range {
            for phrase in phrases where start + phrase.count <= tree.tokens.count {
                let place = start..<(start + phrase.count)
                let fits = zip(place, phrase).allSatisfy { word, wanted in
                    tree.lemmas[word] == wanted || tree.forms[word] == wanted
                }
                if fits { return place }
            }
        }
        return nil
    }
}
