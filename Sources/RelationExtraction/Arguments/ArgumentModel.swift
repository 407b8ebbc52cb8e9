internal import Embedded

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The weights that say who is meant where a party of an act is not found in its place.
///
/// A conditional logit (McFadden 1974): of all candidates, and of nobody, one is chosen, each with a probability in proportion
/// to the exponential of the sum of its features' weights. `Tools/Training/arguments.py` makes the table.
struct ArgumentModel: Sendable {
    private let weights: [String: Double]

    /// A model of those weights, by feature; a feature without one weighs nothing.
    init(weights: [String: Double]) {
        self.weights = weights
    }

    /// The model of the program.
    ///
    /// - Throws: `SeedTableError` when the table does not follow its format or a weight is no number.
    static func seeded() throws -> ArgumentModel {
        let table = try SeedTable(embedded: "Seeds/model/arguments.tsv", required: ["feature", "weight"])
        var weights: [String: Double] = [:]
        for row in table.rows {
            guard let weight = Double(row["weight"]) else {
                throw SeedTableError.badCell(
                    file: table.name, line: row.line, column: "weight", value: row["weight"], expected: "a number")
            }
            weights[row["feature"]] = weight
        }
        return ArgumentModel(weights: weights)
    }

    /// The probabilities of answers with those features, in their order; they add up to 1.
    func probabilities(of answers: [[String]]) -> [Double] {
        let scores = answers.map { features in features.reduce(0) { $0 + (weights[$1] ?? 0) } }
        // From the highest down, so that no power overflows.
        let highest = scores.max() ?? 0
        let powers = scores.map { exp($0 - highest) }
        let sum = powers.reduce(0, +)
        return powers.map { $0 / sum }
    }
}
