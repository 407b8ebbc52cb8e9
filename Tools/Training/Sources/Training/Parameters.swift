import Dispatch
import Kernels

/// A block of floats that is freed with its owner.
final class Buffer {
    /// The first float.
    let start: UnsafeMutablePointer<Float>
    /// How many floats there are.
    let count: Int

    /// A block of that many zeros.
    init(_ count: Int) {
        self.count = count
        start = .allocate(capacity: max(count, 1))
        start.initialize(repeating: 0, count: max(count, 1))
    }

    deinit { start.deallocate() }
}

/// A matrix or, with one row, a vector among the parameters.
struct Tensor {
    /// The section of the model file.
    let name: String
    /// How many rows, which are inputs.
    let rows: Int
    /// How many columns, which are outputs.
    let columns: Int
    /// The place of the first element among all parameters.
    let offset: Int
    /// Whether it is stored as floats and not as bytes.
    let isVector: Bool
}

/// All parameters of the network in one block, with gradients and the optimiser's state beside them.
final class Parameters {
    private(set) var tensors: [Tensor] = []
    private(set) var count = 0
    private(set) var weights = Buffer(0)
    private(set) var gradients = Buffer(0)
    private(set) var average = Buffer(0)
    private var mean = Buffer(0)
    private var variance = Buffer(0)

    /// Adds a matrix.
    func matrix(_ name: String, _ rows: Int, _ columns: Int) -> Tensor {
        add(Tensor(name: name, rows: rows, columns: columns, offset: count, isVector: false))
    }

    /// Adds a vector.
    func vector(_ name: String, _ count: Int) -> Tensor {
        add(Tensor(name: name, rows: 1, columns: count, offset: self.count, isVector: true))
    }

    private func add(_ tensor: Tensor) -> Tensor {
        tensors.append(tensor)
        count += tensor.rows * tensor.columns
        return tensor
    }

    /// Sets the beginning values once all tensors were added.
    func initialize(random: inout RandomSource, deviation: (Tensor) -> Float) {
        weights = Buffer(count)
        gradients = Buffer(count)
        average = Buffer(count)
        mean = Buffer(count)
        variance = Buffer(count)
        for tensor in tensors {
            let scale = deviation(tensor)
            guard scale > 0 else { continue }
            for index in 0..<(tensor.rows * tensor.columns) {
                weights.start[tensor.offset + index] = scale * random.normal()
            }
        }
        average.start.update(from: weights.start, count: count)
    }

    /// Takes the weights of another network with the same tensors as its own, to add gradients for them.
    func share(weightsOf other: Parameters) {
        weights = other.weights
        gradients = Buffer(count)
    }

    /// Works on parts of the parameters side by side.
    func forEachRange(_ body: (Range<Int>) -> Void) {
        let (parts, count) = (16, count)
        let size = (count + parts - 1) / parts
        // The ranges do not overlap.
        nonisolated(unsafe) let body = body
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            body(min(count, part * size)..<min(count, (part + 1) * size))
        }
    }

    /// Lets the average begin with the weights as they are now.
    func restartAverage() { average.start.update(from: weights.start, count: count) }

    /// The first weight of a tensor.
    func weight(_ tensor: Tensor) -> UnsafeMutablePointer<Float> { weights.start + tensor.offset }

    /// The first gradient of a tensor.
    func gradient(_ tensor: Tensor) -> UnsafeMutablePointer<Float> { gradients.start + tensor.offset }

    /// One step of Adam at a rate, with the gradient cut down to a norm, and the average moved along.
    func step(rate: Float, norm limit: Double, averageDecay: Float?) {
        let norm = chancery_sum_of_squares(gradients.start, count).squareRoot()
        let scale = norm > limit ? Float(limit / norm) : 1
        forEachRange { range in
            let start = range.lowerBound
            chancery_adam(
                weights.start + start, gradients.start + start, mean.start + start, variance.start + start, range.count,
                scale, rate, 0.9, 0.98, 1e-7)
            if let averageDecay {
                chancery_average(average.start + start, weights.start + start, range.count, averageDecay)
            }
        }
    }
}
