internal import Embedded
package import Gazetteer
internal import Linguistics
package import Model
internal import TemporalExpressions

/// Understands a question in English, well-formed or terse.
package struct QuestionParser: Sendable {
    /// The words of the grammar of questions.
    let functionWords: FunctionWords
    /// Splits the text.
    let segmenter: TextSegmenter
    /// The names.
    let gazetteer: Gazetteer
    /// The relation types.
    let catalogue: RelationCatalogue
    /// Which relation types begin and end a state.
    let states: StateRelations
    /// Which relation types undo each other.
    let reversals: Reversals
    /// Words that say no more than their relation.
    let implied: ImpliedWords
    /// Words for one and the same event.
    let occasions: SynonymTable
    /// Mends misspelt names.
    let nameSpelling: NameSpelling
    /// Finds days and periods.
    let dates: QuestionDates
    /// The words that ask for relations.
    let lexicon: QuestionLexicon

    /// A parser that knows the names of that gazetteer.
    ///
    /// - Throws: `SeedTableError` when a table of words is not as its header says.
    package init(gazetteer: Gazetteer) throws {
        self.gazetteer = gazetteer
        segmenter = try TextSegmenter(names: gazetteer)
        functionWords = try FunctionWords()
        lexicon = try QuestionLexicon.seeded(with: functionWords)
        dates = QuestionDates(
            tagger: try TemporalTagger(), functionWords: functionWords, periods: try PeriodTable())
        states = StateRelations(try StateCatalogue.seeded())
        reversals = try Reversals()
        implied = try ImpliedWords()
        occasions = try SynonymTable(files: ["Seeds/questions/occasions.tsv"])
        catalogue = try RelationCatalogue.seeded()
        nameSpelling = NameSpelling(gazetteer: gazetteer, lexicon: lexicon, functionWords: functionWords)
    }

    /// The question as it is understood; `notUnderstood` names the words that are not.
    ///
    /// - Parameter today: the day that "last year" is counted from; nil leaves such words unread.
    /// - Throws: what the directory throws, and `SeedTableError` when a table of words is not as its header says.
    package func question(
        _ text: String, directory: any EntityDirectory = EmptyDirectory(), today: CalendarDay? = nil
    ) throws -> Question {
        let text = withoutRequest(text)
        if var ordered = try ordered(text, directory: directory, today: today) {
            ordered.unordered = [try question(text, lexicon: lexicon, directory: directory, today: today)]
            return ordered
        }
        if let question = try besides(text, directory: directory, today: today) { return question }
        let question = try question(text, lexicon: lexicon, directory: directory, today: today)
        guard question.leftoverCount > 0 else { return question }
        // The cues of articles have more words; they are read only where those of questions do not suffice.
        let wider = try self.question(
            text, lexicon: lexicon.joined(with: ArticleCues.seeded()), directory: directory, today: today)
        // A word that says what an act was about is not to be taken for a part of its verb.
        let isSame =
            wider.relations == question.relations && wider.asideParties == question.asideParties
            && wider.asideWords == question.asideWords
        guard wider.leftoverCount < question.leftoverCount else { return question }
        // A noun of articles among words that nobody understands is no relation: "how many *vessels* may fish".
        let isGuess = question.relations.isEmpty && wider.form == .howMany && !wider.notUnderstood.isEmpty
        return !isGuess && (question.relations.isEmpty || isSame) ? wider : question
    }

    /// The question as those cues explain it, step by step.
    private func question(
        _ text: String, lexicon: QuestionLexicon, directory: any EntityDirectory, today: CalendarDay?
    ) throws -> Question {
        var draft = try draft(of: text, lexicon: lexicon, directory: directory, today: today)
        try findRelation(in: &draft, directory: directory)
        leaveCircumstances(of: &draft)
        assignRoles(in: &draft)
        readRest(of: &draft)
        readMood(of: &draft)
        finish(&draft)
        return draft.question
    }
}
