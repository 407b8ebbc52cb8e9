internal import Embedded
package import Gazetteer
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Understands a question in English, well-formed or terse.
package struct QuestionParser: Sendable {
    let functionWords: FunctionWords
    let segmenter: TextSegmenter
    private let gazetteer: Gazetteer
    private let dates: QuestionDates
    private let lexicon: QuestionLexicon
    private let catalogue: RelationCatalogue

    /// A parser that knows the names of that gazetteer.
    ///
    /// - Throws: `SeedTableError` when a table of words is not as its header says.
    package init(gazetteer: Gazetteer) throws {
        self.gazetteer = gazetteer
        segmenter = try TextSegmenter(names: gazetteer)
        dates = QuestionDates(tagger: try TemporalTagger())
        lexicon = try QuestionLexicon.seeded()
        functionWords = try FunctionWords()
        catalogue = try RelationCatalogue.seeded()
    }

    /// The question as it is understood; `notUnderstood` names the words that are not.
    ///
    /// - Throws: what the directory throws.
    package func question(_ text: String, directory: any EntityDirectory = EmptyDirectory()) throws -> Question {
        var question = Question(text: text)
        let document = segmenter.document(text)
        let forms = document.sentences.flatMap { $0.tokens.map(\.form) }
        var covered = dates.read(document, into: &question)

        let finder = PartyFinder(
            gazetteer: gazetteer, functionWords: functionWords, lexicon: lexicon, directory: directory)
        var parties = try finder.parties(in: forms).filter { covered.isDisjoint(with: $0.words) }
        var words = forms.map { QuestionWord(form: $0, lower: $0.lowercased(), lemmas: []) }
        covered.formUnion(parties.flatMap { Array($0.words) })
        for index in words.indices where !covered.contains(index) {
            let next = index + 1 < words.count ? words[index + 1].lower : ""
            let isSuperlative = words[index].lower == "most" && !["recent", "recently"].contains(next)
            if isSuperlative || functionWords.unanswered.contains(words[index].lower) {
                question.unanswered.append(words[index].form)
            } else if !functionWords.bare.contains(words[index].lower) {
                words[index].lemmas = lexicon.lemmas(of: words[index].lower)
            }
        }
        try readUnknownWords(
            &words, parties: &parties, covered: &covered, finder: finder, directory: directory, into: &question)
        dates.readBareYear(words: words, covered: covered, into: &question)
        parties.sort { $0.words.lowerBound < $1.words.lowerBound }

        let matches = lexicon.matches(in: words.map(\.lemmas))
        let main = mainMatch(of: matches, words: words)
        let used = matches.filter { Self.isUsed($0, beside: main, words: words) }
        for match in used { question.relations += match.cue.relations.filter { !question.relations.contains($0) } }
        let roles = RoleAssigner(
            words: words, parties: parties, match: main, functionWords: functionWords,
            isMutual: main?.cue.relations.allSatisfy { catalogue[$0]?.isSymmetric == true } ?? false)
        roles.assign(to: &question)
        if main == nil {
            ImpliedRelation(words: words, parties: parties, functionWords: functionWords).read(into: &question)
        }
        readLeftovers(words: words, covered: covered.union(used.flatMap(\.words)), into: &question)
        readSelection(words: words, covered: covered, into: &question)
        let cueWords = Set(used.flatMap(\.words))
        readModality(words: words.indices.filter { !cueWords.contains($0) }.map { words[$0] }, into: &question)
        if question.isState, let period = question.period {
            question.asOf = period.lastDay
            question.period = nil
        }
        return question
    }

    // MARK: - Words that no table explains

    /// Looks words that neither a cue nor a name explains up in the base, then for a misspelling.
    private func readUnknownWords(
        _ words: inout [QuestionWord], parties: inout [NamedParty], covered: inout Set<Int>, finder: PartyFinder,
        directory: any EntityDirectory, into question: inout Question
    ) throws {
        let correction = SpellingCorrection(gazetteer: gazetteer, lexicon: lexicon, functionWords: functionWords)
        for index in words.indices where !covered.contains(index) && correction.isUnknown(words[index]) {
            if covered.contains(index) { continue }
            if let party = try finder.partyOfBase(startingAt: index, in: words, covered: covered) {
                parties.append(party)
                covered.formUnion(party.words)
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
    }

    /// Words of cues that no relation took up. After a preposition or an article they tell more of the act ("over the
    /// invasion"); elsewhere they may change what is asked.
    private func readLeftovers(words: [QuestionWord], covered: Set<Int>, into question: inout Question) {
        for index in words.indices
        where !covered.contains(index) && !words[index].lemmas.isEmpty && !functionWords.isKnown(words[index].lower) {
            let before = index > 0 ? words[index - 1].lower : ""
            let isLinked = ["the", "a", "an", "and", "or", "'s", "their", "its"].contains(before)
            if isLinked || functionWords.prepositions.contains(before) {
                question.asideWords.append(words[index].form)
            } else {
                question.notUnderstood.append(words[index].form)
            }
        }
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

    /// Whether the cue gives relations: it is the main one, or of its kind and joined to it by "or" or "and".
    private static func isUsed(
        _ match: QuestionLexicon.Match, beside main: QuestionLexicon.Match?, words: [QuestionWord]
    ) -> Bool {
        guard let main else { return false }
        if match == main { return true }
        guard match.cue.kind == main.cue.kind else { return false }
        let between = min(match.words[0], main.words[0])..<max(match.words[0], main.words[0])
        return between.count <= 4 && words[between].contains { $0.lower == "or" || $0.lower == "and" }
    }

    // MARK: - Order and modality

    private func readSelection(words: [QuestionWord], covered: Set<Int>, into question: inout Question) {
        for (index, word) in words.enumerated() where !covered.contains(index) {
            switch word.lower {
            case "first", "earliest": question.selection = .first
            case "last", "latest", "recent", "recently": question.selection = .latest
            default:
                if let place = functionWords.ordinals.firstIndex(of: word.lower) { question.rank = place + 1 }
            }
        }
    }

    private func readModality(words: [QuestionWord], into question: inout Question) {
        let lower = Set(words.map(\.lower))
        if !lower.isDisjoint(with: functionWords.intention) { question.modalities = [.intended] }
        if !lower.isDisjoint(with: functionWords.possibility) { question.modalities = [.possible, .intended] }
        if !lower.isDisjoint(with: functionWords.denial) { question.isNegated = true }
        if !question.modalities.isEmpty { question.isState = false }
    }
}
