/// Random numbers that are the same on every run: SplitMix64 (Steele, Lea & Flood 2014).
struct RandomSource: RandomNumberGenerator {
    private var state: UInt64

    /// The numbers that follow from a seed.
    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var z = state
        z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
        z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
        return z ^ (z >> 31)
    }

    /// A number from 0 up to, but not including, 1.
    mutating func fraction() -> Float {
        Float(next() >> 40) * 0x1p-24
    }

    /// An approximately normal number with mean 0 and variance 1: twelve uniform ones less six.
    mutating func normal() -> Float {
        var sum: Float = -6
        for _ in 0..<12 { sum += fraction() }
        return sum
    }

    /// The indices below a count in random order (Fisher & Yates).
    mutating func permutation(_ count: Int) -> [Int] {
        var order = Array(0..<count)
        guard count > 1 else { return order }
        for index in stride(from: count - 1, to: 0, by: -1) {
            order.swapAt(index, Int(next() % UInt64(index + 1)))
        }
        return order
    }
}
