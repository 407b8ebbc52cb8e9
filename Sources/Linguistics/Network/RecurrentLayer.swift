internal import Kernels

/// One direction of a layer of LSTM cells.
final class RecurrentLayer: Sendable {
    private let input: DenseLayer
    private let recurrent: DenseLayer
    private let width: Int
    private let isBackward: Bool

    /// Reads the sections `NAME.input`, `NAME.input.bias` and `NAME.recurrent`.
    ///
    /// - Throws: `ModelError.badSection`.
    init(_ name: String, inputs: Int, width: Int, isBackward: Bool, in file: ModelFile) throws(ModelError) {
        self.width = width
        self.isBackward = isBackward
        input = try DenseLayer(name + ".input", rows: inputs, columns: 4 * width, in: file)
        recurrent = try DenseLayer(name + ".recurrent", rows: width, columns: 4 * width, hasBias: false, in: file)
    }

    /// Runs over the sentences of a batch side by side and writes each word's state to its row of the output.
    ///
    /// The sentences stand in the order of falling length, so that those that still have a word are the first ones.
    ///
    /// - Parameters:
    ///   - source: rows of input.
    ///   - sources: the row of input that each word of the batch reads.
    @unsafe func run(
        _ batch: SentenceBatch, input source: FloatBuffer, sources: [Int], into output: UnsafeMutablePointer<Float>,
        stride: Int
    ) {
        let inputRows = source.count / input.rows
        let sums = FloatBuffer(toBeWritten: inputRows * 4 * width)
        unsafe input.apply(source.start, rows: inputRows, stride: input.rows, into: sums.start)
        let gates = FloatBuffer(toBeWritten: batch.lengths.count * 4 * width)
        let cells = FloatBuffer(count: batch.lengths.count * width)
        let states = FloatBuffer(toBeWritten: batch.lengths.count * width)
        var active = batch.lengths.count
        for step in 0..<(batch.lengths.first ?? 0) {
            while batch.lengths[active - 1] <= step { active -= 1 }
            for sentence in 0..<active {
                let row = batch.row(sentence, step: step, isBackward: isBackward)
                unsafe (gates.start + sentence * 4 * width).update(
                    from: sums.start + sources[row] * 4 * width, count: 4 * width)
            }
            if step > 0 {
                unsafe recurrent.multiply(
                    states.start, rows: active, stride: width, into: gates.start, stride: 4 * width, accumulate: true)
            }
            unsafe chancery_lstm_step(gates.start, cells.start, states.start, active, width)
            for sentence in 0..<active {
                let row = batch.row(sentence, step: step, isBackward: isBackward)
                unsafe (output + row * stride).update(from: states.start + sentence * width, count: width)
            }
        }
    }
}
