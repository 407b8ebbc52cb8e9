internal import Kernels

/// Vectors for numbered things, kept as the bytes of the model file and made floats when they are looked up.
@safe struct EmbeddingTable: @unchecked Sendable {
    /// How many floats a vector has.
    let width: Int

    private let count: Int
    @unsafe private let scales: UnsafeRawPointer
    @unsafe private let bytes: UnsafePointer<Int8>

    /// The table of a section: a scale for each vector, then the bytes of each.
    ///
    /// - Throws: `ModelError.badSection`.
    init(_ name: String, count: Int, width: Int, in file: ModelFile) throws(ModelError) {
        self.width = width
        self.count = count
        let section = unsafe try file.section(name, atLeast: count * (4 + width))
        guard let start = section.baseAddress else { throw .badSection(name: name) }
        unsafe scales = unsafe start
        unsafe bytes = unsafe (start + 4 * count).assumingMemoryBound(to: Int8.self)
    }

    /// Writes the vector of that number; the vector 0 when there is none.
    @unsafe func look(up number: Int32, into target: UnsafeMutablePointer<Float>) {
        let row = (0..<count).contains(Int(number)) ? Int(number) : 0
        let scale = unsafe scales.loadUnaligned(fromByteOffset: 4 * row, as: Float.self)
        unsafe chancery_expand(bytes + row * width, scale, width, target)
    }
}
