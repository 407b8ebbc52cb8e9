internal import Gazetteer
internal import Linguistics
internal import Model

extension ArticleActors {
    /// Who speaks, for "we": the subject of a verb of saying in the sentence, else in the one before.
    func speaker(of index: Int, drafts: [[Draft]], in words: Words) -> (Draft, String)? {
        if let turn = turnSpeaker(of: words.sentence, drafts: drafts) { return (turn, "who speaks in the paragraph") }
        let answers = interview?.answers.contains(words.sentence) == true
        // "She told our minister that she would back us": the answer is in the words of whoever gives it.
        if answers, !words.isQuoted(index), let person = interviewee(among: drafts) {
            return (person, "who answers the questions")
        }
        let here = drafts[words.sentence].filter { !$0.range.contains(index) }
        for place in words.indices where lists[.speech].contains(words.lower[place]) {
            if let subject = subject(ofSpeech: place, among: here, in: words) {
                return (subject, "who speaks in the sentence")
            }
            if let office = office(ofSpeech: place, in: words) { return (office, "who speaks in the sentence") }
        }
        if answers, let person = interviewee(among: drafts) { return (person, "who answers the questions") }
        guard let previous = previous(of: words.sentence) else { return nil }
        let before = sentences[previous]
        for place in before.indices.reversed() where lists[.speech].contains(before.lower[place]) {
            if let subject = subject(ofSpeech: place, among: drafts[previous], in: before) {
                return (subject, "who speaks in the sentence before")
            }
        }
        let speaking = drafts[previous].last {
            $0.kind == .pronoun && !$0.referents.isEmpty && isFirstPerson(before.lower[$0.head])
        }
        if let speaking { return (speaking, "who speaks in the sentence before too") }
        // Ramon laughed. "We have recognised it."
        if ["\"", "“", "``"].contains(words.lower[0]),
            let person = drafts[previous].first(where: { $0.isPerson && $0.isSubject && $0.isAntecedent })
        {
            return (person, "the person of the sentence before the quotation")
        }
        return nil
    }

    /// Whose official or organ is the subject of a verb of saying behind the words that it reports: "We shall not, a Kenyan
    /// official said"; nil when there is none.
    private func office(ofSpeech verb: Int, in words: Words) -> Draft? {
        guard words.isParsed,
            let phrase = phrases[words.sentence].first(where: {
                words.tokens[$0.head].head == verb && words.isSubject($0.head) == true
            }), let owners = phrase.ownerParties, owners.count == 1
        else { return nil }
        return Draft(
            sentence: words.sentence, range: phrase.range, head: phrase.head, kind: .organ,
            referents: [.party(owners[0])], name: words.forms[phrase.range].joined(separator: " "), reason: "")
    }

    /// Who is meant by "you": whoever answers, in a question of an interview; nil elsewhere.
    func addressee(in sentence: Int, drafts: [[Draft]]) -> Draft? {
        guard let interview, sentence >= interview.start, !interview.answers.contains(sentence) else { return nil }
        return interviewee(among: drafts)
    }

    /// The polity of whoever speaks throughout the paragraph of a sentence, in a turn of a conversation or an answer of an
    /// interview; nil elsewhere.
    func speakingPolity(in sentence: Int, drafts: [[Draft]]) -> Party? {
        let answers = interview?.answers.contains(sentence) == true
        let speaker = turnSpeaker(of: sentence, drafts: drafts) ?? (answers ? interviewee(among: drafts) : nil)
        return speaker.flatMap { polities(of: $0.referents).first }
    }

    /// Whether a word is "we", "I" or one of their forms.
    private func isFirstPerson(_ word: String) -> Bool {
        if case .speaker? = Pronoun(word) { true } else { false }
    }

    /// Who is named before the colon that opens the paragraph of a sentence: "Kuleba: Let me be frank. We thank them.";
    /// nil when nobody is.
    private func turnSpeaker(of sentence: Int, drafts: [[Draft]]) -> Draft? {
        var first = sentence
        while first > 0, paragraphs[first - 1] == paragraphs[sentence] { first -= 1 }
        let words = sentences[first]
        guard let colon = words.indices.prefix(Self.longestLabel).first(where: { words.lower[$0] == ":" }) else {
            return nil
        }
        return drafts[first].last { $0.range.upperBound == colon && $0.isAntecedent && $0.kind != .pronoun }
    }

    /// How many words a label of a speaker has at most, with its colon.
    private static let longestLabel = 10

    /// Whether the word stands in a phrase before the subject of the sentence.
    func isFronted(_ index: Int, in words: Words) -> Bool {
        guard words.isParsed else { return index < 4 && words.indices.contains(0) && index > 0 }
        let root = words.indices.first { words.tokens[$0].head < 0 }
        let subject = words.indices.first { words.tokens[$0].head == root && words.isSubject($0) == true }
        // "His government expelled the envoy after Chad had ...": what belongs to the subject is not in front of it.
        return subject.map { index < $0 && !words.isWithin(index, $0) } ?? false
    }

    /// Who is the subject of a verb of saying: by the tree, else right before or after it.
    func subject(ofSpeech verb: Int, among drafts: [Draft], in words: Words) -> Draft? {
        func canSpeak(_ draft: Draft) -> Bool { draft.isAntecedent && !draft.isPlaceOnly && draft.kind != .pronoun }
        if words.isParsed,
            let subject = drafts.first(where: {
                canSpeak($0) && words.isSubject($0.head) == true && words.tokens[$0.head].head == verb
            })
        {
            return subject
        }
        // "We have asked Chad": who speaks is not who is asked.
        if words.isParsed,
            words.indices.contains(where: {
                words.tokens[$0].head == verb && words.isSubject($0) == true && isFirstPerson(words.lower[$0])
            })
        {
            return nil
        }
        let before = drafts.last { draft in
            draft.range.upperBound <= verb && verb - draft.range.upperBound <= 2 && canSpeak(draft)
                && (draft.range.upperBound..<verb).allSatisfy {
                    [",", "also", "later", "has", "had"].contains(words.lower[$0])
                }
        }
        if let before { return before }
        return drafts.first { draft in
            draft.range.lowerBound > verb && draft.range.lowerBound - verb <= 2 && canSpeak(draft)
                && (verb + 1..<draft.range.lowerBound).allSatisfy {
                    ["the", "mr", "mrs", "ms"].contains(words.lower[$0])
                }
        }
    }

    /// The mention that a relative clause describes; nil when it describes something else.
    func relativeAntecedent(of index: Int, drafts: [[Draft]], in words: Words) -> Draft? {
        let here = drafts[words.sentence]
        if words.isParsed {
            var place = words.tokens[index].head
            var steps = 0
            while place >= 0, steps < 8 {
                if words.tokens[place].relation == .aclRelcl {
                    let head = words.tokens[place].head
                    let found =
                        here.last { $0.head == head && $0.isAntecedent }
                        ?? here.last { $0.range.contains(head) && $0.isAntecedent && $0.range.upperBound <= index }
                    if let found { return found }
                    // A relative clause of something else: "the letter, which ...".
                    if head < index, index - head <= 3 { return nil }
                    break
                }
                place = words.tokens[place].head
                steps += 1
            }
        }
        var end = index
        if end > 0, ["with", "to", "for", "from", "of", "by", "in", "against", "after"].contains(words.lower[end - 1]) {
            end -= 1
        }
        if words.isComma(end - 1) { end -= 1 }
        return here.last { $0.range.upperBound == end && $0.isAntecedent }
    }
}
