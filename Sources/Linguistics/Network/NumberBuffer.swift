/// A block of floats.
typealias FloatBuffer = NumberBuffer<Float>

/// A block of numbers that is freed with its owner.
@safe final class NumberBuffer<Element: Numeric & BitwiseCopyable> {
    /// The first number.
    @unsafe let start: UnsafeMutablePointer<Element>

    /// How many numbers there are.
    let count: Int

    /// A block of that many zeros.
    init(count: Int) {
        self.count = count
        unsafe start = .allocate(capacity: max(count, 1))
        unsafe start.initialize(repeating: 0, count: max(count, 1))
    }

    /// A block of that many numbers, each of which must be written before it is read.
    init(toBeWritten count: Int) {
        self.count = count
        unsafe start = .allocate(capacity: max(count, 1))
    }

    deinit {
        unsafe start.deallocate()
    }
}
