internal import Embedded
package import Gazetteer
package import Linguistics
package import Model

/// Finds the actors of a document, links them to polities, and reads which offices the text gives to persons.
///
/// Works on parsed and unparsed sentences; without a tree it goes by the order of the words alone.
package struct ActorResolver: Sendable {
    private let gazetteer: Gazetteer
    private let lexicon: ActorLexicon
    private let succession: StateSuccession

    /// A resolver that knows the names of that gazetteer.
    ///
    /// - Throws: `SeedTableError` when a table of `Seeds/actors` is not as documented in it.
    package init(gazetteer: Gazetteer) throws {
        self.gazetteer = gazetteer
        lexicon = try ActorLexicon()
        succession = StateSuccession(gazetteer)
    }

    /// Whether a mention can stand in a sentence of those words, by the words alone: a name, a noun for an office, an organ
    /// or a polity, a pronoun. True in doubt.
    package func canMention(_ tokens: [Token]) -> Bool {
        if let first = tokens.first, canMention(first.form, isFirst: true) { return true }
        if tokens.dropFirst().contains(where: { canMention($0.form, isFirst: false) }) { return true }
        return !gazetteer.matches(startingAt: 0, in: tokens.map(\.form)).isEmpty
    }

    private func canMention(_ form: String, isFirst: Bool) -> Bool {
        if !isFirst, Token.isCapitalised(form) { return true }
        let lower = form.lowercased()
        if let pronoun = Pronoun(lower) {
            // It means what stands before it in the sentence.
            if case .relative = pronoun { return false }
            return true
        }
        if lexicon.lists[.groupPronoun].contains(lower) || ["other", "another", "all"].contains(lower) { return true }
        if lexicon.directions[lower] != nil || lexicon.numbers[lower] != nil { return true }
        let key = WordKey.of(lower)
        return lexicon.titles.hasPhrase(beginningWith: key) || lexicon.organs.hasPhrase(beginningWith: key)
            || lexicon.nouns.hasPhrase(beginningWith: key)
    }

    /// The actors of a document.
    ///
    /// - Parameters:
    ///   - document: the text in sentences and words, parsed or not.
    ///   - publishedOn: the day of publication, by which names and offices are settled; nil when it is not known.
    /// - Returns: the mentions in the order of the text, and what the text says of offices.
    package func analysis(of document: Document, publishedOn: CalendarDay?) -> ActorAnalysis {
        var actors = ArticleActors(
            document, gazetteer: gazetteer, lexicon: lexicon, succession: succession, day: publishedOn)
        actors.findNames()
        actors.findKnownPersons()
        actors.linkNames()
        actors.findMovements()
        actors.findMedia()
        actors.findPhrases()
        let introductions = actors.findIntroductions()
        actors.judgeOrder()
        let drafts = actors.resolveReferences(introductions)
        actors.addLeaders()
        actors.addNamedHolders()
        return ActorAnalysis(
            mentions: drafts.joined().map { actors.mention(of: $0) }, holdings: actors.uniqueHoldings(),
            interview: actors.interview(drafts))
    }
}
