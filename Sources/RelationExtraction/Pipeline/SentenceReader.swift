internal import Actors
internal import Linguistics
internal import Model
internal import TemporalExpressions

/// Reads one parsed sentence: which acts it tells of, how, by whom and when.
struct SentenceReader {
    /// The index of the sentence in the document.
    let sentence: Int

    /// The sentence's tree.
    let tree: SyntaxTree

    /// Finds the cues of the sentence.
    let matcher: CueMatcher

    /// Finds who says what it tells.
    let attributions: AttributionReader

    /// Finds when it was done.
    let dates: DateAttacher

    private let isQuestion: Bool
    private let mentions: [Mention]
    private let modalities: ModalityReader
    private let details: DetailReader
    private let distributor: DateDistributor

    /// A reader of that sentence with its mentions and temporal expressions, who spoke before it, and the medium that
    /// the article cites throughout.
    ///
    /// - Parameter parsed: the sentence with another tree than the document gives it; nil for that one.
    init(
        sentence: Int, of document: Document, mentions: [Mention], expressions: [TemporalExpression],
        lexicon: CueLexicon, context: SpeechContext = SpeechContext(), citedMedium: Source? = nil,
        parsed: Sentence? = nil
    ) {
        self.sentence = sentence
        self.mentions = mentions
        tree = SyntaxTree(parsed ?? document.sentences[sentence], words: lexicon.words)
        let index = MentionIndex(mentions)
        matcher = CueMatcher(lexicon: lexicon, tree: tree, mentions: index)
        attributions = AttributionReader(
            tree: tree, mentions: index, lexicon: lexicon, resolver: matcher.resolver, context: context,
            citedMedium: citedMedium)
        modalities = ModalityReader(tree: tree, lexicon: lexicon, isReportedOn: attributions.isReportedOn)
        details = DetailReader(
            tree: tree, mentions: index, dated: Set(expressions.flatMap { Array($0.tokens) }), lexicon: lexicon)
        dates = DateAttacher(tree: tree, expressions: expressions, lexicon: lexicon)
        distributor = DateDistributor(tree: tree, expressions: expressions)
        isQuestion = tree.tokens.last { $0.form != "\"" && $0.form != "”" && $0.form != "''" }?.form == "?"
    }

    /// What the sentence tells, in the order of the text.
    func readings() -> (told: [SentenceReading], partial: [PartialMatch]) {
        let survey = matcher.survey { cue, trigger, words in
            guard let accepted = cue.readings else { return true }
            return accepted[modality(of: trigger, words: words)] != nil
        }
        return (survey.matches.filter { !isFictional($0) }.map(reading), survey.partial)
    }

    /// What a gapped clause tells, of which the sentence has the tree. Its subjects do nothing to each other where the
    /// first clause has one alone: "Riyadh broke off relations on Sunday, Bahrain and Sudan on Monday".
    ///
    /// - Parameter isMutual: whether the first clause has several subjects.
    func readings(of clause: GappedClause, isMutual: Bool) -> [SentenceReading] {
        let survey = matcher.survey { cue, trigger, words in
            guard tree.contains(clause.verb, trigger) else { return false }
            guard let accepted = cue.readings else { return true }
            return accepted[modality(of: trigger, words: words)] != nil
        }
        return survey.matches.filter { match in
            let isWithin = match.isPair && match.subjects.allSatisfy { clause.tokens.contains($0.word) }
            return (isMutual || !isWithin)
                && (match.subjects + match.objects).contains { clause.tokens.contains($0.word) }
        }.map(reading)
    }

    /// Who speaks in the sentence as a whole, so that a quotation may go on in the next.
    var speaker: Source? { attributions.speakerOfSentence }

    /// What the main clause tells of with a date.
    var datedClauses: [DatedClause] {
        let polities = Set(mentions.filter { $0.kind != .media }.flatMap { $0.parties.map(\.polity) })
        return dates.narrated.compactMap { expression in
            expression.value.map {
                DatedClause(
                    sentence: sentence, date: $0, text: expression.text, polities: polities,
                    isSitting: dates.tellsOfSitting)
            }
        }
    }

    /// Verbs between two parties that no match rests on.
    func unmatched(in text: String) -> [UnmatchedCue] {
        let known = Set(matcher.matches { _, _, _ in true }.flatMap(\.words))
        return UnmatchedCueFinder(tree: tree, resolver: matcher.resolver).cues(except: known, in: text)
    }

    /// How the act of a trigger is told.
    func modality(of trigger: Int, words: Set<Int>) -> Modality {
        let found = modalities.modality(of: trigger, words: words)
        return (isQuestion || modalities.isHearsay) && (found == .actual || found == .intended) ? .possible : found
    }

    /// The modality of an act of which the cue's own verb says that it is wanted or planned: "seeks talks with Chad". What
    /// is done by asking is done.
    private func prospective(_ modality: Modality, of match: CueMatch) -> Modality {
        guard match.cue.readings == nil, case .relation(let relation) = match.cue.target,
            !["verbal", "messages"].contains(match.cue.group), !tree.words.contains(relation, in: "asked-acts")
        else { return modality }
        return modalities.prospective(modality, by: match.trigger, words: match.words)
    }

    /// The name of the rule: the words that the match rests on and the class of its trigger.
    private func rule(of match: CueMatch) -> String {
        let others = match.words.sorted().filter { $0 != match.trigger }.map { tree.lemmas[$0] }
        return ([tree.lemmas[match.trigger]] + others).joined(separator: "+") + "." + match.cue.wordClass.name
    }

    /// Whether the verb only likens its doer to another: "as did Sudan", "as Argentina had done".
    private func isComparison(_ trigger: Int) -> Bool {
        tree.marks(of: trigger).contains { $0 == "as" || $0 == "like" }
            || trigger > 0 && tree.tokens[trigger - 1].form.lowercased() == "as"
    }

    /// Whether a relative clause tells of several acts at once, so that of two dates each belongs to all who did them: "Chad
    /// and Fiji, which hosted rounds of talks in 2021 and 2022".
    private func isSeveralTimes(_ match: CueMatch) -> Bool {
        match.words.contains { tree.isNominal($0) && tree.tokens[$0].features.number == .plural }
            && match.subjects.contains { $0.word != match.trigger && tree.contains($0.word, match.trigger) }
    }

    /// Whether a match is an auxiliary without its verb: "but Italy has", "Greece does not".
    private func isStranded(_ match: CueMatch) -> Bool {
        match.words.count == 1 && ["do", "have"].contains(tree.lemmas[match.trigger]) && !isComparison(match.trigger)
    }

    /// Whether a stranded auxiliary tells of a doer before or after the one of its governor: "a year before Chile did".
    private func isApart(_ match: CueMatch) -> Bool {
        isStranded(match) && tree.relation(of: match.trigger) == .advcl
            && tree.marks(of: match.trigger).contains { ["before", "after"].contains($0) }
    }

    /// Whether an active verb has for its subject who the act is done to.
    private func isConverse(_ match: CueMatch) -> Bool {
        guard tree.isVerb(match.trigger), !tree.isPassive(match.trigger), !match.isPair else { return false }
        let subjects = tree.surfaceSubjects(of: match.trigger).flatMap(tree.coordination)
        return match.objects.contains { subjects.contains($0.word) }
            && !match.subjects.contains { subjects.contains($0.word) }
    }

    /// Whether a house that speaks does the act by these very words: "the Ministry thanks Peru".
    private func isPerformed(_ match: CueMatch, by subject: Argument) -> Bool {
        ["messages", "verbal"].contains(match.cue.group) && tree.isVerb(match.trigger)
            && tree.head(of: match.trigger) == nil && dates.isPresent(match.trigger)
            && tree.words.contains(tree.lemmas[subject.word], in: "speaking-houses")
    }

    /// What a match tells of.
    func reading(of match: CueMatch) -> SentenceReading {
        let found = prospective(modality(of: match.trigger, words: match.words), of: match)
        let told = match.cue.readings?[found]
        let modality = told?.modality ?? found
        let speakers = attributions.sources(of: match.trigger, words: match.words)
        let sources = speakers.map(\.name)
        // What is done by saying it is done when it is said.
        let isSpoken = told?.modality == .actual && found != .actual
        let own = dates.expression(
            of: match.trigger, words: match.words, modality: found, declarations: declarations(of: match),
            isPlan: modality == .intended,
            isSpeech: ["messages", "verbal"].contains(match.cue.group))
        // What was said to hold "now" held then.
        let isThen = own.map { $0.text.lowercased() == "now" } ?? false
        let expression =
            match.cue.isPresupposed ? nil : (isSpoken || isThen ? dateOfSaying(match) : nil) ?? own
        var relation: String?
        if case .relation(let own) = match.cue.target { relation = told?.relation ?? own }
        guard let relation, !match.subjects.isEmpty else {
            return .incomplete(
                OpenAct(
                    relation: relation, trigger: match.trigger,
                    parties: relation == nil ? match.subjects : match.objects,
                    models: relation == nil ? match.objects : [],
                    saysSo: match.words.contains { tree.lemmas[$0] == "so" && $0 > match.trigger },
                    conjunct: tree.relation(of: match.trigger) == .conj || isApart(match)
                        ? tree.head(of: match.trigger) : nil,
                    isStranded: isStranded(match),
                    isWhole: tree.head(of: match.trigger) == nil && tree.tokens.count < 8,
                    isApart: isApart(match),
                    isComparison: isComparison(match.trigger),
                    isEarlier: tree.children(of: match.trigger, .aux).contains { tree.forms[$0] == "had" },
                    isReturn: match.cue.target == .sameAsBefore && match.cue.fallbacks.contains(.opponent),
                    isParticipation: match.words.contains { tree.lemmas[$0] == "part" },
                    isAgain: tree.children(of: match.trigger, .advmod).contains { tree.lemmas[$0] == "again" },
                    predecessors: match.predecessors,
                    towards: match.towards,
                    modality: modality, sources: sources,
                    expression: expression, rule: rule(of: match), family: match.cue.family))
        }
        let shared = expression
        // "Hosted both in 2021 and 2022": who is named by one word is not told apart by dates.
        let isShared = match.isPair || isSeveralTimes(match)
        let isSingle =
            isShared || Set(match.subjects.map(\.word)).count < 2 && Set(match.objects.map(\.word)).count < 2
        let from = isShared ? [:] : distributor.dates(of: match.subjects.map(\.word), sharing: shared)
        let towards = isShared ? [:] : distributor.dates(of: match.objects.map(\.word), sharing: shared)
        let narrates = dates.isNarrated(match.trigger)
        let detail = details.details(of: relation, words: match.words.union([match.trigger]))
        let ancestors = tree.ancestors(of: match.trigger)
        let isRelative = ([match.trigger] + ancestors).contains { tree.relation(of: $0) == .aclRelcl }
        let isPresent = dates.isPresent(match.trigger)
        let isMain = dates.isMain(match.trigger)
        let isConverse = isConverse(match)
        let setting = dates.setting(of: match.trigger)
        let nouns = match.words.filter { $0 != match.trigger && tree.isNominal($0) }.sorted().map { tree.lemmas[$0] }
        // A declaration is its doer's, unless somebody who stands for the doer is named.
        func declared(by subject: Argument) -> [String] {
            guard match.cue.isDeclaration || isPerformed(match, by: subject),
                !speakers.contains(where: { $0.argument?.party.polity == subject.party.polity })
            else { return sources }
            let own = attributions.name(of: subject)
            return sources.contains(own) ? sources : sources + [own]
        }
        func finding(_ subject: Argument, _ object: Argument?) -> Finding? {
            guard subject.party.polity != object?.party.polity else { return nil }
            let expression =
                from[subject.word] ?? object.flatMap { towards[$0.word] }
                ?? (isSingle ? shared.map(distributor.span) : shared)
            return Finding(
                sentence: sentence, trigger: match.trigger, subject: subject, relation: relation, object: object,
                fallbacks: match.fallbacks,
                nouns: match.fallbacks.isEmpty ? [] : nouns,
                modality: tree.isExcepted(object?.word) || tree.isExcepted(subject.word) ? modality.denied : modality,
                sources: declared(by: subject),
                expression: expression,
                detail: detail, depth: ancestors.count, isConverse: isConverse, isPresupposed: match.cue.isPresupposed,
                isInRelativeClause: isRelative,
                isPast: tree.tokens[match.trigger].features.tense == .past, isNarrated: narrates,
                isPresent: isPresent, isMain: isMain,
                setting: setting, rule: rule(of: match), family: match.cue.family)
        }
        var findings: [Finding] = []
        if match.isPair {
            // "Between Chad and the two republics": the republics are one side.
            // But not "signed by the ministers of Greece and Turkey and by Mr. Smith".
            let isByOffice = tree.isVerb(match.trigger) && match.subjects.contains { $0.kind == .organ }
            let isTwoSided = Set(match.subjects.map(\.word)).count == 2 && !isByOffice
            for subject in doers(of: match, relation: relation, speakers: speakers) {
                for object in match.subjects where !isTwoSided || object.word != subject.word {
                    if let act = finding(subject, object) { findings.append(act) }
                }
            }
        } else if match.objects.isEmpty {
            findings = match.subjects.compactMap { finding($0, nil) }
        } else {
            for subject in match.subjects {
                for object in match.objects { if let act = finding(subject, object) { findings.append(act) } }
            }
        }
        for subject in match.predecessors {
            for object in match.objects {
                guard var earlier = finding(subject, object) else { continue }
                earlier.isEarlier = true
                earlier.distance = dates.distance(from: subject.word)
                earlier.modality = .actual
                findings.append(earlier)
            }
        }
        return .acts(findings)
    }

    /// The members of a pair that act: of a pledge the one that speaks, when one of both does.
    private func doers(of match: CueMatch, relation: String, speakers: [Source]) -> [Argument] {
        guard relation.hasPrefix("pledged") else { return match.subjects }
        let speaking = Set(speakers.compactMap { $0.argument?.party.polity })
        let pledging = match.subjects.filter { speaking.contains($0.party.polity) }
        guard pledging.count < 2, let speaker = speakers.last?.argument,
            pledging.contains(where: { $0.party.polity == speaker.party.polity })
        else { return match.subjects }
        return [speaker]
    }
}
