import Kernels

/// The sentences of a batch in the order of falling length, and where their words stand.
struct BatchLayout {
    let lengths: [Int]
    let starts: [Int]
    let wordCount: Int

    init(lengths: [Int]) {
        self.lengths = lengths
        var starts: [Int] = []
        var sum = 0
        for length in lengths {
            starts.append(sum)
            sum += length
        }
        self.starts = starts
        wordCount = sum
    }

    func row(_ sentence: Int, _ step: Int, isBackward: Bool) -> Int {
        starts[sentence] + (isBackward ? lengths[sentence] - 1 - step : step)
    }

    /// How many sentences have a word at that step.
    func active(_ step: Int) -> Int {
        var count = lengths.count
        while count > 0, lengths[count - 1] <= step { count -= 1 }
        return count
    }
}

/// One direction of a layer of LSTM cells, with what its backward pass needs to know of the forward pass.
final class RecurrentDirection {
    private let parameters: Parameters
    private let input: Linear
    private let recurrent: Tensor
    private let width: Int
    private let isBackward: Bool
    private var gates = Buffer(0)
    private var cells = Buffer(0)
    private var previous = Buffer(0)

    init(_ parameters: Parameters, _ name: String, inputs: Int, width: Int, isBackward: Bool) {
        self.parameters = parameters
        self.width = width
        self.isBackward = isBackward
        input = Linear(
            parameters: parameters, matrix: parameters.matrix(name + ".input", inputs, 4 * width),
            bias: parameters.vector(name + ".input.bias", 4 * width))
        recurrent = parameters.matrix(name + ".recurrent", width, 4 * width)
    }

    /// Writes the states of the words to the output; `mask` (a row for each sentence) is laid on what a state hands on.
    func forward(
        _ layout: BatchLayout, _ source: UnsafePointer<Float>, mask: Buffer, into output: UnsafeMutablePointer<Float>,
        stride: Int
    ) {
        let width = width
        gates = Buffer(layout.wordCount * 4 * width)
        cells = Buffer(layout.wordCount * width)
        previous = Buffer(layout.wordCount * width)
        input.forward(source, rows: layout.wordCount, stride: input.matrix.rows, into: gates.start)
        let packed = Buffer(chancery_packed_count(width, 4 * width))
        chancery_pack(parameters.weight(recurrent), width, 4 * width, 4 * width, packed.start)
        let count = layout.lengths.count
        let step = Buffer(count * 4 * width)
        let cell = Buffer(count * width)
        let state = Buffer(count * width)
        for time in 0..<(layout.lengths.first ?? 0) {
            let active = layout.active(time)
            for sentence in 0..<active {
                let row = layout.row(sentence, time, isBackward: isBackward)
                (step.start + sentence * 4 * width).update(from: gates.start + row * 4 * width, count: 4 * width)
                let masked = state.start + sentence * width
                let factors = mask.start + sentence * width
                for index in 0..<width { masked[index] *= factors[index] }
                (previous.start + row * width).update(from: masked, count: width)
            }
            if time > 0 {
                chancery_multiply(
                    state.start, active, width, width, packed.start, 4 * width, step.start, 4 * width, true)
            }
            chancery_lstm_step(step.start, cell.start, state.start, active, width)
            for sentence in 0..<active {
                let row = layout.row(sentence, time, isBackward: isBackward)
                (gates.start + row * 4 * width).update(from: step.start + sentence * 4 * width, count: 4 * width)
                (cells.start + row * width).update(from: cell.start + sentence * width, count: width)
                (output + row * stride).update(from: state.start + sentence * width, count: width)
            }
        }
    }

    /// Adds to the gradients of the parameters and to that of the source.
    func backward(
        _ layout: BatchLayout, _ source: UnsafePointer<Float>, mask: Buffer,
        outputGradient: UnsafePointer<Float>, stride: Int, sourceGradient: UnsafeMutablePointer<Float>, accumulate: Bool
    ) {
        let width = width
        let packed = Buffer(chancery_packed_count(4 * width, width))
        chancery_pack_transposed(parameters.weight(recurrent), 4 * width, width, 4 * width, packed.start)
        let count = layout.lengths.count
        let step = Buffer(count * 4 * width)
        let before = Buffer(count * width)
        let after = Buffer(count * width)
        let stateGradient = Buffer(count * width)
        let cellGradient = Buffer(count * width)
        for time in (0..<(layout.lengths.first ?? 0)).reversed() {
            let active = layout.active(time)
            for sentence in 0..<active {
                let row = layout.row(sentence, time, isBackward: isBackward)
                (step.start + sentence * 4 * width).update(from: gates.start + row * 4 * width, count: 4 * width)
                (after.start + sentence * width).update(from: cells.start + row * width, count: width)
                if time > 0 {
                    let earlier = layout.row(sentence, time - 1, isBackward: isBackward)
                    (before.start + sentence * width).update(from: cells.start + earlier * width, count: width)
                } else {
                    (before.start + sentence * width).update(repeating: 0, count: width)
                }
                let target = stateGradient.start + sentence * width
                let gradient = outputGradient + row * stride
                for index in 0..<width { target[index] += gradient[index] }
            }
            chancery_lstm_step_backward(
                step.start, before.start, after.start, stateGradient.start, cellGradient.start, active, width)
            for sentence in 0..<active {
                let row = layout.row(sentence, time, isBackward: isBackward)
                (gates.start + row * 4 * width).update(from: step.start + sentence * 4 * width, count: 4 * width)
            }
            chancery_multiply(
                step.start, active, 4 * width, 4 * width, packed.start, width, stateGradient.start, width, false)
            for index in 0..<(active * width) { stateGradient.start[index] *= mask.start[index] }
        }
        let gradients = Buffer(chancery_packed_count(layout.wordCount, 4 * width))
        chancery_pack(gates.start, layout.wordCount, 4 * width, 4 * width, gradients.start)
        Linear.addOuter(
            previous.start, rows: layout.wordCount, columns: width, stride: width, gradients, 4 * width,
            into: parameters.gradient(recurrent))
        input.backward(
            source, rows: layout.wordCount, stride: input.matrix.rows, outputGradient: gates.start,
            inputGradient: sourceGradient, inputGradientStride: input.matrix.rows, accumulate: accumulate)
    }

    /// Sets the biases of the forget gates to 1, so that cells remember from the beginning (Jozefowicz et al. 2015).
    func openForgetGates() {
        guard let bias = input.bias else { return }
        for index in 0..<width { parameters.weight(bias)[width + index] = 1 }
    }
}
