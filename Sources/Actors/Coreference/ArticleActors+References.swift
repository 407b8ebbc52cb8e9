internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Settles what phrases and pronouns refer to, sentence by sentence from left to right.
    ///
    /// - Parameter introductions: what the article says of persons' offices.
    /// - Returns: the mentions by sentence, in the order of the words.
    mutating func resolveReferences(_ introductions: [Introduction]) -> [[Draft]] {
        var introduced: [[Int: [Introduction]]] = Array(repeating: [:], count: sentences.count)
        for introduction in introductions {
            introduced[introduction.sentence][introduction.phrase, default: []].append(introduction)
        }
        applyExplicitOffices(introductions)
        var drafts: [[Draft]] = Array(repeating: [], count: sentences.count)
        for words in sentences {
            let sentence = words.sentence
            for name in names[sentence] { drafts[sentence].append(draft(of: name, in: words)) }
            drafts[sentence].append(contentsOf: directionDrafts(in: words))
            markSubjects(&drafts[sentence], in: words)
        }
        noteGroups(in: drafts)
        for words in sentences {
            let sentence = words.sentence
            settleGroups(&drafts, in: words)
            for step in steps(in: words) {
                switch step {
                case .phrase(let index) where isCovered(phrases[sentence][index].range, by: drafts[sentence], in: words):
                    continue
                case .phrase(let index):
                    let draft = resolve(
                        phrase: index, introductions: introduced[sentence][index] ?? [], drafts: drafts, in: words)
                    let phrase = phrases[sentence][index]
                    // What points to nobody in particular is no mention.
                    if draft.referents.isEmpty, draft.kind != .media,
                        !phrase.isAnaphoric || phrase.title?.isOfPolity == false || phrase.isOfBody
                    {
                        continue
                    }
                    drafts[sentence].append(draft)
                case .reciprocal(let index):
                    guard let draft = resolve(reciprocal: index, drafts: drafts, in: words) else { continue }
                    drafts[sentence].append(draft)
                case .several(let range):
                    guard let draft = resolve(groupPronoun: range, drafts: drafts, in: words) else { continue }
                    drafts[sentence].append(draft)
                case .pronoun(let index):
                    guard var draft = resolve(pronoun: index, drafts: drafts, in: words) else { continue }
                    draft.isSubject = words.isSubject(index) ?? false
                    drafts[sentence].append(draft)
                }
                drafts[sentence].sort {
                    ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count)
                }
                markSubjects(&drafts[sentence], in: words)
            }
            resolveFronted(&drafts, in: words)
        }
        return drafts
    }

    /// Settles the pronouns in front of the subject that they mean: "In his reply the Malian leader vowed".
    func resolveFronted(_ drafts: inout [[Draft]], in words: Words) {
        for place in drafts[words.sentence].indices {
            let draft = drafts[words.sentence][place]
            guard draft.kind == .pronoun, draft.referents.isEmpty, isFronted(draft.head, in: words),
                let found = resolve(pronoun: draft.head, drafts: drafts, in: words), !found.referents.isEmpty
            else { continue }
            drafts[words.sentence][place].referents = found.referents
            drafts[words.sentence][place].name = found.name
            drafts[words.sentence][place].reason = found.reason
        }
    }

    /// What is settled next.
    enum Step {
        case phrase(Int)
        case pronoun(Int)
        case reciprocal(Int)
        case several(Range<Int>)
    }

    /// The phrases and pronouns in the order in which they can be settled: a phrase after its owner.
    func steps(in words: Words) -> [Step] {
        var steps: [(Int, Step)] = []
        for (index, phrase) in phrases[words.sentence].enumerated() {
            var place = phrase.core.lowerBound * 2 + 1
            if case .phrase(let owner) = phrase.owner {
                place = max(place, phrases[words.sentence][owner].core.lowerBound * 2 + 2)
            }
            steps.append((place, .phrase(index)))
        }
        for index in words.indices
        where Pronoun(words.lower[index]) != nil
            && (!words.isAllCapitals(index) || isPronounInCapitals(index, in: words))
            && name(covering: index, in: words.sentence) == nil
        { steps.append((index * 2, .pronoun(index))) }
        for index in words.indices where isReciprocal(index, in: words) {
            steps.append((index * 2, .reciprocal(index)))
        }
        for index in words.indices {
            if let range = groupPronoun(at: index, in: words) { steps.append((index * 2, .several(range))) }
        }
        return steps.sorted { $0.0 < $1.0 }.map(\.1)
    }

    /// Whether a word of a headline in capitals is the pronoun that it looks like: "IT", but not "US".
    private func isPronounInCapitals(_ index: Int, in words: Words) -> Bool {
        words.isInCapitals && words.lower[index] != "us" && words.lower[index] != "i"
            && (!words.isParsed || [.pron, .det].contains(words.tokens[index].upos))
    }

    /// Whether a phrase is one that stands alone for two, and is settled as such: "each side".
    private func isCovered(_ phrase: Range<Int>, by drafts: [Draft], in words: Words) -> Bool {
        drafts.contains { $0.range.overlaps(phrase) && groupPronoun(at: $0.range.lowerBound, in: words) == $0.range }
    }

    /// The mention that a phrase makes.
    mutating func resolve(
        phrase index: Int, introductions: [Introduction], drafts: [[Draft]], in words: Words
    ) -> Draft {
        let sentence = words.sentence
        let phrase = phrases[sentence][index]
        var draft = Draft(
            sentence: sentence, range: phrase.range, head: phrase.head, kind: .organ, referents: [],
            name: words.text(phrase.range), reason: "", isPlural: phrase.isPlural)
        switch phrase.kind {
        case .nominal(let noun):
            draft.kind = .nominal
            let found = resolution(of: noun, in: phrase, drafts: drafts, sentence: sentence)
            draft.referents = found.referents
            draft.reason = found.reason
        case .organ(let organ):
            resolve(organ: organ, phrase: phrase, draft: &draft, drafts: drafts)
        case .office(let title):
            draft.isPerson = !title.isPlural
            resolve(office: title, phrase: index, introductions: introductions, draft: &draft, drafts: drafts)
        }
        if draft.referents.count == 1, draft.kind != .media { draft.name = name(of: draft) ?? draft.name }
        if draft.referents.count == 1, case .party(let party) = draft.referents[0] { draft.name = party.name }
        return draft
    }

    /// Whom a common noun for a polity or a body means.
    private func resolution(of noun: PolityNoun, in phrase: ActorPhrase, drafts: [[Draft]], sentence: Int) -> Resolution
    {
        switch noun.kinds {
        case [.gathering]: return resolve(gathering: phrase, in: sentence)
        case [.committee]: return resolve(committee: phrase, in: sentences[sentence])
        default:
            if let body = namesake(of: phrase, noun: noun, in: sentences[sentence]) {
                return Resolution([.party(body)], "the organisation whose name has the word")
            }
            let resolver = NominalResolver(phrase, noun: noun, article: self, drafts: drafts, sentence: sentence)
            let found = resolver.resolution()
            return found.referents.isEmpty ? resolver.territory ?? found : found
        }
    }

    /// How the one whom a mention means is called; nil when nobody is meant.
    func name(of draft: Draft) -> String? {
        switch draft.referents.first {
        case .party(let party): party.name
        case .person(let person): persons[person].calledName
        case nil: nil
        }
    }
}
