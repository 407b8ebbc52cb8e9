internal import Linguistics
internal import Model

extension QuestionParser {
    /// The clause with a name for "the latter" and "the former" of the part before.
    func withNamed(_ clause: String, from last: Question) -> String {
        let names = (last.subjects + last.objects + last.either).filter { $0.kind == .party }
            .sorted { $0.words.lowerBound < $1.words.lowerBound }.map(\.name)
        guard names.count > 1 else { return clause }
        var words = clause.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        for (word, name) in [("latter", names[names.count - 1]), ("former", names[0])] {
            guard let index = words.firstIndex(where: { $0.lowercased() == word }), index > 0,
                words[index - 1].lowercased() == "the", !name.contains(" or "),
                // "The former president" is no name.
                index + 1 == words.count || functionWords.isKnown(words[index + 1].lowercased())
                    || !lexicon.lemmas(of: words[index + 1].lowercased()).isEmpty
            else { continue }
            words.replaceSubrange(index - 1...index, with: [name])
        }
        return words.joined(separator: " ")
    }

    /// The question for those who did the same later: "and who *followed its example*", "and who *did the same*"; nil for
    /// other questions.
    func imitated(_ last: Question, by next: Question) -> Question? {
        guard !last.relations.isEmpty, next.subjects.isEmpty, next.objects.isEmpty, next.either.isEmpty,
            next.relations.isEmpty || next.relations.isOnly(.replied) || next.relations.isOnly(.visited)
        else { return nil }
        let words = tokens(of: next)
        guard ["who", "which"].contains(words.first ?? "") else { return nil }
        let follows =
            words.contains { ["follow", "followed", "follows", "copied", "imitated"].contains($0) }
            && words.contains { ["example", "suit", "lead", "it", "them", "him"].contains($0) }
        let repeats =
            words.contains { ["did", "done", "do"].contains($0) }
            && (words.contains("same") || words.contains("likewise") || words.contains("so"))
        let comesNext =
            words.contains { ["next", "second", "followed", "follows"].contains($0) }
            && words.allSatisfy { word in
                ["came", "comes", "was", "is", "next", "second", "it", "them", "him", "did", "followed", "follows"]
                    .contains(word) || ["who", "which", "?"].contains(word) || functionWords[.party].contains(word)
            }
        guard follows || repeats || comesNext, !next.isNegated else { return nil }
        var question = last
        (question.text, question.form) = (next.text, .who)
        (question.isState, question.isNegated, question.asksSince) = (false, false, false)
        (question.selection, question.rank, question.superlative) = (.all, nil, nil)
        (question.unanswered, question.notUnderstood, question.leftAside) = ([], [], [])
        if comesNext, last.subjects.count == 1, !last.isMutual {
            (question.afterParty, question.selection) = (last.subjects[0], .first)
        }
        // Others did it to the same.
        if question.afterParty == nil { question.excluded += last.subjects.filter { $0.kind == .party } }
        question.subjects = []
        if last.isMutual, last.either.count > 1 {
            question.excluded.append(last.either[0])
            (question.either, question.objects) = ([], Array(last.either.dropFirst()))
        }
        guard !question.objects.isEmpty || !question.either.isEmpty else { return nil }
        return question
    }
}
