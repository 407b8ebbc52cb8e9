internal import Embedded
internal import Kernels

/// Tags, lemmatises and parses sentences.
///
/// The engine is a value that any number of tasks may share. What it says of a sentence depends on that sentence alone.
public struct LanguageEngine: Sendable {
    /// The name of the embedded model.
    public static let modelName = "Seeds/model/english.model"

    /// How many words go through the network together at most, unless a single sentence has more.
    private static let batchWords = 800

    /// How many sentences go through the network together at most.
    private static let batchSentences = 48

    private let encoder: WordEncoder
    private let network: SyntaxNetwork
    private let lemmatizer: Lemmatizer
    private let tags: [FineTag]
    private let relations: [DependencyRelation]

    /// The engine of a model, whose bytes must outlive it.
    ///
    /// - Throws: `ModelError` when the bytes are no model of this version or are damaged.
    public init(model bytes: UnsafeRawBufferPointer) throws(ModelError) {
        let file = unsafe try ModelFile(bytes)
        let vocabulary = unsafe try SortedTable(file.section("vocabulary"), name: "vocabulary")
        encoder = WordEncoder(vocabulary: vocabulary)
        var tags: [FineTag] = []
        for line in try file.lines("tags") {
            guard let tag = FineTag(line) else { throw .unknownName(line) }
            tags.append(tag)
        }
        var relations: [DependencyRelation] = []
        for line in try file.lines("relations") {
            guard let relation = DependencyRelation(rawValue: line) else { throw .unknownName(line) }
            relations.append(relation)
        }
        guard !tags.isEmpty, tags.count < 128 else { throw .badSection(name: "tags") }
        guard !relations.isEmpty else { throw .badSection(name: "relations") }
        self.tags = tags
        self.relations = relations
        lemmatizer = try Lemmatizer(file)
        network = try SyntaxNetwork(
            file, wordCount: vocabulary.count, tagCount: tags.count, relationCount: relations.count)
    }

    /// The engine of the model that is part of the binary.
    ///
    /// - Throws: `ModelError` when there is none.
    public static func embedded() throws(ModelError) -> LanguageEngine {
        guard let file = EmbeddedFile.named(modelName) else { throw .notEmbedded(name: modelName) }
        return unsafe try LanguageEngine(model: file.bytes)
    }

    /// Makes the process keep the memory that one batch frees for the next: to give it back and to ask for it again takes a
    /// twentieth of the time of reading.
    public static func keepFreedMemory() { chancery_keep_freed_memory() }

    /// Sets parts of speech, features, lemmas, heads and relations of the sentences with those indices, or of all.
    ///
    /// Words are neither split nor joined. Indices that the document does not have are passed over.
    public func annotate(_ document: inout Document, sentences: [Int]? = nil) {
        let chosen = (sentences ?? Array(document.sentences.indices)).filter { document.sentences.indices.contains($0) }
        // Sentences of like length go together; equal lengths keep the order of the text.
        let order = chosen.sorted {
            let (left, right) = (document.sentences[$0].tokens.count, document.sentences[$1].tokens.count)
            return left == right ? $0 < $1 : left > right
        }
        var next = 0
        while next < order.count {
            var batch: [Int] = []
            var wordCount = 0
            while next < order.count, batch.count < Self.batchSentences {
                let count = document.sentences[order[next]].tokens.count
                if !batch.isEmpty, wordCount + count > Self.batchWords { break }
                batch.append(order[next])
                wordCount += count
                next += 1
            }
            var numbers: [String: Int] = [:]
            var vocabulary: [WordEncoder.Encoding] = []
            let words = batch.map { index in
                document.sentences[index].tokens.map { token in
                    if let known = numbers[token.form] { return known }
                    numbers[token.form] = vocabulary.count
                    vocabulary.append(encoder.encode(token.form))
                    return vocabulary.count - 1
                }
            }
            let analyses = network.analyze(words, of: vocabulary)
            var lemmas: [WordUse: String] = [:]
            for (position, index) in batch.enumerated() {
                set(analyses[position], of: &document.sentences[index], words: words[position], lemmas: &lemmas)
            }
        }
    }

    /// A distinct word of a batch with a fine tag, which have one lemma.
    private struct WordUse: Hashable {
        var word: Int
        var tag: Int
    }

    private func set(
        _ analysis: [SyntaxNetwork.Analysis], of sentence: inout Sentence, words: [Int], lemmas: inout [WordUse: String]
    ) {
        for (index, word) in analysis.enumerated() {
            let tag = tags[word.tag]
            let use = WordUse(word: words[index], tag: word.tag)
            let lemma =
                lemmas[use]
                ?? lemmatizer.lemma(of: sentence.tokens[index].form, tag: word.tag, isName: tag.upos == .propn)
            lemmas[use] = lemma
            sentence.tokens[index].upos = tag.upos
            sentence.tokens[index].features = tag.features
            sentence.tokens[index].lemma = lemma
            sentence.tokens[index].head = word.head
            sentence.tokens[index].relation = relations[word.relation]
        }
        sentence.settleRelations()
        sentence.isParsed = true
    }
}
