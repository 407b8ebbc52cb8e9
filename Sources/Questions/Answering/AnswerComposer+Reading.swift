internal import Model

extension AnswerComposer {
    /// The answer by sentences that were read for the question.
    func answer(to question: Question, read: [ReadAnswer]) -> Answer {
        var text: [String] = []
        for found in read {
            if let denial = found.denial {
                text += ["Disputed, by these sentences:", found.passage.line, "    \"\(denial)\""]
                continue
            }
            switch (found.words, found.telling) {
            case (nil, .done) where found.isSupposed: text.append("Probably, by this sentence:")
            case (nil, .denied) where found.isSupposed: text.append("Probably not, by this sentence:")
            case (let words?, .planned): text.append("\(words) (planned)")
            case (let words?, .possible): text.append("\(words) (possible)")
            case (let words?, _): text.append(words)
            case (nil, .done): text.append("Yes, by this sentence:")
            case (nil, .denied): text.append("No, by this sentence:")
            case (nil, .disclaimed): text.append("Denied, by this sentence:")
            case (nil, .planned): text.append("Planned, by this sentence:")
            case (nil, .possible): text.append("Possible, by this sentence:")
            }
            text.append(found.passage.line)
            if found.isSupposed { text.append("    Who is meant is inferred from the article.") }
            if !found.missing.isEmpty { text.append("    It does not say \(Self.quoted(found.missing)) itself.") }
        }
        text.append("Read in the article for this question; not recorded as a statement.")
        text += Self.corrections(of: question)
        var answer = Answer(outcome: .answered, facts: [], text: text.joined(separator: "\n"))
        answer.read = read
        return answer
    }
}
