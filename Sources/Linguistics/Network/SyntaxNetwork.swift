internal import Kernels

/// The network that tags and parses: embeddings of the word and its parts, layers of LSTM cells in both directions,
/// and on top of them a classifier for the fine tag, a biaffine scorer for the head (Dozat & Manning 2017) and a
/// classifier for the relation to it (as Kiperwasser & Goldberg 2016).
struct SyntaxNetwork: Sendable {
    /// What the network says of one word.
    struct Analysis {
        /// The number of the fine tag.
        var tag: Int
        /// The index of the head in the sentence; -1 for the root.
        var head: Int
        /// The number of the relation.
        var relation: Int
    }

    private let words: EmbeddingTable
    private let affixes: [EmbeddingTable]
    private let input: DenseLayer
    private let layers: [[RecurrentLayer]]
    private let heads: DenseLayer
    private let arc: DenseLayer
    private let label: DenseLayer
    private let arcRoot: [Float]
    private let labelRoot: [Float]
    private let hiddenWidth: Int
    private let arcWidth: Int
    private let labelWidth: Int
    private let tagCount: Int

    /// The network of a model file with that many words, tags and relations.
    ///
    /// - Throws: `ModelError` when a width or a matrix is missing.
    init(_ file: ModelFile, wordCount: Int, tagCount: Int, relationCount: Int) throws(ModelError) {
        let wordWidth = try file.number("word-width")
        let affixWidth = try file.number("affix-width")
        let inputWidth = try file.number("input-width")
        hiddenWidth = try file.number("hidden-width")
        arcWidth = try file.number("arc-width")
        labelWidth = try file.number("label-width")
        self.tagCount = tagCount
        words = try EmbeddingTable("words", count: wordCount + 1, width: wordWidth, in: file)
        var affixes: [EmbeddingTable] = []
        for (index, count) in WordEncoder.buckets.enumerated() {
            affixes.append(try EmbeddingTable("affixes.\(index)", count: count, width: affixWidth, in: file))
        }
        self.affixes = affixes
        input = try DenseLayer(
            "input", rows: 2 * wordWidth + affixes.count * affixWidth, columns: inputWidth, in: file)
        var layers: [[RecurrentLayer]] = []
        for layer in 0..<(try file.number("layers")) {
            let inputs = layer == 0 ? inputWidth : 2 * hiddenWidth
            var directions: [RecurrentLayer] = []
            for (name, isBackward) in [("forward", false), ("backward", true)] {
                directions.append(
                    try RecurrentLayer(
                        "layer.\(layer).\(name)", inputs: inputs, width: hiddenWidth, isBackward: isBackward, in: file))
            }
            layers.append(directions)
        }
        self.layers = layers
        heads = try DenseLayer(
            "heads", rows: 2 * hiddenWidth, columns: 2 * arcWidth + 2 * labelWidth + tagCount, in: file)
        arc = try DenseLayer("arc", rows: arcWidth, columns: arcWidth, in: file)
        label = try DenseLayer("label", rows: labelWidth, columns: relationCount, in: file)
        let arcRoot = try DenseLayer.vector("arc.root", count: arcWidth, in: file)
        let labelRoot = try DenseLayer.vector("label.root", count: labelWidth, in: file)
        self.arcRoot = (0..<arcWidth).map { unsafe arcRoot.start[$0] }
        self.labelRoot = (0..<labelWidth).map { unsafe labelRoot.start[$0] }
    }

    /// What the network says of the words of some sentences, which stand in the order of falling length.
    ///
    /// What it says of a sentence does not depend on the others.
    ///
    /// - Parameters:
    ///   - sentences: for each word of each sentence, which of the distinct words it is.
    ///   - vocabulary: the distinct words.
    func analyze(_ sentences: [[Int]], of vocabulary: [WordEncoder.Encoding]) -> [[Analysis]] {
        let batch = SentenceBatch(lengths: sentences.map(\.count))
        guard batch.wordCount > 0 else { return sentences.map { _ in [] } }
        let states = encode(sentences, of: vocabulary, batch)
        let width = heads.columns
        let outputs = FloatBuffer(toBeWritten: batch.wordCount * width)
        unsafe heads.apply(
            states.start, rows: batch.wordCount, stride: heads.rows, into: outputs.start, rectified: 2 * arcWidth)
        let queries = FloatBuffer(toBeWritten: batch.wordCount * arcWidth)
        unsafe arc.apply(outputs.start, rows: batch.wordCount, stride: width, into: queries.start)

        var analyses: [[Analysis]] = []
        let edges = FloatBuffer(toBeWritten: batch.wordCount * labelWidth)
        for sentence in sentences.indices {
            let rows = batch.starts[sentence]..<(batch.starts[sentence] + batch.lengths[sentence])
            let scores = unsafe arcScores(queries: queries.start, outputs: outputs.start, rows: rows)
            let heads = TreeDecoder.heads(scores: scores, count: rows.count)
            analyses.append([])
            for (row, head) in zip(rows, heads) {
                let tags = unsafe outputs.start + row * width + 2 * arcWidth + 2 * labelWidth
                analyses[sentence].append(
                    Analysis(tag: unsafe chancery_argmax(tags, tagCount), head: head, relation: 0))
                unsafe prepareEdge(row, head: head < 0 ? nil : rows.lowerBound + head, outputs, edges)
            }
        }
        let relations = FloatBuffer(toBeWritten: batch.wordCount * label.columns)
        unsafe label.apply(edges.start, rows: batch.wordCount, stride: labelWidth, into: relations.start)
        for sentence in sentences.indices {
            for word in sentences[sentence].indices {
                let row = unsafe relations.start + (batch.starts[sentence] + word) * label.columns
                analyses[sentence][word].relation = unsafe chancery_argmax(row, label.columns)
            }
        }
        return analyses
    }

    /// The states of the upper layer for each word.
    ///
    /// What the first layer reads depends on the word alone, so that it is reckoned once for each distinct word.
    private func encode(
        _ sentences: [[Int]], of vocabulary: [WordEncoder.Encoding], _ batch: SentenceBatch
    ) -> FloatBuffer {
        let embedded = FloatBuffer(toBeWritten: vocabulary.count * input.rows)
        var target = unsafe embedded.start
        for word in vocabulary {
            unsafe words.look(up: word.word, into: target)
            unsafe words.look(up: word.stem, into: target + words.width)
            unsafe target += 2 * words.width
            for index in affixes.indices {
                unsafe affixes[index].look(up: word.affixes[index], into: target)
                unsafe target += affixes[index].width
            }
        }
        var states = FloatBuffer(toBeWritten: vocabulary.count * input.columns)
        unsafe input.apply(
            embedded.start, rows: vocabulary.count, stride: input.rows, into: states.start, rectified: input.columns)
        var sources = sentences.flatMap(\.self)
        for layer in layers {
            let next = FloatBuffer(toBeWritten: batch.wordCount * 2 * hiddenWidth)
            for (direction, recurrent) in layer.enumerated() {
                unsafe recurrent.run(
                    batch, input: states, sources: sources, into: next.start + direction * hiddenWidth,
                    stride: 2 * hiddenWidth)
            }
            states = next
            sources = Array(0..<batch.wordCount)
        }
        return states
    }

    /// The scores of all heads for the words of a sentence, as `TreeDecoder` takes them.
    @unsafe private func arcScores(
        queries: UnsafePointer<Float>, outputs: UnsafePointer<Float>, rows: Range<Int>
    ) -> [Float] {
        let size = rows.count + 1
        let keys = FloatBuffer(toBeWritten: size * arcWidth)
        for index in 0..<arcWidth { unsafe keys.start[index] = arcRoot[index] }
        for (position, row) in rows.enumerated() {
            unsafe (keys.start + (position + 1) * arcWidth).update(
                from: outputs + row * heads.columns + arcWidth, count: arcWidth)
        }
        let packed = FloatBuffer(count: chancery_packed_count(arcWidth, size))
        unsafe chancery_pack_transposed(keys.start, arcWidth, size, arcWidth, packed.start)
        return unsafe [Float](unsafeUninitializedCapacity: rows.count * size) { scores, count in
            guard let start = scores.baseAddress else { return }
            unsafe chancery_multiply(
                queries + rows.lowerBound * arcWidth, rows.count, arcWidth, arcWidth, packed.start, size, start, size,
                false)
            count = rows.count * size
        }
    }

    /// Writes what the classifier of relations reads: the sum of the word's and of its head's part, rectified.
    @unsafe private func prepareEdge(_ row: Int, head: Int?, _ outputs: FloatBuffer, _ edges: FloatBuffer) {
        let own = unsafe outputs.start + row * heads.columns + 2 * arcWidth
        let edge = unsafe edges.start + row * labelWidth
        if let head {
            let other = unsafe outputs.start + head * heads.columns + 2 * arcWidth + labelWidth
            for index in 0..<labelWidth { unsafe edge[index] = max(0, own[index] + other[index]) }
        } else {
            for index in 0..<labelWidth { unsafe edge[index] = max(0, own[index] + labelRoot[index]) }
        }
    }
}
