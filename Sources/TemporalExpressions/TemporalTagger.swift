internal import Embedded
package import Linguistics
package import Model

/// Finds the temporal expressions of a document and resolves them against its day of publication.
package struct TemporalTagger: Sendable {
    private let lexicon: TemporalLexicon
    private let grammar: Grammar
    private let directions: TenseDirectionFinder

    /// Reads the words and the rules.
    ///
    /// - Throws: `SeedTableError` when a table of `Seeds/dates` is not as documented there.
    package init() throws {
        lexicon = try TemporalLexicon()
        grammar = try Grammar(lexicon: lexicon)
        directions = TenseDirectionFinder(lexicon: lexicon)
    }

    /// The expressions in the order of the text, none within another.
    ///
    /// - Parameter publishedOn: the day that "yesterday" and "on Tuesday" count from; without it they are reported
    ///   with no value.
    package func expressions(in document: Document, publishedOn: CalendarDay?) -> [TemporalExpression] {
        let chosen = document.sentences.map(candidates)
        let isNarrative = !chosen.lazy.flatMap(\.candidates).contains { $0.term?.countsFromPublication ?? false }
        var found: [TemporalExpression] = []
        var discourse = DateDiscourse()
        for (index, sentence) in document.sentences.enumerated() {
            for candidate in chosen[index].candidates {
                guard let term = candidate.term else { continue }
                let place = ExpressionPlace(
                    candidate.range, atoms: chosen[index].atoms, sentence: sentence, lexicon: lexicon)
                let resolver = DateResolver(
                    publishedOn: publishedOn,
                    direction: directions.direction(of: place.tokens, head: place.head, in: sentence),
                    references: discourse.references(sentence: index, paragraph: sentence.paragraph),
                    antecedents: discourse.antecedents(sentence: index), frame: discourse.frame(sentence: index),
                    isNarrative: isNarrative)
                var expression = TemporalExpression(
                    sentence: index, tokens: place.tokens, head: place.head, kind: .date,
                    text: document.text(in: place.textRange), derivation: "")
                expression.settle(term, place: place, resolver: resolver, rules: candidate.rules)
                if expression.kind == .date, let value = expression.value {
                    discourse.note(
                        value, sentence: index, paragraph: sentence.paragraph,
                        isFrame: candidate.range.lowerBound <= 1)
                }
                found.append(expression)
            }
        }
        return found
    }

    /// The atoms of a sentence and the expressions among them.
    private func candidates(of sentence: Sentence) -> (atoms: [TemporalAtom], candidates: [Constituent]) {
        let atoms = TemporalLexer.atoms(of: sentence)
        let chart = Chart(atoms: atoms, lexicon: lexicon, grammar: grammar)
        let filter = CandidateFilter(atoms: atoms, sentence: sentence, lexicon: lexicon)
        return (atoms, CandidateSelection(atoms: atoms).select(chart.expressions.filter(filter.accepts)))
    }
}
