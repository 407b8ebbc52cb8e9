package import Model

/// Words an answer: a line for each fact with its date, its reports and a quote, then how the question was understood.
package struct AnswerComposer: Sendable {
    /// The relation types.
    let catalogue: RelationCatalogue
    private let lines: FactLines

    /// How many facts the text tells; the others are counted.
    private static let largestCount = 60

    /// A composer that words relations by that catalogue.
    package init(catalogue: RelationCatalogue) {
        self.catalogue = catalogue
        lines = FactLines(catalogue: catalogue)
    }

    /// The answer to the question.
    ///
    /// - Parameters:
    ///   - found: what the base holds for the question.
    ///   - corpus: how much was searched; asked for only where nothing is found.
    /// - Throws: what `corpus` throws.
    package func answer(
        to question: Question, found: Findings, corpus: @autoclosure () throws -> CorpusSummary
    ) rethrows -> Answer {
        var found = found
        var text: [String] = []
        if found.facts.isEmpty, !found.disputed.isEmpty {
            text.append("Disputed: told by some reports, denied by others:")
            (found.facts, found.disputed) = (found.disputed, [])
        } else if found.facts.isEmpty, !found.reversed.isEmpty {
            text.append("No, by the dates in the reports found:")
            text += told(found.reversed)
        } else if found.facts.isEmpty, !found.undecided.isEmpty {
            text.append("The dates in the reports found do not tell which came first:")
            text += told(found.undecided)
        } else if question.relations.isEmpty, found.facts.isEmpty, !found.beside.isEmpty {
            text.append("Told only as announced, possible or denied:")
            (found.facts, found.beside) = (found.beside, [])
        } else if question.form == .whether, found.facts.isEmpty, !found.beside.isEmpty {
            // Asked whether something holds, a withdrawal or a denial is the answer.
            text.append(Self.contrary(of: found.beside, question: question))
            (found.facts, found.beside) = (found.beside, [])
        } else if question.form == .when, found.facts.isEmpty, !found.beside.isEmpty,
            found.beside.allSatisfy({ $0.modality == .intended })
        {
            // "When is Chad to open its embassy"
            text.append("Announced, and not reported as done:")
            (found.facts, found.beside) = (found.beside, [])
        } else if found.facts.isEmpty {
            text.append("No report found in \(try corpus().description).")
        } else if let head = headline(for: question, found: found) {
            text.append(head)
        }
        text += told(found.facts)
        if !found.elsewhere.isEmpty {
            text.append("Of these the articles say so in other sentences:")
            text += told(found.elsewhere)
        }
        if !found.disputed.isEmpty {
            text.append("Disputed, because others deny it:")
            text += told(found.disputed)
        }
        if !found.earlier.isEmpty {
            text.append("Perhaps outside that time, because only a last day is given:")
            text += told(found.earlier)
        }
        if !found.undated.isEmpty {
            text.append("Published in that time, without a date:")
            text += told(found.undated)
        }
        if !found.beside.isEmpty {
            text.append(found.facts.isEmpty ? "Told otherwise:" : "Told beside, and not counted:")
            text += told(found.beside)
        }
        if !found.otherTimes.isEmpty {
            text.append("Not told of that time; of other times, or without a date:")
            text += told(found.otherTimes)
        }
        if found.facts.isEmpty, found.beside.isEmpty, !found.kin.isEmpty {
            text.append("Not told in that word; of acts of its kind the reports tell:")
            text += told(found.kin)
        }
        if !found.near.isEmpty { text += Self.quotes(found.passages) }
        if found.facts.isEmpty, found.beside.isEmpty, !found.near.isEmpty {
            text.append("Of other acts the reports tell:")
            text += told(found.near)
        }
        if !found.ofPolity.isEmpty {
            text.append("Of whoever acts for the same, in reports that name \(Self.persons(in: question)):")
            text += told(found.ofPolity)
        }
        if found.near.isEmpty { text += Self.quotes(found.passages) }
        text += found.notes
        text.append("Understood as: \(UnderstandingPhrase(catalogue: catalogue).phrase(for: question)).")
        if !found.topics.isEmpty {
            text.append("Only reports that say \(Self.quoted(found.topics)).")
        }
        text += Self.corrections(of: question)
        if !found.leftAside.isEmpty { text.append("Not used: \(Self.quoted(found.leftAside)).") }
        if !question.unanswered.isEmpty {
            let words = Self.quoted(question.unanswered)
            text.append("Not answered: \(words), which is not recorded; the quotes may tell.")
        }
        if found.facts.isEmpty { text.append(Self.advice(for: question)) }
        return Answer(
            outcome: found.facts.isEmpty ? .nothingFound : .answered, facts: found.facts,
            text: text.joined(separator: "\n"))
    }

    /// The line of a fact without its quote.
    func line(for fact: Fact) -> String { lines.lines(for: fact).first ?? "" }

    /// The lines for facts, and how many more there are.
    func told(_ facts: [Fact]) -> [String] {
        var told = facts.prefix(Self.largestCount).flatMap { lines.lines(for: $0) }
        if facts.count > Self.largestCount {
            told.append("... and \(facts.count - Self.largestCount) more; --format json tells all.")
        }
        return told
    }

    private static func advice(for question: Question) -> String {
        let parties = question.subjects + question.objects + question.either
        guard let name = parties.first?.name else { return "See `chancery relations` for what is known." }
        // Namesakes stand in one name, joined by "or".
        return "See `chancery timeline \"\(firstName(in: name))\"` for what is known."
    }

    /// The first of the names that are joined by "or".
    private static func firstName(in names: String) -> String {
        let words = names.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        return words.prefix { $0 != "or" }.joined(separator: " ")
    }

    /// Sentences that may tell, under a line that says so; nothing for none.
    static func quotes(_ passages: [Passage]) -> [String] {
        if passages.isEmpty { return [] }
        return [
            passages.count == 1
                ? "A sentence that may tell, not read as such a statement:"
                : "Sentences that may tell, not read as such statements:"
        ] + passages.map(\.line)
    }

    private static func persons(in question: Question) -> String {
        (question.subjects + question.objects + question.either).filter(\.isPerson).map(\.name)
            .joined(separator: " and ")
    }

    /// A sentence for each word that was taken for another.
    static func corrections(of question: Question) -> [String] {
        question.corrections.sorted(by: { $0.key < $1.key }).map { "Took \"\($0)\" for \"\($1)\"." }
    }

    /// The words in quotes, separated by commas.
    static func quoted(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: ", ") }
}
