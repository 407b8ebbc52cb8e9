internal import Embedded
package import Gazetteer
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Understands a question in English, well-formed or terse.
package struct QuestionParser: Sendable {
    private let gazetteer: Gazetteer
    private let segmenter: TextSegmenter
    private let dates: TemporalTagger
    private let lexicon: QuestionLexicon
    private let functionWords: FunctionWords

    /// A parser that knows the names of that gazetteer.
    ///
    /// - Throws: `SeedTableError` when a table of words is not as its header says.
    package init(gazetteer: Gazetteer) throws {
        self.gazetteer = gazetteer
        segmenter = try TextSegmenter()
        dates = try TemporalTagger()
        lexicon = try QuestionLexicon.seeded()
        functionWords = try FunctionWords()
    }

    /// The question as it is understood; `notUnderstood` names the words that are not.
    ///
    /// - Throws: what the directory throws.
    package func question(_ text: String, directory: any EntityDirectory = EmptyDirectory()) throws -> Question {
        var question = Question(text: text)
        let document = segmenter.document(text)
        let tokens = document.sentences.flatMap(\.tokens)
        let forms = tokens.map(\.form)
        var dated = Set<Int>()
        readDates(in: document, into: &question, words: &dated)

        let finder = PartyFinder(
            gazetteer: gazetteer, functionWords: functionWords, lexicon: lexicon, directory: directory)
        var parties = try finder.parties(in: forms).filter { dated.isDisjoint(with: $0.words) }
        let correction = SpellingCorrection(gazetteer: gazetteer, lexicon: lexicon, functionWords: functionWords)
        var words = forms.map { QuestionWord(form: $0, lower: $0.lowercased(), lemmas: []) }
        var covered = dated.union(parties.flatMap { Array($0.words) })
        for index in words.indices where !covered.contains(index) {
            words[index].lemmas = lexicon.lemmas(of: words[index].lower)
        }
        for index in words.indices where !covered.contains(index) && correction.isUnknown(words[index]) {
            let known = try directory.parties(named: words[index].form)
            if let first = known.first {
                parties.append(
                    NamedParty(
                        words: index..<index + 1, kind: .party,
                        name: Set(known.map(\.name)).sorted().joined(separator: " or "),
                        selectors: known.map { .entity(name: $0.name, polity: first.polity) }))
                covered.insert(index)
            } else if let form = correction.cueForm(for: words[index].lower) {
                question.corrections[words[index].form] = form
                words[index].lower = form
                words[index].lemmas = lexicon.lemmas(of: form)
            } else if let name = correction.name(for: words[index].form),
                var party = try finder.parties(in: [name]).first
            {
                question.corrections[words[index].form] = name
                party.words = index..<index + 1
                parties.append(party)
                covered.insert(index)
            } else {
                question.notUnderstood.append(words[index].form)
            }
        }
        readBareYear(words: words, covered: covered, into: &question)
        parties.sort { $0.words.lowerBound < $1.words.lowerBound }
        let matches = lexicon.matches(in: words.map(\.lemmas))
        let main = mainMatch(of: matches, words: words)
        question.relations = Self.relations(of: matches, main: main, words: words)
        RoleAssigner(words: words, parties: parties, match: main, functionWords: functionWords).assign(to: &question)
        readSelection(words: words, dated: dated, into: &question)
        readModality(words: words, into: &question)
        if question.isState, let period = question.period {
            question.asOf = period.lastDay
            question.period = nil
        }
        return question
    }

    // MARK: - Cues

    /// The cue that the question turns on: the longest verb, else the longest noun; the earlier of equals.
    private func mainMatch(of matches: [QuestionLexicon.Match], words: [QuestionWord]) -> QuestionLexicon.Match? {
        func key(_ match: QuestionLexicon.Match) -> (Int, Int, Int) {
            (match.cue.kind == .noun ? 1 : 0, -match.words.count, match.words[0])
        }
        return matches.filter { !isNounUse($0, words: words) }.min { key($0) < key($1) }
    }

    /// Whether a verb cue is a noun here: "US sanctions on Iran", "visits to Beijing".
    private func isNounUse(_ match: QuestionLexicon.Match, words: [QuestionWord]) -> Bool {
        guard match.cue.kind == .verb, match.words.count == 1, let head = match.words.first, head + 1 < words.count
        else { return false }
        let isNoun = lexicon.cues.contains {
            $0.kind == .noun && $0.lemmas.count == 1 && $0.lemmas[0].contains { words[head].isLemma($0) }
        }
        let isBare = !["ed", "ing"].contains { words[head].lower.hasSuffix($0) }
        let startsClause = words[..<head].contains {
            functionWords.auxiliaries.contains($0.lower) || ["who", "which"].contains($0.lower)
        }
        return isNoun && isBare && !startsClause && functionWords.prepositions.contains(words[head + 1].lower)
    }

    /// The relations of the main cue, and of the cues of the same kind that "or" or "and" joins to it.
    private static func relations(
        of matches: [QuestionLexicon.Match], main: QuestionLexicon.Match?, words: [QuestionWord]
    ) -> [String] {
        guard let main else { return [] }
        var relations = main.cue.relations
        for match in matches where match != main && match.cue.kind == main.cue.kind {
            let between = min(match.words[0], main.words[0])..<max(match.words[0], main.words[0])
            if words[between].contains(where: { $0.lower == "or" || $0.lower == "and" }), between.count <= 4 {
                relations += match.cue.relations.filter { !relations.contains($0) }
            }
        }
        return relations
    }

    // MARK: - Dates, order and modality

    private func readDates(in document: Document, into question: inout Question, words: inout Set<Int>) {
        var offset = 0
        var offsets: [Int] = []
        for sentence in document.sentences {
            offsets.append(offset)
            offset += sentence.tokens.count
        }
        for expression in dates.expressions(in: document, publishedOn: nil) {
            guard let value = expression.value, expression.kind == .date else { continue }
            let start = offsets[expression.sentence]
            words.formUnion((start + expression.tokens.lowerBound)..<(start + expression.tokens.upperBound))
            let before = start + expression.tokens.lowerBound - 2
            let tokens = document.sentences[expression.sentence].tokens.map { $0.form.lowercased() }
            let first = expression.tokens.lowerBound
            if before >= 0, first >= 2, tokens[first - 2] == "as", ["of", "at", "on"].contains(tokens[first - 1]) {
                question.asOf = value.lastDay
                words.formUnion([start + first - 2, start + first - 1])
            } else {
                question.period = value
            }
        }
    }

    /// A year on its own, as in "letters putin kim 2022", is the period.
    private func readBareYear(words: [QuestionWord], covered: Set<Int>, into question: inout Question) {
        guard question.period == nil, question.asOf == nil else { return }
        for (index, word) in words.enumerated() where !covered.contains(index) && word.form.utf8.count == 4 {
            if let year = Int(word.form), (1800...2199).contains(year), let date = PartialDate(year: year) {
                question.period = .on(date)
            }
        }
    }

    private func readSelection(words: [QuestionWord], dated: Set<Int>, into question: inout Question) {
        for (index, word) in words.enumerated() where !dated.contains(index) {
            switch word.lower {
            case "first", "earliest": question.selection = .first
            case "last", "latest", "recent", "recently": question.selection = .latest
            default: break
            }
        }
    }

    private func readModality(words: [QuestionWord], into question: inout Question) {
        let lower = Set(words.map(\.lower))
        if !lower.isDisjoint(with: functionWords.intention) { question.modalities = [.intended] }
        if !lower.isDisjoint(with: functionWords.possibility) { question.modalities = [.possible, .intended] }
        if !lower.isDisjoint(with: functionWords.denial) { question.isNegated = true }
    }
}
