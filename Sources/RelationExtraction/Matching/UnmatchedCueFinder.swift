internal import Linguistics
internal import Model

/// Finds verbs between two parties that no cue rests on.
struct UnmatchedCueFinder {
    /// The sentence's tree.
    let tree: SyntaxTree

    /// What names parties.
    let resolver: ArgumentResolver

    /// The verbs with their parties, in the order of the text.
    ///
    /// - Parameters:
    ///   - known: words that cues rest on.
    ///   - text: the sentence.
    func cues(except known: Set<Int>, in text: String) -> [UnmatchedCue] {
        var result: [UnmatchedCue] = []
        for verb in tree.tokens.indices where tree.tokens[verb].upos == .verb && !known.contains(verb) {
            guard let subject = resolver.arguments(of: tree.agents(of: verb)).first?.party else { continue }
            var objects = resolver.arguments(of: tree.patients(of: verb)).map { ("obj", $0.party) }
            for child in tree.children(of: verb, .obl) {
                guard let preposition = tree.prepositions(of: child).first else { continue }
                objects += resolver.arguments(of: [child]).map { (preposition, $0.party) }
            }
            for (role, object) in objects where object.polity != subject.polity {
                result.append(
                    UnmatchedCue(
                        verb: tree.lemmas[verb], subject: subject, object: object, role: role, sentence: text))
            }
        }
        return result
    }
}
