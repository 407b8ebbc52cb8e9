internal import Model

extension Answerer {
    /// How many facts are looked at for words that no sentence has together.
    static let readFacts = 60

    /// How long an article can be of which all sentences belong to one story, in UTF-8 bytes.
    private static let shortArticle = 3000

    /// How far before or after a sentence of a longer one words still belong to what it tells, in UTF-8 bytes.
    private static let reach = 400

    /// Of facts that leave words of the question out, those of which the article says these words in its headline or
    /// near the sentence; none where a word is a number, which counts only beside what it counts.
    func toldElsewhere(_ facts: [Fact], saying named: Topics, in question: Question) throws -> [Fact] {
        let topics = named.mentions
        // Without a party that is named, an act on something else would do as well.
        let isOnPlace = !question.relations.isEmpty && question.relations.allSatisfy { plan.isOfForce($0) }
        guard question.namesParty || question.asideParties.contains(where: { $0.kind != .place }) || isOnPlace,
            facts.count <= Self.readFacts, !topics.isEmpty, question.source == nil,
            !question.isNegated || Self.isOfCircumstances(question),
            !topics.contains(where: { Self.isNumber($0.first ?? "") })
        else { return [] }
        let found = try facts.filter { fact in
            // Where nobody is named, or of words that were said, the sentence itself must say some of it.
            let isOpen =
                question.relations.isEmpty || Self.isOfCircumstances(question)
                || question.notUnderstood.isEmpty && question.asideWords.isEmpty
                || !question.relations.allSatisfy { plan.isOfWords($0) }
            guard
                question.namesParty && isOpen || isOnPlace && !question.relations.contains(.claimedTerritory)
                    || Self.says(oneOf: topics, fact)
                    || question.namesParty && Self.says(oneOf: [question.pointing], fact)
            else { return false }
            return try fact.evidence.contains {
                try says(oneOfEach: topics, around: $0.sentence, at: $0.range, in: $0.article)
            }
        }
        guard found.count > 1 else { return found }
        // Where one article has the words as they were typed, another with words like them tells of something else.
        let literal = try found.filter { fact in
            try fact.evidence.contains {
                try says(oneOfEach: named.literals, around: $0.sentence, at: $0.range, in: $0.article)
            }
        }
        let articles = Set(literal.flatMap(\.evidence).map(\.article))
        return literal.isEmpty
            ? found : found.filter { fact in fact.evidence.contains { articles.contains($0.article) } }
    }

    /// The act between two parties that the question names for what is judged, "Peru's recognition of Chad", where the articles
    /// that tell the facts tell it too and point back to it: "condemned the move"; nil where that is open.
    func act(named question: Question, judgedBy facts: [Fact]) throws -> Fact? {
        let others = question.asideParties.filter { $0.kind == .party }
        guard question.relations.allSatisfy({ plan.isOfWords($0) }), question.notUnderstood.isEmpty,
            question.objects.count == 1, others.count == 1, question.asideWords.count == 1
        else { return nil }
        // "Denounced the move. Mali joined them": who joins does the same.
        let pointing = facts.filter { Self.says(oneOf: [question.pointing], $0) }
        let told = Set(pointing.flatMap(\.evidence).map(\.article))
        guard !facts.isEmpty, facts.allSatisfy({ fact in fact.evidence.contains { told.contains($0.article) } }) else {
            return nil
        }
        var query = FactQuery()
        query.subjects = question.objects[0].selectors
        query.objects = others[0].selectors
        query.modalities = [.actual]
        let articles = Set(facts.flatMap(\.evidence).map(\.article))
        let stem = question.asideWords[0].lowercased().utf8.prefix(Self.stem)
        return try source.facts(matching: query).first { fact in
            stem.count == Self.stem && fact.relation.utf8.prefix(Self.stem).elementsEqual(stem)
                && fact.evidence.contains { articles.contains($0.article) }
        }
    }

    /// How many letters the noun for an act and the name of its relation have in common at least: "recognition" and
    /// `recognised`.
    private static let stem = 5

    /// "In response to the Saudi decision": of all that somebody did, what it did to those who are named beside; everything
    /// where it did nothing to them, and of an act that the question names.
    static func dealings(_ facts: [Fact], with topics: Topics, in question: Question) -> [Fact] {
        guard question.relations.isEmpty else { return facts }
        let found = facts.filter { fact in
            [fact.subject, fact.object].contains { isNamed($0, by: topics, in: question) }
        }
        return found.isEmpty ? facts : found
    }

    /// Of words that were said on an occasion those whose sentences say something of it or point to it, "condemned the *raid*",
    /// "called *it* a crime"; all where none do.
    static func nearest(_ facts: [Fact], to topics: Topics, in question: Question) -> [Fact] {
        guard question.form == .who, !question.pointing.isEmpty else { return facts }
        let words = topics.mentions + [question.pointing, ["it", "this", "that"]]
        let near = facts.filter { says(oneOf: words, $0) }
        return near.isEmpty ? facts : near
    }

    /// Whether the words that a question leaves over name a party: "the *Saudi* decision".
    private static func isNamed(_ party: Party, by topics: Topics, in question: Question) -> Bool {
        if question.asideParties.contains(where: { $0.kind == .party && $0.means(party) }) { return true }
        let names = topics.words.filter { $0.unicodeScalars.first?.properties.isUppercase == true }
        return party.type == .polity
            && names.contains { name in
                party.name.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual(name.utf8) }
            }
    }

    /// Whether a sentence that tells the fact has a word of one of the lists.
    private static func says(oneOf topics: [[String]], _ fact: Fact) -> Bool {
        fact.evidence.contains { evidence in
            let search = WordSearch(in: evidence.sentence)
            return topics.contains { search.hasOne(of: $0) }
        }
    }

    /// Of facts that leave words of the question out, those whose article says the most of these words, where a name is
    /// among them; with the words that it does not say.
    func toldPartly(
        _ facts: [Fact], saying topics: Topics, in question: Question
    ) throws -> ([Fact], missing: [String]) {
        let names = Set(question.asideParties.compactMap(\.mentions.last))
        guard question.namesParty, topics.words.count > 1, facts.count <= Self.readFacts, question.source == nil,
            !question.isNegated, !topics.mentions.contains(where: { Self.isNumber($0.first ?? "") })
        else { return ([], []) }
        var best: (said: [Int], facts: [Fact]) = ([], [])
        for fact in facts {
            let said = try topics.mentions.indices.filter { topic in
                try fact.evidence.contains {
                    try says(
                        oneOfEach: [topics.mentions[topic]], around: $0.sentence, at: $0.range, in: $0.article)
                }
            }
            let hasName = said.contains { topic in
                let word = topics.words[topic]
                return names.contains(word) || word.unicodeScalars.first?.properties.isUppercase == true
            }
            guard hasName, said.count >= best.said.count else { continue }
            if said.count > best.said.count { best = (said, []) }
            best.facts.append(fact)
        }
        return (
            best.facts, topics.words.indices.filter { !best.said.contains($0) }.map { topics.words[$0] }
        )
    }

    /// Whether the article has a word or name of each of the lists in its headline, in the sentence or near it.
    ///
    /// - Parameter range: where the sentence stands in the article; nil when that is not known.
    func says(
        oneOfEach lists: [[String]], around sentence: String, at range: Range<Int>?, in article: String
    ) throws -> Bool {
        let text = Array(try source.text(ofArticle: article).utf8)
        guard let place = Self.place(of: Array(sentence.utf8), at: range?.lowerBound, in: text) else { return false }
        let headline = text.prefix { $0 != UInt8(ascii: "\n") }
        let reach = text.count <= Self.shortArticle ? text.count : Self.reach
        let around = text[max(0, place - reach)..<min(text.count, place + sentence.utf8.count + reach)]
        let search = WordSearch(in: String(decoding: headline + [UInt8(ascii: "\n")] + around, as: UTF8.self))
        return lists.allSatisfy { search.hasOne(of: $0) }
    }

    /// Where the sentence begins in the text, which may be of several articles: at that place, else the first time; nil when
    /// it is not there.
    static func place(of sentence: [UInt8], at place: Int?, in text: [UInt8]) -> Int? {
        guard let first = sentence.first, sentence.count <= text.count else { return nil }
        let starts = 0...(text.count - sentence.count)
        func isThere(_ start: Int) -> Bool {
            text[start] == first && text[start..<start + sentence.count].elementsEqual(sentence)
        }
        if let place, starts.contains(place), isThere(place) { return place }
        return starts.first(where: isThere)
    }

    /// Whether the word is a number in figures.
    static func isNumber(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
