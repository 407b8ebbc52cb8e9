internal import Actors
internal import Linguistics
internal import Model

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

    /// The acts that a question asks for, as the answer behind it has them: "Will you recall your envoy? No." What is answered
    /// otherwise stays possible.
    func answered(_ findings: [Finding]) -> [Finding] {
        guard let sentence = findings.first?.sentence, document.sentences[sentence].tokens.last?.form == "?",
            let isSo = answer(to: sentence)
        else { return findings }
        let answering = analysis.interview.map { interviewee ?? $0.speaker.displayName }
        return findings.map { finding in
            guard finding.modality == .possible else { return finding }
            var finding = finding
            finding.modality = isSo ? .actual : .negated
            if let answering { finding.sources = [answering] }
            return finding
        }
    }

    /// What may stand before an answer.
    private static let labels: Set<String> = ["a", "a.", "answer", ":", ".", "-", "–", "—", "\"", "“"]

    /// How many sentences behind a question its answer may begin: a label may stand between.
    private static let answerReach = 2

    /// Whether the answer behind a question begins with "yes" or with "no"; nil where it begins otherwise.
    private func answer(to question: Int) -> Bool? {
        for place in question + 1...question + Self.answerReach where place < document.sentences.count {
            let words = Array(
                document.sentences[place].tokens.map { $0.form.lowercased() }.drop { Self.labels.contains($0) })
            switch words.first {
            case "yes": return true
            case "no" where words.count < 2 || [".", ",", ";", "!", "-", "–", "—"].contains(words[1]): return false
            case nil: continue
            default: return nil
            }
        }
        return nil
    }

    /// The unknown name that is a subject of a sentence; nil for none.
    private func subject(of sentence: Sentence, at index: Int) -> String? {
        guard sentence.isParsed else { return nil }
        let tokens = sentence.tokens
        for head in tokens.indices where tokens[head].relation == .nsubj && tokens[head].upos == .propn {
            let parts = tokens.indices.filter {
                $0 == head || tokens[$0].head == head && tokens[$0].upos == .propn && tokens[$0].relation != .appos
            }
            let isKnown = self.index.wholeMentions(of: index).contains { mention in
                !mention.parties.isEmpty && parts.contains(where: mention.tokens.contains)
            }
            if parts.count > 1, !isKnown { return parts.map { tokens[$0].form }.joined(separator: " ") }
        }
        return nil
    }
}
