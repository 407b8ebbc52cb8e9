internal import Linguistics

/// Mends words that the tagger takes for adverbs or verbs and the gazetteer knows as names: "Chile recognised
/// Palestine", "flew to Peking".
enum NameRepair {
    /// The sentence with such a word before its verb as the verb's subject, and after a preposition as a name; an
    /// unparsed sentence as it is.
    ///
    /// - Parameter isName: whether a word, as it is written, ends a known name.
    static func repaired(_ sentence: Sentence, isName: (String) -> Bool) -> Sentence {
        guard sentence.isParsed else { return sentence }
        var sentence = sentence
        for word in sentence.tokens.indices {
            switch sentence.tokens[word].upos {
            case .adv, .intj, .x: makeSubject(word, of: &sentence, isName: isName)
            case .verb where isFirstOfUnion(word, in: sentence): joinUnion(word, of: &sentence)
            case .verb where word == 0: makeFirstName(of: &sentence, isName: isName)
            case .verb where word > 1: makeNoun(word, of: &sentence, isName: isName)
            case .propn where word > 2: partNames(before: word, of: &sentence, isName: isName)
            default: continue
            }
        }
        return sentence
    }

    /// Whether a verb is the first word of a name as "United States" or "United Nations", and governs the rest of it.
    private static func isFirstOfUnion(_ word: Int, in sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard tokens[word].form == "United", word + 1 < tokens.count, tokens[word + 1].upos == .propn else {
            return false
        }
        return tokens[word].head != word + 1 && tokens[word + 1].head != word
    }

    /// "The United States and Oman, both old states, met", with "United" as the verb and what they do beside it.
    private static func joinUnion(_ word: Int, of sentence: inout Sentence) {
        let clause = sentence.tokens[word + 1].head
        guard clause > word, sentence.tokens[clause].head == word,
            [.nsubj, .nsubjPass].contains(sentence.tokens[word + 1].relation)
        else { return }
        sentence.tokens[clause].head = sentence.tokens[word].head
        sentence.tokens[clause].relation = sentence.tokens[word].relation
        for other in sentence.tokens.indices where sentence.tokens[other].head == word && other != clause {
            sentence.tokens[other].head = other < word ? word + 1 : clause
            if other < word, sentence.tokens[other].upos == .det { sentence.tokens[other].relation = .det }
        }
        sentence.tokens[word].head = word + 1
        sentence.tokens[word].relation = .amod
        sentence.tokens[word].upos = .propn
        sentence.tokens[word].features = Features()
    }

    private static func makeSubject(_ word: Int, of sentence: inout Sentence, isName: (String) -> Bool) {
        let verb = sentence.tokens[word].head
        guard verb > word, sentence.tokens[verb].upos == .verb, isName(sentence.tokens[word].form),
            !sentence.tokens.contains(where: { $0.head == verb && [.nsubj, .nsubjPass].contains($0.relation) })
        else { return }
        name(word, in: &sentence, as: .nsubj)
    }

    /// "Zelensky thanks Lithuania": a known name that begins a headline is no participle.
    private static func makeFirstName(of sentence: inout Sentence, isName: (String) -> Bool) {
        let first = sentence.tokens[0]
        guard first.features.verbForm == .participle, !first.form.utf8.suffix(3).elementsEqual("ing".utf8),
            isName(first.form), sentence.tokens.last?.form != "."
        else { return }
        name(0, in: &sentence, as: first.relation)
    }

    /// A capitalised word after a preposition is no verb.
    private static func makeNoun(_ word: Int, of sentence: inout Sentence, isName: (String) -> Bool) {
        let (before, head) = (word - 1, sentence.tokens[word].head)
        guard head >= 0, sentence.tokens[before].head == word,
            [.mark, .case].contains(sentence.tokens[before].relation),
            sentence.tokens[word].form.utf8.first.map({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) })
                ?? false,
            isName(sentence.tokens[word].form)
        else { return }
        sentence.tokens[before].upos = .adp
        sentence.tokens[before].relation = .case
        name(word, in: &sentence, as: sentence.tokens[head].upos == .noun ? .nmod : .obl)
    }

    /// "Khartoum and Addis Ababa" are two names, not one whose first parts are coordinated.
    private static func partNames(before last: Int, of sentence: inout Sentence, isName: (String) -> Bool) {
        let tokens = sentence.tokens
        let second = last - 1
        let first = tokens[second].head
        guard tokens[second].relation == .conj, first >= 0, first < second, tokens[first].head == last,
            [.compound, .flat].contains(tokens[first].relation), isName(tokens[first].form),
            isName(tokens[last].form), !isName(tokens[second].form)
        else { return }
        sentence.tokens[first].head = tokens[last].head
        sentence.tokens[first].relation = tokens[last].relation
        sentence.tokens[last].head = first
        sentence.tokens[last].relation = .conj
        sentence.tokens[second].head = last
        sentence.tokens[second].relation = .compound
        for word in tokens.indices where tokens[word].head == second && word < second {
            sentence.tokens[word].head = last
        }
        for word in tokens.indices where tokens[word].head == last && word < first {
            sentence.tokens[word].head = first
        }
    }

    private static func name(_ word: Int, in sentence: inout Sentence, as relation: DependencyRelation) {
        sentence.tokens[word].upos = .propn
        sentence.tokens[word].lemma = sentence.tokens[word].form
        sentence.tokens[word].features = Features()
        sentence.tokens[word].relation = relation
    }
}
