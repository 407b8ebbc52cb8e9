internal import Gazetteer
internal import Model

extension QuestionParser {
    /// Whether the title of an office only says who somebody is: "what did Sanchez tell the *king* of Morocco".
    func isDescription(
        _ main: QuestionLexicon.Match?, in words: [QuestionWord], beside parties: [NamedParty]
    ) -> Bool {
        if words.indices.contains(where: { isSaying($0, in: words) }) { return true }
        // "What did the *Pope* tell Putin"
        if parties.count > 0, words.contains(where: { ["tell", "told"].contains($0.lower) }) { return true }
        return main?.cue.kind == .noun && parties.count > 1
            && words.contains { ["did", "does", "do"].contains($0.lower) }
    }

    /// "Did the truce *hold*": what became of an act is not recorded.
    func readOutcome(
        of main: QuestionLexicon.Match?, in words: inout [QuestionWord], into question: inout Question
    ) {
        guard let main, main.cue.kind == .noun, !main.cue.relations.contains(.holdsOffice),
            let last = words.lastIndex(where: { $0.lower.unicodeScalars.contains { $0.properties.isAlphabetic } }),
            last > main.words[0], !main.words.contains(last), functionWords.has(words[last].lower, in: .outcome)
        else { return }
        question.unanswered.append(words[last].form)
        words[last].lower = ""
        words[last].lemmas = []
    }

    /// Whether where the act was done is the other side of these relations.
    func isPlaced(_ relations: [String]) -> Bool { catalogue.have(.placed, relations) }

    /// "How did relations *change*" asks for whatever was done; other words that mean something restrict it.
    func readDevelopment(in words: inout [QuestionWord], into question: inout Question) {
        guard words.first(where: { !$0.lower.isEmpty })?.lower == "how",
            let verb = words.firstIndex(where: { functionWords.has($0.lower, in: .development) }),
            words[..<verb].contains(where: { functionWords.has($0.lower, in: .bond) })
        else { return }
        question.notUnderstood.removeAll { $0 == words[verb].form }
        (words[verb].lower, words[verb].lemmas) = ("", [])
        for index in words.indices where !words[index].lemmas.isEmpty {
            if !functionWords.has(words[index].lower, in: .bond), !functionWords.isKnown(words[index].lower) {
                question.notUnderstood.append(words[index].form)
            }
            words[index].lemmas = []
        }
    }

    /// "How did Mexico *react* to the raid" asks for what it did, whatever that was; so does "its *response* to the raid".
    func readReaction(to main: QuestionLexicon.Match?, in words: [QuestionWord]) -> Bool {
        if main == nil { return response(in: words) != nil || deedOfReaction(in: words) != nil }
        if let main, let noun = response(in: words), noun < main.words[0] { return true }
        guard let main, main.words.count == 1, functionWords.has(words[main.words[0]].lower, in: .reaction) else {
            return false
        }
        return words.first { !$0.lower.isEmpty }?.lower == "how"
    }

    /// The place of the verb in "how did Chad *retaliate* against Mali"; nil for other questions.
    func deedOfReaction(in words: [QuestionWord]) -> Int? {
        guard words.first(where: { !$0.lower.isEmpty })?.lower == "how" else { return nil }
        return words.firstIndex { functionWords.has($0.lower, in: .reaction) }
    }

    /// The place of the noun in "Italy's *response* to the raid"; nil where no such phrase opens the question.
    func response(in words: [QuestionWord]) -> Int? {
        guard
            let noun = words.indices.dropLast().first(where: { index in
                functionWords.has(words[index].lower, in: .response) && words[index + 1].lower == "to"
            }), noun > 0
        else { return nil }
        // "What did Kim say in response to".
        return words[..<noun].contains { ["in", "did", "do", "does"].contains($0.lower) } ? nil : noun
    }

    /// "The *history* of the Libyan embassy" asks for its end as much as for its beginning.
    func readHistory(words: [QuestionWord], into question: inout Question) {
        guard question.form == .what || question.form == .whom || question.form == .who,
            words.contains(where: { ["history", "timeline", "chronology"].contains($0.lower) })
        else { return }
        let closings = states.closings(of: question.relations).filter { !question.relations.contains($0) }
        guard !closings.isEmpty else { return }
        question.relations += closings
        question.modalities = Modality.allCases
        question.isState = false
    }

    /// "What is Mexico's position on the recognition of Kosovo" asks whether it holds.
    func readStance(of main: QuestionLexicon.Match?, into question: inout Question) {
        if question.relations.isOnly(.attacked), main?.cue.kind == .noun {
            // "Did Chad take a *position on the clash* between Mali and Niger": whatever it said to them.
            let named = (question.subjects + question.objects + question.either)
                .sorted { $0.words.lowerBound < $1.words.lowerBound }
            guard let speaker = named.first else { return }
            (question.relations, question.form, question.lacksRelation) = ([], .what, false)
            (question.subjects, question.objects, question.either) = ([speaker], Array(named.dropFirst()), [])
            question.modalities = Modality.allCases
            return
        }
        guard !question.relations.isEmpty, [.what, .whom, .who].contains(question.form), !question.subjects.isEmpty,
            !question.objects.isEmpty || !question.either.isEmpty, !question.isNegated
        else { return }
        question.form = .whether
        question.isState = main?.cue.isState == true && question.period == nil
    }

    /// "What did Italy do about the treaty" asks for its end as much as for its beginning.
    func readWhatWasDone(words: [QuestionWord], into question: inout Question) {
        guard words.first(where: { !$0.lower.isEmpty })?.lower == "what",
            words.contains(where: { ["do", "done", "doing", "happened", "became", "become"].contains($0.lower) }),
            question.form == .what || question.form == .whom
        else { return }
        if question.relations.contains(.accreditedTo), words.contains(where: { $0.lower == "do" }) {
            // "What did Chad do with its ambassador"
            question.relations = [KnownRelation.appointedEnvoy, .recalledEnvoy, .expelledDiplomats].map(\.id)
            return
        }
        for relation in states.closings(of: question.relations) where !question.relations.contains(relation) {
            question.relations.append(relation)
        }
        for relation in reversals.reverses(of: question.relations) where !question.relations.contains(relation) {
            question.relations.append(relation)
        }
        if question.relations.contains(.signedAgreement), !question.relations.contains(.leftAgreement) {
            question.relations.append(KnownRelation.leftAgreement.id)
        }
    }

    /// "Where does Chad have an embassy" asks for the other side.
    func readPlaceSought(into question: inout Question) {
        let asked = question.unanswered.filter { $0.lowercased() == "where" }
        if question.form == .who, question.objects.isEmpty, isPlaced(question.relations) {
            // "Who opened an embassy, and where"
            question.unanswered.removeAll { $0.lowercased() == "where" }
        }
        guard !asked.isEmpty, question.objects.isEmpty, question.either.isEmpty, !question.subjects.isEmpty,
            isPlaced(question.relations)
        else { return }
        question.unanswered.removeAll { $0.lowercased() == "where" }
        question.form = .whom
    }

    /// Whoever mediated "in the Congo conflict" need not be told of with that word.
    func leaveOccasions(of words: [QuestionWord], in question: inout Question) {
        guard isSettling(question.relations) else {
            // "In the Reyes *affair*": the name tells.
            guard !question.relations.isEmpty else { return }
            leaveAside(in: &question) { functionWords.has($0, in: .affair) }
            return
        }
        // "In the *border* fighting"
        for (before, word) in zip(words, words.dropFirst()) where functionWords.has(word.lower, in: .occasion) {
            for list in [\Question.notUnderstood, \Question.asideWords] {
                question.leftAside += question[keyPath: list].filter { $0 == before.form }
                question[keyPath: list].removeAll { $0 == before.form }
            }
        }
        for list in [\Question.notUnderstood, \Question.asideWords] {
            question.leftAside += question[keyPath: list].filter { functionWords.has($0.lowercased(), in: .occasion) }
            question[keyPath: list].removeAll { functionWords.has($0.lowercased(), in: .occasion) }
        }
    }

    /// Whether the relations are those of which a text names the occasion: "mediated in the Congo *war*".
    func isSettling(_ relations: [String]) -> Bool { catalogue.have(.peacemaking, relations) }

    /// The title in full where an abbreviation was typed: "PM".
    func title(of office: String) -> String {
        guard (1...3).contains(office.utf8.count) else { return office }
        for match in gazetteer.matches(startingAt: 0, in: [office.uppercased()], ignoringCase: true) {
            for case .office(let index) in match.senses.map(\.subject) { return gazetteer[index].title }
        }
        return office
    }
}
