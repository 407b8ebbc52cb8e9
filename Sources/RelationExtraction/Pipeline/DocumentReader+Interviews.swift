internal import Actors
internal import Linguistics

/// Who answers in an interview by name.
extension DocumentReader {
    /// The name, of two words or more, that is the subject of a sentence before the first answer, where whoever answers is
    /// only described by an office: "Bahir Tessema received our correspondent"; nil when there is none, and when the
    /// person is known.
    var interviewee: String? {
        guard let interview = analysis.interview, interview.speaker.kind != .person,
            let first = interview.answers.min()
        else { return nil }
        return (0..<first).reversed().lazy.compactMap { subject(of: document.sentences[$0], at: $0) }.first
    }

    /// The unknown name that is a subject of a sentence; nil for none.
    private func subject(of sentence: Sentence, at index: Int) -> String? {
        guard sentence.isParsed else { return nil }
        let tokens = sentence.tokens
        for head in tokens.indices where tokens[head].relation == .nsubj && tokens[head].upos == .propn {
            let parts = tokens.indices.filter {
                $0 == head || tokens[$0].head == head && tokens[$0].upos == .propn && tokens[$0].relation != .appos
            }
            let isKnown = analysis.mentions.contains { mention in
                mention.sentence == index && !mention.parties.isEmpty && parts.contains(where: mention.tokens.contains)
            }
            if parts.count > 1, !isKnown { return parts.map { tokens[$0].form }.joined(separator: " ") }
        }
        return nil
    }
}
