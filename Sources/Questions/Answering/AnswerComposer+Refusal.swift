internal import Model

extension AnswerComposer {
    /// The answer to a question of which too little was understood: which words were not, and what would help.
    ///
    /// - Parameter passages: sentences that have the names and the words that were not understood.
    package func refusal(of question: Question, passages: [Passage] = []) -> Answer {
        var text: [String] = []
        if !question.notUnderstood.isEmpty {
            text.append("Not understood: \(Self.quoted(question.notUnderstood)).")
        } else if question.lacksRelation {
            text.append(
                "Not understood: what is asked of \(Self.names(in: question)); no relation is named that is known.")
        } else {
            text.append("Not understood: the question names no relation and nobody.")
        }
        return refusal(of: question, text: text + Self.quotes(passages))
    }

    /// The answer by facts from articles that say elsewhere what the question adds.
    ///
    /// - Parameters:
    ///   - missing: those of the words that none of the articles says.
    ///   - isAnswer: whether it is one although none says some of the words.
    ///   - act: the act that the question names and the articles tell, to which the reports point back; nil where it is open
    ///     whether they do.
    func answer(
        to question: Question, elsewhere facts: [Fact], topics: Topics, missing: [String] = [], isAnswer: Bool = false,
        upon act: Fact? = nil
    ) -> Answer {
        let said = topics.words.filter { !missing.contains($0) }
        var text = ["By reports that say \(Self.quoted(said)) in other sentences:"]
        if !missing.isEmpty {
            text = [
                "Reports that may answer it; the articles say \(Self.quoted(said)), and none \(Self.quoted(missing)):"
            ]
        }
        if act != nil { text = [] }
        text += told(facts)
        if let act { text.append("The quotes point back to what was told before: \(lines.sentence(for: act)).") }
        text.append("Understood as: \(UnderstandingPhrase(catalogue: catalogue).phrase(for: question)).")
        text += Self.corrections(of: question)
        // What restricts a question is never passed over.
        if !missing.isEmpty, !isAnswer {
            return Answer(outcome: .notUnderstood, facts: [], text: text.joined(separator: "\n"))
        }
        var answer = Answer(outcome: .answered, facts: facts, text: text.joined(separator: "\n"))
        answer.isLoose = act == nil
        return answer
    }

    /// The answer by facts of which no report tells whether they were on the occasion that the question names.
    ///
    /// - Parameter isAnswer: whether the facts answer the question, as far as the occasion does not choose among them.
    func answer(to question: Question, open facts: [Fact], topics: Topics, isAnswer: Bool) -> Answer {
        var text = [
            "Reports on the rest of the question; none says \(Self.quoted(topics.words)), so that is left open:"
        ]
        text += told(facts)
        text.append("Understood as: \(UnderstandingPhrase(catalogue: catalogue).phrase(for: question)).")
        text += Self.corrections(of: question)
        var answer = Answer(
            outcome: isAnswer ? .answered : .notUnderstood, facts: isAnswer ? facts : [],
            text: text.joined(separator: "\n"))
        answer.isLoose = true
        return answer
    }

    /// The answer to a question with words that no report on the rest of it has.
    ///
    /// - Parameters:
    ///   - words: those words.
    ///   - wider: the facts that there are without them.
    ///   - near: facts of other relations, where there is nothing without them either.
    ///   - passages: sentences that have all the words.
    func refusal(
        of question: Question, unsaid words: [String], wider: [Fact], near: [Fact], passages: [Passage]
    ) -> Answer {
        let unknown = words.filter { question.notUnderstood.contains($0) }
        let understood = words.filter { !question.notUnderstood.contains($0) }
        var text: [String] = []
        if !unknown.isEmpty { text.append("Not understood: \(Self.quoted(unknown)).") }
        if !understood.isEmpty { text.append("Not used: \(Self.quoted(understood)); no report on the rest says so.") }
        let without = "Without \(words.count == 1 ? "it" : "them") there"
        if !wider.isEmpty, wider.count <= Self.largestWider, question.namesParty {
            text.append("\(without) \(wider.count == 1 ? "is" : "are"), whether or not it is meant:")
            text += told(wider)
        } else if !wider.isEmpty {
            let rest = Self.without(words, in: question)
            let count = wider.count == 1 ? "is 1 fact" : "are \(wider.count) facts"
            text.append("\(without) \(count): `chancery ask \"\(rest)\"`.")
        }
        text += Self.quotes(passages)
        if !near.isEmpty {
            text.append("Of other acts the reports tell:")
            text += told(near)
        }
        var answer = refusal(of: question, text: text)
        if wider.count <= Self.largestWider, question.namesParty { answer.besides = wider }
        return answer
    }

    /// How many facts a refusal tells that leave out a part of what was asked.
    private static let largestWider = 12

    private func refusal(of question: Question, text: [String]) -> Answer {
        var text = text
        if !question.suggestions.isEmpty {
            text.append("Did you mean \(Self.quoted(Array(question.suggestions.prefix(5))))?")
        }
        if !question.relations.isEmpty {
            text.append(
                "The rest was understood as: \(UnderstandingPhrase(catalogue: catalogue).phrase(for: question)).")
        }
        text += Self.corrections(of: question)
        let word = question.notUnderstood.first ?? Self.parties(of: question).first?.name ?? "WORDS"
        let name = Self.parties(of: question).first?.name ?? "NAME"
        text.append(
            """
            Ask for a relation ("who recognised Kosovo"), or look with `chancery search "\(word)"`, \
            `chancery relations --subject "\(name)"`, `chancery codebook`.
            """)
        return Answer(outcome: .notUnderstood, facts: [], text: text.joined(separator: "\n"))
    }

    private static func parties(of question: Question) -> [NamedParty] {
        question.subjects + question.objects + question.either
    }

    private static func names(in question: Question) -> String {
        let names = parties(of: question).map(\.name)
        return names.isEmpty ? "nobody" : names.joined(separator: " and ")
    }

    /// The question without those words, and without what only led to them.
    private static func without(_ words: [String], in question: Question) -> String {
        let names = question.asideParties.flatMap(\.mentions)
        let aside = Set(
            (words + names).flatMap { $0.lowercased().utf8.split(separator: UInt8(ascii: " ")) }.map {
                String(Substring($0))
            })
        var kept: [String] = []
        var isAfterGap = false
        for word in question.text.utf8.split(separator: UInt8(ascii: " ")).map({ String(Substring($0)) }) {
            let bare = word.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "-" }
            defer { isAfterGap = aside.contains(bare) }
            // "Before the raid *of* 3 May" without the raid.
            if isAfterGap, bare == "of" { continue }
            if aside.contains(bare) {
                while let last = kept.last?.lowercased(),
                    ["the", "a", "an", "of", "for", "because", "with", "from", "at", "in", "on", "over", "and"]
                        .contains(last)
                {
                    kept.removeLast()
                }
            } else {
                kept.append(word.filter { $0 != "\"" && $0 != "`" })
            }
        }
        return kept.joined(separator: " ")
    }
}
