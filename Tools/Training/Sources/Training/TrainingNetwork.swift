import Kernels
import Linguistics

/// A sentence as the network reads it in training.
struct TrainingSentence {
    var words: [WordEncoder.Encoding]
    /// The head of each word, from 1; 0 for the root.
    var heads: [Int]
    var tags: [Int]
    var relations: [Int]
}

/// The losses of a batch, each summed over its words.
struct Losses {
    var tag = 0.0
    var arc = 0.0
    var label = 0.0
    var words = 0
}

/// The network of `SyntaxNetwork` in Linguistics, with the backward pass written out by hand.
final class TrainingNetwork {
    let parameters = Parameters()
    private let configuration: Configuration
    private let words: Tensor
    private let affixes: [Tensor]
    private let input: Linear
    private let layers: [[RecurrentDirection]]
    private let heads: Linear
    private let arc: Linear
    private let label: Linear
    private let arcRoot: Tensor
    private let labelRoot: Tensor
    private let tagCount: Int
    private let tagWeights: [Float]
    private let relationWeights: [Float]

    /// A network with random weights, or with those of `shared`, which must be of the same sizes.
    init(
        _ configuration: Configuration, wordCount: Int, tags: [String], relations: [String],
        sharing shared: Parameters? = nil, random: inout RandomSource
    ) {
        self.configuration = configuration
        tagCount = tags.count
        tagWeights = tags.map { $0.hasPrefix("PART") || !$0.hasSuffix("Case=Gen") ? 1 : configuration.possessiveWeight }
        relationWeights = relations.map { configuration.relationWeights[$0] ?? 1 }
        let p = parameters
        let hidden = configuration.hiddenWidth
        let (arcWidth, labelWidth) = (configuration.arcWidth, configuration.labelWidth)
        words = p.matrix("words", wordCount + 1, configuration.wordWidth)
        affixes = WordEncoder.buckets.enumerated().map {
            p.matrix("affixes.\($0.offset)", $0.element, configuration.affixWidth)
        }
        let embedded = 2 * configuration.wordWidth + affixes.count * configuration.affixWidth
        func linear(_ name: String, _ rows: Int, _ columns: Int) -> Linear {
            Linear(
                parameters: p, matrix: p.matrix(name, rows, columns), bias: p.vector(name + ".bias", columns))
        }
        input = linear("input", embedded, configuration.inputWidth)
        layers = (0..<configuration.layers).map { layer in
            [("forward", false), ("backward", true)].map { name, isBackward in
                RecurrentDirection(
                    p, "layer.\(layer).\(name)", inputs: layer == 0 ? configuration.inputWidth : 2 * hidden,
                    width: hidden, isBackward: isBackward)
            }
        }
        heads = linear("heads", 2 * hidden, 2 * arcWidth + 2 * labelWidth + tagCount)
        arc = linear("arc", arcWidth, arcWidth)
        label = linear("label", labelWidth, relations.count)
        arcRoot = p.vector("arc.root", arcWidth)
        labelRoot = p.vector("label.root", labelWidth)
        if let shared {
            p.share(weightsOf: shared)
            return
        }
        p.initialize(random: &random) { tensor in
            switch tensor.name {
            case "arc.root", "label.root": 0.1
            case "words": 0.3
            case _ where tensor.name.hasPrefix("affixes"): 0.3
            case _ where tensor.isVector: 0
            case "arc": 0.5 / Float(tensor.rows).squareRoot()
            case _ where tensor.name.hasSuffix("recurrent") || tensor.name.hasPrefix("layer"):
                1 / Float(tensor.rows).squareRoot()
            default: (2 / Float(tensor.rows + tensor.columns)).squareRoot()
            }
        }
        for layer in layers { for direction in layer { direction.openForgetGates() } }
    }

    /// Adds the gradients of sentences in the order of falling length; each word counts as one of `total`.
    func accumulate(_ batch: [TrainingSentence], of total: Int, random: inout RandomSource) -> Losses {
        let layout = BatchLayout(lengths: batch.map(\.heads.count))
        let count = layout.wordCount
        let hidden = configuration.hiddenWidth
        let keep = configuration.dropout
        let inputMask = mask(batch.count, configuration.inputWidth, keep, &random)
        let layerMasks = layers.map { _ in mask(batch.count, 2 * hidden, keep, &random) }
        let recurrentMasks = layers.map { layer in
            layer.map { _ in mask(batch.count, hidden, configuration.recurrentDropout, &random) }
        }

        // Forward.
        let embedded = Buffer(count * input.matrix.rows)
        embed(batch, into: embedded.start)
        let first = Buffer(count * configuration.inputWidth)
        input.forward(embedded.start, rows: count, stride: input.matrix.rows, into: first.start)
        rectify(first.start, count, configuration.inputWidth, configuration.inputWidth)
        apply(inputMask, layout, first.start, configuration.inputWidth, 0, configuration.inputWidth)
        var states = [first]
        for (index, layer) in layers.enumerated() {
            let next = Buffer(count * 2 * hidden)
            for (direction, recurrent) in layer.enumerated() {
                recurrent.forward(
                    layout, states[index].start, mask: recurrentMasks[index][direction],
                    into: next.start + direction * hidden, stride: 2 * hidden)
            }
            apply(layerMasks[index], layout, next.start, 2 * hidden, 0, 2 * hidden)
            states.append(next)
        }
        var losses = Losses()
        losses.words = count
        let top = states[states.count - 1]
        let gradient = classify(batch, layout, top, share: 1 / Float(total), &losses, &random)

        // Backward.
        var stateGradient = Buffer(count * 2 * hidden)
        heads.backward(
            top.start, rows: count, stride: 2 * hidden, outputGradient: gradient.start,
            inputGradient: stateGradient.start, inputGradientStride: 2 * hidden, accumulate: false)
        for index in layers.indices.reversed() {
            apply(layerMasks[index], layout, stateGradient.start, 2 * hidden, 0, 2 * hidden)
            let width = index == 0 ? configuration.inputWidth : 2 * hidden
            let below = Buffer(count * width)
            for (direction, recurrent) in layers[index].enumerated() {
                recurrent.backward(
                    layout, states[index].start, mask: recurrentMasks[index][direction],
                    outputGradient: stateGradient.start + direction * hidden, stride: 2 * hidden,
                    sourceGradient: below.start, accumulate: direction > 0)
            }
            stateGradient = below
        }
        apply(inputMask, layout, stateGradient.start, configuration.inputWidth, 0, configuration.inputWidth)
        for index in 0..<(count * configuration.inputWidth) where first.start[index] <= 0 {
            stateGradient.start[index] = 0
        }
        let embeddedGradient = Buffer(count * input.matrix.rows)
        input.backward(
            embedded.start, rows: count, stride: input.matrix.rows, outputGradient: stateGradient.start,
            inputGradient: embeddedGradient.start, inputGradientStride: input.matrix.rows, accumulate: false)
        addEmbeddingGradients(batch, embeddedGradient.start)
        return losses
    }

    /// The losses of tags, heads and relations; returns the gradient of what `heads` puts out.
    private func classify(
        _ batch: [TrainingSentence], _ layout: BatchLayout, _ top: Buffer, share: Float, _ losses: inout Losses,
        _ random: inout RandomSource
    ) -> Buffer {
        let count = layout.wordCount
        let (arcWidth, labelWidth) = (configuration.arcWidth, configuration.labelWidth)
        let width = heads.matrix.columns
        let outputs = Buffer(count * width)
        let gradient = Buffer(count * width)
        heads.forward(top.start, rows: count, stride: heads.matrix.rows, into: outputs.start)
        rectify(outputs.start, count, 2 * arcWidth, width)
        let arcMask = mask(batch.count, 2 * arcWidth, configuration.dropout, &random)
        let edgeMask = mask(batch.count, labelWidth, configuration.dropout, &random)
        apply(arcMask, layout, outputs.start, width, 0, 2 * arcWidth)

        // Tags.
        for (sentence, gold) in batch.enumerated() {
            for (word, tag) in gold.tags.enumerated() {
                let place = (layout.starts[sentence] + word) * width + 2 * arcWidth + 2 * labelWidth
                losses.tag += Double(
                    crossEntropy(
                        outputs.start + place, tagCount, gold: tag, weight: tagWeights[tag] * share,
                        gradient.start + place))
            }
        }

        // Heads.
        let queries = Buffer(count * arcWidth)
        let queryGradient = Buffer(count * arcWidth)
        arc.forward(outputs.start, rows: count, stride: width, into: queries.start)
        for (sentence, gold) in batch.enumerated() {
            let length = gold.heads.count
            let size = length + 1
            let rows = outputs.start + layout.starts[sentence] * width
            let keys = Buffer(size * arcWidth)
            keys.start.update(from: parameters.weight(arcRoot), count: arcWidth)
            for word in 0..<length {
                (keys.start + (word + 1) * arcWidth).update(from: rows + word * width + arcWidth, count: arcWidth)
            }
            let packed = Buffer(chancery_packed_count(arcWidth, size))
            chancery_pack_transposed(keys.start, arcWidth, size, arcWidth, packed.start)
            let scores = Buffer(length * size)
            let query = queries.start + layout.starts[sentence] * arcWidth
            chancery_multiply(query, length, arcWidth, arcWidth, packed.start, size, scores.start, size, false)
            let scoreGradient = Buffer(length * size)
            for word in 0..<length {
                let row = scores.start + word * size
                row[word + 1] = -1e9
                losses.arc += Double(
                    crossEntropy(row, size, gold: gold.heads[word], weight: share, scoreGradient.start + word * size))
            }
            let packedKeys = Buffer(chancery_packed_count(size, arcWidth))
            chancery_pack(keys.start, size, arcWidth, arcWidth, packedKeys.start)
            chancery_multiply(
                scoreGradient.start, length, size, size, packedKeys.start, arcWidth,
                queryGradient.start + layout.starts[sentence] * arcWidth, arcWidth, false)
            let packedQueries = Buffer(chancery_packed_count(length, arcWidth))
            chancery_pack(query, length, arcWidth, arcWidth, packedQueries.start)
            let keyGradient = Buffer(size * arcWidth)
            Linear.addOuter(
                scoreGradient.start, rows: length, columns: size, stride: size, packedQueries, arcWidth,
                into: keyGradient.start)
            let root = parameters.gradient(arcRoot)
            for index in 0..<arcWidth { root[index] += keyGradient.start[index] }
            for word in 0..<length {
                (gradient.start + (layout.starts[sentence] + word) * width + arcWidth).update(
                    from: keyGradient.start + (word + 1) * arcWidth, count: arcWidth)
            }
        }
        arc.backward(
            outputs.start, rows: count, stride: width, outputGradient: queryGradient.start,
            inputGradient: gradient.start, inputGradientStride: width, accumulate: false)

        classifyRelations(batch, layout, outputs, edgeMask, gradient, share: share, &losses)

        apply(arcMask, layout, gradient.start, width, 0, 2 * arcWidth)
        for row in 0..<count {
            for index in (row * width)..<(row * width + 2 * arcWidth) where outputs.start[index] <= 0 {
                gradient.start[index] = 0
            }
        }
        return gradient
    }

    private func classifyRelations(
        _ batch: [TrainingSentence], _ layout: BatchLayout, _ outputs: Buffer, _ edgeMask: Buffer, _ gradient: Buffer,
        share: Float, _ losses: inout Losses
    ) {
        let (arcWidth, labelWidth) = (configuration.arcWidth, configuration.labelWidth)
        let count = layout.wordCount
        let width = heads.matrix.columns
        let edges = Buffer(count * labelWidth)
        let root = parameters.weight(labelRoot)
        for (sentence, gold) in batch.enumerated() {
            let factors = edgeMask.start + sentence * labelWidth
            for (word, head) in gold.heads.enumerated() {
                let row = layout.starts[sentence] + word
                let own = outputs.start + row * width + 2 * arcWidth
                let other =
                    head == 0
                    ? root : outputs.start + (layout.starts[sentence] + head - 1) * width + 2 * arcWidth + labelWidth
                let edge = edges.start + row * labelWidth
                for index in 0..<labelWidth {
                    let sum = own[index] + other[index]
                    edge[index] = sum > 0 ? sum * factors[index] : 0
                }
            }
        }
        let relations = label.matrix.columns
        let scores = Buffer(count * relations)
        let scoreGradient = Buffer(count * relations)
        label.forward(edges.start, rows: count, stride: labelWidth, into: scores.start)
        for (sentence, gold) in batch.enumerated() {
            for (word, relation) in gold.relations.enumerated() {
                let place = (layout.starts[sentence] + word) * relations
                losses.label += Double(
                    crossEntropy(
                        scores.start + place, relations, gold: relation,
                        weight: relationWeights[relation] * share, scoreGradient.start + place))
            }
        }
        let edgeGradient = Buffer(count * labelWidth)
        label.backward(
            edges.start, rows: count, stride: labelWidth, outputGradient: scoreGradient.start,
            inputGradient: edgeGradient.start, inputGradientStride: labelWidth, accumulate: false)
        let rootGradient = parameters.gradient(labelRoot)
        for (sentence, gold) in batch.enumerated() {
            let factors = edgeMask.start + sentence * labelWidth
            for (word, head) in gold.heads.enumerated() {
                let row = layout.starts[sentence] + word
                let edge = edges.start + row * labelWidth
                let source = edgeGradient.start + row * labelWidth
                let own = gradient.start + row * width + 2 * arcWidth
                let other =
                    head == 0
                    ? rootGradient
                    : gradient.start + (layout.starts[sentence] + head - 1) * width + 2 * arcWidth + labelWidth
                for index in 0..<labelWidth where edge[index] > 0 {
                    let value = source[index] * factors[index]
                    own[index] += value
                    other[index] += value
                }
            }
        }
    }

    /// The loss of one row of scores, which are replaced by probabilities; adds the gradient times the weight.
    private func crossEntropy(
        _ scores: UnsafeMutablePointer<Float>, _ count: Int, gold: Int, weight: Float,
        _ gradient: UnsafeMutablePointer<Float>
    ) -> Float {
        let goldScore = scores[gold]
        let loss = chancery_softmax(scores, count) - goldScore
        for index in 0..<count { gradient[index] = scores[index] * weight }
        gradient[gold] -= weight
        return loss
    }

    private func embed(_ batch: [TrainingSentence], into start: UnsafeMutablePointer<Float>) {
        var target = start
        for sentence in batch {
            for word in sentence.words {
                for (tensor, number) in embeddings(of: word) {
                    target.update(
                        from: parameters.weight(tensor) + Int(number) * tensor.columns, count: tensor.columns)
                    target += tensor.columns
                }
            }
        }
    }

    private func addEmbeddingGradients(_ batch: [TrainingSentence], _ start: UnsafePointer<Float>) {
        var source = start
        for sentence in batch {
            for word in sentence.words {
                for (tensor, number) in embeddings(of: word) {
                    let target = parameters.gradient(tensor) + Int(number) * tensor.columns
                    for index in 0..<tensor.columns { target[index] += source[index] }
                    source += tensor.columns
                }
            }
        }
    }

    private func embeddings(of word: WordEncoder.Encoding) -> [(Tensor, Int32)] {
        [(words, word.word), (words, word.stem)] + affixes.indices.map { (affixes[$0], word.affixes[$0]) }
    }

    private func rectify(_ start: UnsafeMutablePointer<Float>, _ rows: Int, _ columns: Int, _ stride: Int) {
        for row in 0..<rows {
            for index in (row * stride)..<(row * stride + columns) { start[index] = max(0, start[index]) }
        }
    }

    /// A row of factors for each sentence, the same for all its words: 0 for what is dropped.
    private func mask(_ rows: Int, _ columns: Int, _ dropped: Float, _ random: inout RandomSource) -> Buffer {
        let mask = Buffer(rows * columns)
        let factor = 1 / (1 - dropped)
        for index in 0..<(rows * columns) { mask.start[index] = random.fraction() < dropped ? 0 : factor }
        return mask
    }

    private func apply(
        _ mask: Buffer, _ layout: BatchLayout, _ start: UnsafeMutablePointer<Float>, _ stride: Int, _ offset: Int,
        _ columns: Int
    ) {
        for sentence in layout.lengths.indices {
            let factors = mask.start + sentence * columns
            for row in layout.starts[sentence]..<(layout.starts[sentence] + layout.lengths[sentence]) {
                let target = start + row * stride + offset
                for index in 0..<columns { target[index] *= factors[index] }
            }
        }
    }
}
