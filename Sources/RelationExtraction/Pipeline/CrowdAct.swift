internal import Actors
internal import Linguistics
internal import Model

/// An act of many of whom the next sentence says who they are: "More than 110 states have recognised it. They include
/// Chad and Mali".
struct CrowdAct {
    /// The act without its doers.
    let match: PartialMatch

    /// The sentence that tells of it.
    let sentence: SentenceReader

    /// The act, where its doers are several states that its sentence only counts; nil for any other.
    init?(_ match: PartialMatch, in sentence: SentenceReader) {
        let tree = sentence.tree
        let doers = match.places.flatMap { sentence.matcher.roles.words(at: $0, from: match.trigger) }
        guard match.missing == .subject, !doers.isEmpty,
            doers.allSatisfy({ word in
                tree.tokens[word].features.number == .plural
                    && tree.words.contains(tree.lemmas[word], in: .statesMany)
            })
        else { return nil }
        self.match = match
        self.sentence = sentence
    }

    /// What the act becomes by those whom a sentence lists behind "They include" or "Among them are"; nothing where it lists
    /// nobody.
    func findings(byThoseListedIn other: SentenceReader, at index: Int) -> [Finding] {
        guard let start = Self.listing(in: other.tree) else { return [] }
        let mentions = other.matcher.resolver.mentions.mentions.filter { mention in
            mention.kind == .name && mention.tokens.lowerBound > start && mention.parties.count == 1
                && mention.parties[0].type == .polity
        }
        var result: [Finding] = []
        for mention in mentions where !mention.isPlaceOnly {
            let doers = other.matcher.resolver.arguments(of: mention, word: match.trigger)
            let choice = ArgumentChoice(subjects: doers, objects: match.known, features: [])
            for var act in sentence.findings(of: match, between: choice, by: "members") {
                act.sentence = index
                act.trigger = start
                if other.tree.isExcepted(mention.head) { act.modality = .negated }
                result.append(act)
            }
        }
        return result
    }

    /// The word behind which a sentence lists those of whom the one before told; nil where it lists nobody.
    private static func listing(in tree: SyntaxTree) -> Int? {
        guard tree.tokens.count > 3 else { return nil }
        let forms = tree.tokens.prefix(4).map { $0.form.lowercased() }
        if ["they", "these", "those", "members"].contains(forms[0]) {
            if ["include", "included", "are", "were", "comprise"].contains(forms[1]) { return 1 }
            return forms[1] == "now" && forms[2] == "include" ? 2 : nil
        }
        let isAmong = forms[0] == "among" && ["them", "these", "those"].contains(forms[1])
        return isAmong && ["are", "were", "is", "was"].contains(forms[2]) ? 2 : nil
    }
}
