import Dispatch
import Kernels

/// Copies of a network that share its weights, so that the parts of a batch are worked on side by side.
///
/// How many parts a batch has does not depend on the processor: the gradients are added in the order of the parts, and
/// every machine comes to the same model.
final class TrainingShards {
    /// The network whose weights are trained.
    let network: TrainingNetwork
    private let copies: [TrainingNetwork]

    /// A network and as many copies of it as to have `count` in all, at least one.
    ///
    /// - Parameter make: makes a network of the same sizes with the weights that are handed to it.
    init(_ network: TrainingNetwork, count: Int, make: (Parameters) -> TrainingNetwork) {
        self.network = network
        copies = (1..<max(1, count)).map { _ in make(network.parameters) }
    }

    /// Adds the gradients of a batch, whose sentences stand in the order of falling length, to those of the network.
    func accumulate(_ batch: [TrainingSentence], random: inout RandomSource) -> Losses {
        nonisolated(unsafe) let networks = [network] + copies
        let wordCount = batch.reduce(0) { $0 + $1.words.count }
        // Every nth sentence, so that the parts have about as many words and stay in order.
        let parts = networks.indices.map { part in
            stride(from: part, to: batch.count, by: networks.count).map { batch[$0] }
        }
        let seeds = networks.map { _ in random.next() }
        nonisolated(unsafe) let losses = UnsafeMutableBufferPointer<Losses>.allocate(capacity: networks.count)
        defer { losses.deallocate() }
        losses.initialize(repeating: Losses())
        DispatchQueue.concurrentPerform(iterations: networks.count) { part in
            guard !parts[part].isEmpty else { return }
            var random = RandomSource(seed: seeds[part])
            losses[part] = networks[part].accumulate(parts[part], of: wordCount, random: &random)
        }
        addGradients()
        return losses.reduce(into: Losses()) { sum, part in
            sum.tag += part.tag
            sum.arc += part.arc
            sum.label += part.label
            sum.words += part.words
        }
    }

    /// Moves the gradients of the copies to the network.
    private func addGradients() {
        nonisolated(unsafe) let target = network.parameters.gradients.start
        nonisolated(unsafe) let sources = copies.map { $0.parameters.gradients.start }
        network.parameters.forEachRange { range in
            for source in sources {
                for index in range {
                    target[index] += source[index]
                    source[index] = 0
                }
            }
        }
    }
}
