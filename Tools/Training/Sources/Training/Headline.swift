/// Rewrites sentences in the language of headlines (Mårdh 1980, "Headlinese"): present for past, no articles, no
/// auxiliaries of the passive and the perfect, "to" for "will", a comma for "and", no full stop.
///
/// "Yesterday the minister met the envoy and has signed a treaty." becomes "Yesterday minister meets envoy, signs
/// treaty". The treebanks have almost no headlines, and a verb after a name would be taken for a noun.
struct Headline {
    private var words: TreebankSentence
    private var isRemoved: [Bool]

    /// The sentence as a headline; nil when its main clause is none that a headline could have.
    static func rewritten(_ sentence: TreebankSentence, random: inout RandomSource) -> TreebankSentence? {
        guard sentence.count <= 40, let root = sentence.firstIndex(where: { $0.head == 0 }),
            sentence[root].upos == "VERB",
            let subject = sentence.firstIndex(where: { $0.head == root + 1 && $0.relation.hasPrefix("nsubj") }),
            subject < root, ["NOUN", "PROPN"].contains(sentence[subject].upos)
        else { return nil }
        var headline = Headline(words: sentence, isRemoved: sentence.map { _ in false })
        let isSingular =
            sentence[subject].features.contains("Number=Sing")
            && !sentence.contains { $0.head == subject + 1 && $0.relation == "conj" }
        headline.rewrite(root, isSingular: isSingular)
        for index in sentence.indices where sentence[index].head == root + 1 && sentence[index].relation == "conj" {
            guard sentence[index].upos == "VERB", !headline.hasChild(index, "nsubj") else { continue }
            headline.rewrite(index, isSingular: isSingular)
            if random.fraction() < 0.5 { headline.replaceConjunction(of: index) }
        }
        for index in sentence.indices where ["the", "a", "an"].contains(sentence[index].form.lowercased()) {
            if sentence[index].upos == "DET" { headline.remove(index) }
        }
        if let last = sentence.indices.last, sentence[last].form == "." { headline.remove(last) }
        return headline.result()
    }

    private func hasChild(_ head: Int, _ relation: String) -> Bool {
        words.contains { $0.head == head + 1 && $0.relation.hasPrefix(relation) }
    }

    /// Puts a verb in the form that a headline has.
    private mutating func rewrite(_ verb: Int, isSingular: Bool) {
        let auxiliaries = words.indices.filter {
            words[$0].head == verb + 1 && ["aux", "aux:pass", "cop"].contains(words[$0].relation)
        }
        if auxiliaries.contains(where: { words[$0].relation == "aux:pass" }) {
            // The participle stands alone: "Envoy expelled from Moscow".
            guard auxiliaries.allSatisfy({ ["be", "have"].contains(words[$0].lemma) }) else { return }
            for index in auxiliaries { remove(index) }
            return
        }
        if auxiliaries.count == 1, let index = auxiliaries.first {
            if words[index].form.lowercased() == "will", index + 1 == verb {
                words[index].form = "to"
                words[index].lemma = "to"
                words[index].upos = "PART"
                words[index].features = "_"
                words[index].relation = "mark"
            } else if words[index].lemma == "have", words[verb].features.contains("VerbForm=Part") {
                remove(index)
                setPresent(verb, isSingular: isSingular)
            }
            return
        }
        guard auxiliaries.isEmpty else { return }
        if words[verb].features.contains("VerbForm=Fin"), words[verb].features.contains("Tense=Past") {
            setPresent(verb, isSingular: isSingular)
        }
    }

    private mutating func setPresent(_ verb: Int, isSingular: Bool) {
        let lemma = words[verb].lemma
        guard lemma.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }), lemma.count > 2 else {
            return
        }
        words[verb].form = isSingular ? Self.thirdPerson(lemma) : lemma
        words[verb].features = "Mood=Ind|Number=\(isSingular ? "Sing" : "Plur")|Person=3|Tense=Pres|VerbForm=Fin"
    }

    private static func thirdPerson(_ lemma: String) -> String {
        if lemma == "have" { return "has" }
        for ending in ["s", "x", "z", "ch", "sh", "o"] where lemma.hasSuffix(ending) { return lemma + "es" }
        if lemma.hasSuffix("y"), let before = lemma.dropLast().last, !"aeiou".contains(before) {
            return String(lemma.dropLast()) + "ies"
        }
        return lemma + "s"
    }

    /// Puts a comma for the "and" before a verb.
    private mutating func replaceConjunction(of verb: Int) {
        guard
            let index = words.indices.first(where: {
                words[$0].head == verb + 1 && words[$0].relation == "cc" && words[$0].lemma == "and"
            }), index > 0, words[index - 1].upos != "PUNCT"
        else { return }
        words[index].form = ","
        words[index].lemma = ","
        words[index].upos = "PUNCT"
        words[index].features = "_"
        words[index].relation = "punct"
    }

    /// Leaves a word out, unless others depend on it.
    private mutating func remove(_ index: Int) {
        if words[index].head != 0, !words.contains(where: { $0.head == index + 1 }) { isRemoved[index] = true }
    }

    private func result() -> TreebankSentence {
        var number = [0]
        var next = 1
        for index in words.indices {
            number.append(next)
            if !isRemoved[index] { next += 1 }
        }
        var result: TreebankSentence = []
        for index in words.indices where !isRemoved[index] {
            var word = words[index]
            word.head = word.head == 0 ? 0 : number[word.head]
            if result.isEmpty, let first = word.form.unicodeScalars.first {
                word.form = first.properties.titlecaseMapping + String(word.form.unicodeScalars.dropFirst())
            }
            result.append(word)
        }
        return result
    }
}
