package import Model

/// Words an answer: a line for each fact with its date, its reports and a quote, then how the question was understood.
package struct AnswerComposer: Sendable {
    /// The relation types.
    let catalogue: RelationCatalogue
    /// Facts in words.
    let lines: FactLines

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
        var text = try opening(of: question, found: &found, corpus: corpus())
        text += found.details.map { "\"\($0.asked)\": \($0.words), as the quote has it." }
        text += told(found.facts)
        text += sections(of: found, question: question)
        text += found.notes
        text += understanding(of: question, found: found)
        if found.facts.isEmpty { text.append(Self.advice(for: question)) }
        return Answer(
            outcome: found.facts.isEmpty ? .nothingFound : .answered, facts: found.facts,
            text: text.joined(separator: "\n"))
    }

    /// How the question was understood, and what of it was not used or cannot be answered.
    private func understanding(of question: Question, found: Findings) -> [String] {
        var text = ["Understood as: \(UnderstandingPhrase(catalogue: catalogue).phrase(for: question))."]
        if !found.topics.isEmpty { text.append("Only reports that say \(Self.quoted(found.topics)).") }
        text += Self.corrections(of: question)
        if !found.leftAside.isEmpty { text.append("Not used: \(Self.quoted(found.leftAside)).") }
        let unanswered = question.unanswered.filter { word in !found.details.contains { $0.asked == word } }
        if !unanswered.isEmpty {
            let words = Self.quoted(unanswered)
            text.append("Not answered: \(words), which is not recorded; the quotes may tell.")
        }
        return text
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

    /// A sentence for each word that was taken for another.
    static func corrections(of question: Question) -> [String] {
        question.corrections.sorted(by: { $0.key < $1.key }).map { "Took \"\($0)\" for \"\($1)\"." }
    }

    /// The words in quotes, separated by commas.
    static func quoted(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: ", ") }
}
