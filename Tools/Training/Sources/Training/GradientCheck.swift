import Linguistics

/// Compares the gradients of the backward pass with differences of the loss.
enum GradientCheck {
    /// The greatest relative error for each tensor, over a few of its elements.
    static func errors(_ network: TrainingNetwork, _ batch: [TrainingSentence]) -> [(name: String, error: Double)] {
        func loss() -> Double {
            var random = RandomSource(seed: 7)
            let losses = network.accumulate(batch, of: batch.reduce(0) { $0 + $1.words.count }, random: &random)
            return (losses.tag + losses.arc + losses.label) / Double(losses.words)
        }
        let parameters = network.parameters
        var random = RandomSource(seed: 11)
        return parameters.tensors.map { tensor in
            var worst = 0.0
            parameters.gradients.start.update(repeating: 0, count: parameters.count)
            _ = loss()
            // The elements with the greatest gradients; most rows of embeddings have none.
            let gradient = parameters.gradient(tensor)
            let count = tensor.rows * tensor.columns
            let chosen = (0..<200).map { _ in Int(random.next() % UInt64(count)) }
                .sorted { abs(gradient[$0]) > abs(gradient[$1]) }.prefix(4).map { ($0, gradient[$0]) }
            for (index, expected) in chosen where expected != 0 {
                let weight = parameters.weight(tensor) + index
                let before = weight.pointee
                weight.pointee = before + 5e-3
                let above = loss()
                weight.pointee = before - 5e-3
                let below = loss()
                weight.pointee = before
                let measured = (above - below) / 1e-2
                worst = max(worst, abs(measured - Double(expected)) / max(abs(measured), abs(Double(expected)), 1e-4))
            }
            return (tensor.name, worst)
        }
    }
}
