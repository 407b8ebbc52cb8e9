internal import Model

extension QuestionParser {
    func readSelection(
        words: [QuestionWord], covered: Set<Int>, isComparison: Bool, into question: inout Question
    ) {
        if isComparison {
            let isLast = words.contains { ["last", "later", "latest"].contains($0.lower) }
            question.selection = isLast ? .latest : .first
            return
        }
        if question.subjects.count > 1, question.beforeParty == nil, question.afterParty == nil {
            if words.contains(where: { ["earlier", "sooner"].contains($0.lower) }) { question.selection = .first }
            if words.contains(where: { $0.lower == "later" }) { question.selection = .latest }
        }
        for (index, word) in words.enumerated() where !covered.contains(index) {
            switch word.lower {
            case "first", "earliest": question.selection = .first
            case "last", "latest", "recent", "recently": question.selection = .latest
            default:
                if let place = functionWords.ordinals.firstIndex(of: word.lower) { question.rank = place + 1 }
            }
        }
    }

    func readModality(words: [QuestionWord], into question: inout Question) {
        var lower = Set(words.map(\.lower))
        // "Is Ukraine going to join", but not "what is going on".
        if !zip(words, words.dropFirst()).contains(where: { $0.lower == "going" && $1.lower == "to" }) {
            lower.remove("going")
        }
        if !lower.isDisjoint(with: functionWords.intention) { question.modalities = [.intended] }
        if !lower.isDisjoint(with: functionWords.possibility) { question.modalities = [.possible, .intended] }
        if !lower.isDisjoint(with: functionWords.denial) { question.isNegated = true }
        if !question.modalities.isEmpty { question.isState = false }
    }
}
