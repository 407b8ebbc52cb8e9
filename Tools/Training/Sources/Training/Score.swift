import Linguistics

/// How well the engine does on the given tokens of a treebank, in percent.
struct Score: CustomStringConvertible {
    private var words = 0
    private var tags = 0
    private var lemmas = 0
    private var heads = 0
    private var labelled = 0
    private var possessives = 0
    private var possessivesRight = 0
    private var relations: [String: (gold: Int, found: Int, right: Int)] = [:]

    /// The score of an engine.
    init(_ engine: LanguageEngine, on treebank: [TreebankSentence]) {
        var document = Document(
            text: "",
            sentences: treebank.map { sentence in
                Sentence(range: 0..<0, paragraph: 0, tokens: sentence.map { Token(range: 0..<0, form: $0.form) })
            })
        engine.annotate(&document)
        for (gold, sentence) in zip(treebank, document.sentences) {
            for (word, token) in zip(gold, sentence.tokens) {
                words += 1
                if word.upos == token.upos.rawValue { tags += 1 }
                if word.lemma == token.lemma { lemmas += 1 }
                let isHeadRight = word.head == token.head + 1
                let isRight = isHeadRight && word.relation.prefix { $0 != ":" } == token.relation.base
                if isHeadRight { heads += 1 }
                if isRight { labelled += 1 }
                if word.features.contains("Case=Gen"), ["NOUN", "PROPN"].contains(word.upos) {
                    possessives += 1
                    if isRight { possessivesRight += 1 }
                }
                relations[word.relation, default: (0, 0, 0)].gold += 1
                relations[token.relation.rawValue, default: (0, 0, 0)].found += 1
                if isHeadRight, word.relation == token.relation.rawValue {
                    relations[word.relation, default: (0, 0, 0)].right += 1
                }
            }
        }
    }

    private static func percent(_ part: Int, of whole: Int) -> String {
        let hundredths = whole == 0 ? 0 : (part * 20000 / whole + 1) / 2
        return "\(hundredths / 100).\(hundredths / 10 % 10)\(hundredths % 10)"
    }

    var description: String {
        let figures = [("UPOS", tags), ("lemma", lemmas), ("UAS", heads), ("LAS", labelled)]
        return figures.map { "\($0.0) \(Self.percent($0.1, of: words))" }.joined(separator: " ")
            + (possessives > 0 ? " possessives \(possessivesRight)/\(possessives)" : "")
    }

    /// The F1 of some relations with their subtypes.
    func relations(_ names: [String]) -> String {
        names.map { name in
            let (gold, found, right) = relations[name] ?? (0, 0, 0)
            return "\(name) \(Self.percent(2 * right, of: gold + found))"
        }.joined(separator: " ")
    }
}
