/// A block of floats that begins as zeros and is freed with its owner.
@safe final class FloatBuffer {
    /// The first float.
    @unsafe let start: UnsafeMutablePointer<Float>

    /// How many floats there are.
    let count: Int

    /// A block of that many zeros.
    init(count: Int) {
        self.count = count
        unsafe start = .allocate(capacity: max(count, 1))
        unsafe start.initialize(repeating: 0, count: max(count, 1))
    }

    deinit {
        unsafe start.deallocate()
    }
}
