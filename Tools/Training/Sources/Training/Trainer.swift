import Kernels
import Linguistics

/// Trains the language model on the sentences of treebanks.
struct Trainer {
    private let configuration: Configuration
    private let sources: String
    private let clean: [TreebankSentence]
    private let stripped: [TreebankSentence?]
    /// Whether the stripped copy of a sentence has a fused possessive.
    private let possessive: [Bool]
    private var frequencies: [[UInt8]: Int] = [:]
    private let vocabularyBytes: [UInt8]
    private let vocabulary: [[UInt8]]
    private let tags: [String]
    private let relations: [String]
    private let tagNumbers: [String: Int]
    private let relationNumbers: [String: Int]
    private let lemmaSections: [(name: String, bytes: [UInt8])]

    /// Prepares the inventories of words, tags, relations and lemmas.
    init(_ configuration: Configuration, treebank: [TreebankSentence], sources: String) {
        self.configuration = configuration
        self.sources = sources
        clean = treebank
        stripped = treebank.map(StrippedText.stripped)
        possessive = stripped.map { $0?.contains { $0.features.hasPrefix("Case=Gen") } ?? false }
        let all = clean + stripped.compactMap { $0 }
        for word in clean.joined() { frequencies[WordEncoder.key(of: word.form), default: 0] += 1 }
        let floor = configuration.vocabularyFloor
        let vocabulary = frequencies.filter { $0.value >= floor }.keys.sorted { $0.lexicographicallyPrecedes($1) }
        var numbers: [[UInt8]: Int] = [:]
        for (index, word) in vocabulary.enumerated() { numbers[word] = index + 1 }
        vocabularyBytes = SortedTable.serialized(numbers)
        self.vocabulary = vocabulary
        var tagCounts: [String: Int] = [:]
        var relationNames: Set<String> = []
        for word in all.joined() {
            if let tag = Self.tag(of: word) { tagCounts[tag.text, default: 0] += 1 }
            if DependencyRelation(rawValue: word.relation) != nil { relationNames.insert(word.relation) }
        }
        // Tags of a handful of words are noise; the plain part of speech stands in for them.
        let frequent = tagCounts.filter { $0.value >= 10 }.keys
        tags = Set(frequent).union(PartOfSpeech.allCases.map(\.rawValue)).sorted()
        relations = relationNames.sorted()
        tagNumbers = Dictionary(uniqueKeysWithValues: tags.enumerated().map { ($1, $0) })
        relationNumbers = Dictionary(uniqueKeysWithValues: relations.enumerated().map { ($1, $0) })
        var lemmas = LemmaTraining()
        for (sentences, times) in [(clean, 3), (stripped.compactMap { $0 }, 1)] {
            for word in sentences.joined() where word.lemma.contains { $0 != "_" } || word.form == "_" {
                lemmas.add(
                    form: word.form, lemma: word.lemma, tag: Self.number(of: word, tagNumbers),
                    isName: word.upos == PartOfSpeech.propn.rawValue, times: times)
            }
        }
        lemmaSections = lemmas.sections()
    }

    /// What was prepared, for the log.
    var summary: String {
        "\(clean.count) sentences, \(tags.count) tags, \(relations.count) relations, lemmas "
            + lemmaSections.map { "\($0.name) \($0.bytes.count) bytes" }.joined(separator: ", ")
    }

    /// Trains and calls `report` with the model after each epoch.
    ///
    /// - Parameter beginning: an earlier model to begin with; nil for random weights.
    func train(
        from beginning: WarmStart? = nil, report: (_ epoch: Int, _ losses: String, _ model: () -> [UInt8]) -> Void
    ) throws {
        var random = RandomSource(seed: configuration.seed)
        let table = try SortedTable(UnsafeRawBufferPointer(Self.immortal(vocabularyBytes)), name: "vocabulary")
        let encoder = WordEncoder(vocabulary: table)
        let network = TrainingNetwork(
            configuration, wordCount: table.count, tags: tags, relations: relations, random: &random)
        try beginning?.apply(to: network.parameters, words: vocabulary, tags: tags, relations: relations)
        let shards = TrainingShards(network, count: configuration.shards) { parameters in
            TrainingNetwork(
                configuration, wordCount: table.count, tags: tags, relations: relations, sharing: parameters,
                random: &random)
        }
        let wordTotal = clean.reduce(0) { $0 + $1.count }
        let stepTotal = configuration.epochs * (wordTotal / configuration.batchWords + 1)
        var step = 0
        for epoch in 1...configuration.epochs {
            var losses = Losses()
            for batch in batches(encoder, &random) {
                let batchLosses = shards.accumulate(batch, random: &random)
                losses.tag += batchLosses.tag
                losses.arc += batchLosses.arc
                losses.label += batchLosses.label
                losses.words += batchLosses.words
                step += 1
                let progress = min(1, Float(step) / Float(stepTotal))
                let warmUp = min(1, Float(step) / 100)
                // The average forgets slowly once training has settled.
                let decay: Float? = step % 4 == 0 ? min(0.98, Float(step) / Float(step + 40)) : nil
                network.parameters.step(
                    rate: configuration.learningRate * warmUp * (1 - 0.97 * progress),
                    norm: configuration.gradientNorm, averageDecay: decay)
            }
            let words = Double(losses.words)
            let text = [losses.tag, losses.arc, losses.label].map { "\(($0 / words * 10000).rounded() / 10000)" }
            report(epoch, text.joined(separator: " ")) { model(network) }
        }
    }

    /// The relative errors of the gradients on a few sentences, by tensor.
    func checkGradients() throws -> [(name: String, error: Double)] {
        var random = RandomSource(seed: configuration.seed)
        let table = try SortedTable(UnsafeRawBufferPointer(Self.immortal(vocabularyBytes)), name: "vocabulary")
        let network = TrainingNetwork(
            configuration, wordCount: table.count, tags: tags, relations: relations, random: &random)
        let batches = batches(WordEncoder(vocabulary: table), &random)
        let batch = (batches.first { $0.count > 3 } ?? []).prefix(4)
        return GradientCheck.errors(network, Array(batch))
    }

    /// The sentences of an epoch in batches of like length.
    private func batches(_ encoder: WordEncoder, _ random: inout RandomSource) -> [[TrainingSentence]] {
        var sentences: [(key: Float, sentence: TrainingSentence)] = []
        sentences.reserveCapacity(clean.count)
        for index in clean.indices {
            var sentence = clean[index]
            if let other = stripped[index] {
                let share =
                    possessive[index] ? configuration.possessiveShare : configuration.strippedShare
                if random.fraction() < share { sentence = other }
            }
            sentence = Augmentation.varied(sentence, random: &random)
            let key = Float(sentence.count) + 2 * random.fraction()
            sentences.append((key, encoded(sentence, encoder, &random)))
        }
        let order = sentences.indices.sorted {
            sentences[$0].key == sentences[$1].key ? $0 < $1 : sentences[$0].key < sentences[$1].key
        }
        var batches: [[TrainingSentence]] = [[]]
        var words = 0
        for index in order {
            let sentence = sentences[index].sentence
            if words + sentence.words.count > configuration.batchWords, words > 0 {
                batches.append([])
                words = 0
            }
            batches[batches.count - 1].append(sentence)
            words += sentence.words.count
        }
        return random.permutation(batches.count).map { number in
            let batch = batches[number]
            return batch.indices.sorted {
                let (left, right) = (batch[$0].words.count, batch[$1].words.count)
                return left == right ? $0 < $1 : left > right
            }.map { batch[$0] }
        }
    }

    private func encoded(
        _ sentence: TreebankSentence, _ encoder: WordEncoder, _ random: inout RandomSource
    ) -> TrainingSentence {
        let words = sentence.map { word in
            var encoding = encoder.encode(word.form)
            // Word and stem are dropped on their own: the stem tells what a fused possessive is the possessive of.
            let key = WordEncoder.key(of: word.form)
            let isOwnStem = encoding.stem == encoding.word
            if isDropped(key, &random) { encoding.word = 0 }
            if isOwnStem ? encoding.word == 0 : isDropped(Array(key.dropLast()), &random) { encoding.stem = 0 }
            return encoding
        }
        return TrainingSentence(
            words: words, heads: sentence.map(\.head), tags: sentence.map { Self.number(of: $0, tagNumbers) },
            relations: sentence.map { relationNumbers[$0.relation] ?? relationNumbers["dep"] ?? 0 })
    }

    /// Whether an occurrence of a word is read as unknown. Rare words are dropped more often: what is seen of unknown
    /// words is trained on them.
    private func isDropped(_ key: [UInt8], _ random: inout RandomSource) -> Bool {
        let frequency = Float(frequencies[key] ?? 0)
        return random.fraction() < max(configuration.wordDropout, 0.6 / (0.6 + frequency))
    }

    private func model(_ network: TrainingNetwork) -> [UInt8] {
        var writer = ModelWriter()
        writer.field("language", "English")
        writer.field("training-data", sources)
        writer.field("licence", "CC BY-SA 4.0; derived from UD English EWT and UD English GUM by their authors")
        writer.field("seed", "\(configuration.seed)")
        writer.field("epochs", "\(configuration.epochs)")
        writer.field("word-width", "\(configuration.wordWidth)")
        writer.field("affix-width", "\(configuration.affixWidth)")
        writer.field("input-width", "\(configuration.inputWidth)")
        writer.field("hidden-width", "\(configuration.hiddenWidth)")
        writer.field("layers", "\(configuration.layers)")
        writer.field("arc-width", "\(configuration.arcWidth)")
        writer.field("label-width", "\(configuration.labelWidth)")
        writer.section("tags", Array((tags.joined(separator: "\n") + "\n").utf8))
        writer.section("relations", Array((relations.joined(separator: "\n") + "\n").utf8))
        writer.section("vocabulary", vocabularyBytes)
        for section in lemmaSections { writer.section(section.name, section.bytes) }
        for tensor in network.parameters.tensors {
            writer.tensor(tensor, network.parameters.average.start + tensor.offset)
        }
        return writer.bytes()
    }

    private static func tag(of word: TreebankWord) -> FineTag? {
        FineTag(upos: word.upos, features: word.features, form: word.form)
    }

    private static func number(of word: TreebankWord, _ numbers: [String: Int]) -> Int {
        (tag(of: word).flatMap { numbers[$0.text] }) ?? numbers[word.upos] ?? numbers["X"] ?? 0
    }

    /// The bytes at an address that stays.
    static func immortal(_ bytes: [UInt8]) -> UnsafeMutableRawBufferPointer {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
        copy.copyBytes(from: bytes)
        return copy
    }
}
