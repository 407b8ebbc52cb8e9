internal import Linguistics
internal import Model

/// Finds the parties that a description of several means: "the two countries", "both sides", "the neighbours".
///
/// What is named together near by and what the article as a whole is about speak for a group; who acts on those described
/// ("Qatar mediated between the two") speaks against it.
struct GroupResolver {
    /// The article.
    let article: ArticleActors
    /// The mentions found so far, by sentence.
    let drafts: [[Draft]]
    /// The index of the sentence of the description.
    let sentence: Int
    /// The index of the first word of the description.
    let start: Int
    /// The index of the word that attaches the description to the tree.
    let head: Int

    /// A group that the description may mean.
    private struct Candidate {
        var parties: [Party]
        var score: Int
        var isNear: Bool
        var reason: String
    }

    /// The best weight of a group in the article as a whole.
    private static let mostWeight = 14
    /// What speaks for a group that the words just before name, so that no other is meant.
    private static let nearBonus = 10
    /// The most parties that a phrase can name one by one.
    private static let mostInPhrase = 5
    /// The least that a group must score.
    private static let leastScore = 4

    /// The parties of the group that is meant; nil when nothing settles which.
    ///
    /// - Parameters:
    ///   - number: how many are meant; nil for a plural without a number.
    ///   - fits: whether the description can mean a party.
    ///   - belong: whether several can be meant together.
    func group(
        of number: Int?, where fits: (Party) -> Bool, together belong: ([Party]) -> Bool = { _ in true }
    ) -> (parties: [Party], reason: String)? {
        let agents = ClauseAgents(of: head, in: article.sentences[sentence], among: drafts[sentence])
        // "The United States, an ally of Peru, urged both sides": Peru does not.
        let words = article.sentences[sentence]
        let doers = agents.subjects.filter { draft in
            agents.head.map { draft.head <= $0 || words.firstConjunct(draft.head) == $0 } ?? true
        }
        let outside = isOutside(agents) ? article.polities(of: doers.flatMap(\.referents)).map(\.polity) : []
        var candidates: [Candidate] = []
        func add(_ parties: [Party], bonus: Int, reason: String) {
            guard parties.count > 1, number ?? parties.count == parties.count, parties.allSatisfy(fits), belong(parties)
            else { return }
            let codes = parties.map(\.polity)
            guard Set(codes).count == codes.count, !codes.contains(where: outside.contains) else { return }
            let score = min(Self.mostWeight, article.groups.weight(of: codes)) + bonus
            let isNear = bonus >= Self.nearBonus
            if let same = candidates.firstIndex(where: { Set($0.parties.map(\.polity)) == Set(codes) }) {
                if candidates[same].score < score {
                    candidates[same].score = score
                    candidates[same].reason = reason
                }
                candidates[same].isNear = candidates[same].isNear || isNear
            } else {
                candidates.append(Candidate(parties: parties, score: score, isNear: isNear, reason: reason))
            }
        }
        let before = drafts[sentence].filter { $0.range.upperBound <= start }
        for list in lists(of: before, in: sentence) {
            add(
                list.parties, bonus: isOutsiderVerb(between: list.end, and: start) ? 0 : 20,
                reason: "those named together before in the sentence")
        }
        if !isOutsiderVerb(between: before.first?.range.upperBound ?? start, and: start) {
            add(
                distinct(before) { fits($0) && !outside.contains($0.polity) }, bonus: number == 2 ? 18 : 12,
                reason: "the parties that the sentence names")
        }
        if let previous = article.previous(of: sentence) {
            for list in lists(of: drafts[previous], in: previous) {
                add(
                    list.parties, bonus: list.isSubject ? isNewTopic(after: previous) ? 7 : 12 : 6,
                    reason: "those named together in the sentence before")
            }
            // A subject goes on with what the sentence before was about.
            let isTopic = article.sentences[sentence].isSubject(head) == true
            add(
                distinct(drafts[previous]) { fits($0) && !outside.contains($0.polity) }, bonus: isTopic ? 10 : 5,
                reason: "the parties of the sentence before")
            // "Iraqi troops pushed into Iran": a place may be one of the two.
            add(
                distinct(drafts[previous], withPlaces: true) { fits($0) && !outside.contains($0.polity) }, bonus: 5,
                reason: "the parties and places of the sentence before")
            if previous > 0 {
                let subjects = (drafts[previous - 1] + drafts[previous]).filter(\.isSubject)
                add(distinct(subjects, where: fits), bonus: 6, reason: "the subjects of the two sentences before")
            }
            for place in max(0, previous - 2)..<previous {
                for list in lists(of: drafts[place], in: place) {
                    add(list.parties, bonus: 3, reason: "those named together before")
                }
            }
        }
        // What the items of a digest tell of is no topic of all of it.
        if article.isDigest { return best(of: candidates, number: number) }
        let ranked = article.groups.ranked(size: number) { group in
            group.allSatisfy { code in article.party(code).map(fits) == true }
        }
        for (group, _) in ranked.prefix(6) {
            add(group.compactMap { article.party($0) }, bonus: 0, reason: "those that the article is about")
        }
        return best(of: candidates, number: number)
    }

    /// Whether a sentence begins a paragraph behind one of several sentences, so that it need not go on with their last.
    private func isNewTopic(after previous: Int) -> Bool {
        let paragraphs = article.paragraphs
        return previous > 0 && paragraphs[previous] != paragraphs[sentence]
            && paragraphs[previous] == paragraphs[previous - 1]
    }

    private func best(of candidates: [Candidate], number: Int?) -> (parties: [Party], reason: String)? {
        let sorted = candidates.enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
            .map(\.element)
        guard let first = sorted.first else { return nil }
        // Without a number it must be plain that these are meant.
        let least = number == nil ? Self.leastScore * 2 : Self.leastScore
        guard first.score >= least else { return nil }
        if sorted.count > 1, !first.isNear {
            let second = sorted[1]
            guard first.score - second.score >= 2 || outweighs(first, second) else { return nil }
        }
        return (first.parties, first.reason)
    }

    /// Whether one of two groups of the article is told of much more than the other, both of which are its topic.
    private func outweighs(_ first: Candidate, _ second: Candidate) -> Bool {
        let weights = [first, second].map { article.groups.weight(of: $0.parties.map(\.polity)) }
        return weights[0] * 2 >= weights[1] * 3
    }

    // MARK: - Who is named

    /// The lists of names joined by "and" and the plurals already settled, the last first.
    private func lists(of drafts: [Draft], in place: Int) -> [(parties: [Party], isSubject: Bool, end: Int)] {
        var found: [(parties: [Party], isSubject: Bool, end: Int)] = []
        let usable = drafts.filter { $0.isAntecedent && !$0.isPlaceOnly }
        for position in usable.indices.reversed() {
            let draft = usable[position]
            if draft.isPlural, draft.referents.count > 1 {
                found.append((article.polities(of: draft.referents), draft.isSubject, draft.range.upperBound))
                continue
            }
            let names = Array(usable[...position]).filter { $0.kind != .pronoun || $0.range == draft.range }
            let joined = article.joined(endingAt: names.count - 1, among: names, in: article.sentences[place])
            if joined.count > 1 {
                found.append(
                    (article.polities(of: joined.flatMap(\.referents)), joined[0].isSubject, draft.range.upperBound))
            }
        }
        return found
    }

    /// The parties that mentions name and that pass the test, each once.
    private func distinct(
        _ drafts: [Draft], withPlaces: Bool = false, where fits: (Party) -> Bool
    ) -> [Party] {
        var found: [Party] = []
        // "A Latin American government" names nobody.
        let naming = drafts.filter {
            (withPlaces || !$0.isPlaceOnly && $0.isAntecedent || $0.kind == .adjective)
                && $0.referents.count <= Self.mostInPhrase
        }
        for party in article.polities(of: naming.flatMap(\.referents)) where fits(party) && !found.contains(party) {
            found.append(party)
        }
        return found
    }

    // MARK: - Who acts

    /// Whether those who act in the clause cannot be meant: "Chile urged the two countries to talk".
    private func isOutside(_ agents: ClauseAgents) -> Bool {
        guard let verb = agents.verb else { return false }
        return agents.isDirect || article.lists[.outsiderVerb].contains(article.sentences[sentence].lemma(verb))
    }

    /// Whether a verb stands between that parties outside are the subject of: "have called for talks between".
    private func isOutsiderVerb(between start: Int, and end: Int) -> Bool {
        let words = article.sentences[sentence]
        return start < end
            && (start..<end).contains {
                words.tokens[$0].upos == .verb && article.lists[.outsiderVerb].contains(words.lemma($0))
            }
    }
}
