internal import Kernels

/// A matrix of a model, packed for the kernels, with the bias that is added to its product.
final class DenseLayer: @unchecked Sendable {
    /// How many inputs there are.
    let rows: Int

    /// How many outputs there are.
    let columns: Int

    private let packed: NumberBuffer<Int8>
    private let scales: FloatBuffer
    private let bias: FloatBuffer?

    /// Reads the sections `NAME` (a scale for each row, then the bytes by row) and, when asked for, `NAME.bias`.
    ///
    /// - Throws: `ModelError.badSection`.
    init(_ name: String, rows: Int, columns: Int, hasBias: Bool = true, in file: ModelFile) throws(ModelError) {
        self.rows = rows
        self.columns = columns
        let section = unsafe try file.section(name, atLeast: rows * (4 + columns))
        packed = NumberBuffer(count: chancery_packed_integer_count(rows, columns))
        scales = FloatBuffer(count: rows)
        for row in 0..<rows {
            unsafe scales.start[row] = section.loadUnaligned(fromByteOffset: 4 * row, as: Float.self)
        }
        if let bytes = section.baseAddress {
            unsafe chancery_pack_integers(
                (bytes + 4 * rows).assumingMemoryBound(to: Int8.self), rows, columns, packed.start)
        }
        bias = hasBias ? try Self.vector(name + ".bias", count: columns, in: file) : nil
    }

    /// Reads a section of floats.
    ///
    /// - Throws: `ModelError.badSection`.
    static func vector(_ name: String, count: Int, in file: ModelFile) throws(ModelError) -> FloatBuffer {
        let section = unsafe try file.section(name, atLeast: 4 * count)
        let vector = FloatBuffer(count: count)
        for index in 0..<count {
            unsafe vector.start[index] = section.loadUnaligned(fromByteOffset: 4 * index, as: Float.self)
        }
        return vector
    }

    /// Adds the product of the input's rows with the matrix to the output, or replaces the output by it.
    @unsafe func multiply(
        _ input: UnsafePointer<Float>, rows count: Int, stride: Int, into output: UnsafeMutablePointer<Float>,
        stride outputStride: Int, accumulate: Bool = false
    ) {
        let width = chancery_padded(rows)
        let integers = NumberBuffer<UInt8>(toBeWritten: count * width)
        let rowScales = FloatBuffer(toBeWritten: count)
        unsafe chancery_quantize(input, count, rows, stride, scales.start, integers.start, rowScales.start)
        unsafe chancery_multiply_integers(
            integers.start, rowScales.start, count, width, packed.start, columns, output, outputStride, accumulate)
    }

    /// The layer's output for rows of input; negative values of the first `rectified` columns become zero.
    @unsafe func apply(
        _ input: UnsafePointer<Float>, rows count: Int, stride: Int, into output: UnsafeMutablePointer<Float>,
        rectified: Int = 0
    ) {
        unsafe multiply(input, rows: count, stride: stride, into: output, stride: columns)
        guard let bias else { return }
        unsafe chancery_add_bias_rectify(output, count, rectified, columns, bias.start)
        unsafe chancery_add_bias(output + rectified, count, columns - rectified, columns, bias.start + rectified)
    }
}
