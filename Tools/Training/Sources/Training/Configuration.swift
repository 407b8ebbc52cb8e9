/// The sizes of the network and how it is trained.
struct Configuration {
    var wordWidth = 64
    var affixWidth = 48
    var inputWidth = 192
    var hiddenWidth = 192
    var layers = 2
    var arcWidth = 128
    var labelWidth = 128

    /// How often a word must occur to have an embedding of its own.
    var vocabularyFloor = 2
    var epochs = 36
    var seed: UInt64 = 1
    /// How many words there are in a batch, about.
    var batchWords = 1200
    /// Into how many parts a batch is divided that are worked on side by side; the model depends on it.
    var shards = 8
    var learningRate: Float = 2.5e-3
    var dropout: Float = 0.33
    var recurrentDropout: Float = 0.2
    var wordDropout: Float = 0.1
    /// The share of sentences that are read stripped.
    var strippedShare: Float = 0.3
    /// The same for sentences that have a possessive.
    var possessiveShare: Float = 0.5
    /// How much more the tag of a fused possessive counts.
    var possessiveWeight: Float = 3
    var gradientNorm = 5.0

    /// How much more the relations that are rare, and matter for extraction, count.
    var relationWeights: [String: Float] = [
        "obl:agent": 2.5, "iobj": 2, "appos": 1.5, "nsubj:pass": 1.5, "csubj:pass": 2, "nmod:poss": 1.5,
        "acl:relcl": 1.2, "vocative": 1.5,
    ]
}
