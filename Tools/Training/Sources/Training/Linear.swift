import Kernels

/// Products with the matrices among the parameters, forward and backward.
struct Linear {
    let parameters: Parameters
    let matrix: Tensor
    let bias: Tensor?

    /// output = input * matrix + bias.
    func forward(
        _ input: UnsafePointer<Float>, rows: Int, stride: Int, into output: UnsafeMutablePointer<Float>
    ) {
        let packed = Buffer(chancery_packed_count(matrix.rows, matrix.columns))
        chancery_pack(parameters.weight(matrix), matrix.rows, matrix.columns, matrix.columns, packed.start)
        chancery_multiply(
            input, rows, matrix.rows, stride, packed.start, matrix.columns, output, matrix.columns, false)
        if let bias {
            chancery_add_bias(output, rows, matrix.columns, matrix.columns, parameters.weight(bias))
        }
    }

    /// Adds to the gradients of matrix and bias, and sets or adds to the gradient of the input when one is asked for.
    func backward(
        _ input: UnsafePointer<Float>, rows: Int, stride: Int, outputGradient: UnsafePointer<Float>,
        inputGradient: UnsafeMutablePointer<Float>?, inputGradientStride: Int, accumulate: Bool
    ) {
        let packed = Buffer(chancery_packed_count(rows, matrix.columns))
        chancery_pack(outputGradient, rows, matrix.columns, matrix.columns, packed.start)
        Linear.addOuter(
            input, rows: rows, columns: matrix.rows, stride: stride, packed, matrix.columns,
            into: parameters.gradient(matrix))
        if let bias {
            let target = parameters.gradient(bias)
            for row in 0..<rows {
                let source = outputGradient + row * matrix.columns
                for index in 0..<matrix.columns { target[index] += source[index] }
            }
        }
        if let inputGradient {
            let packed = Buffer(chancery_packed_count(matrix.columns, matrix.rows))
            chancery_pack_transposed(
                parameters.weight(matrix), matrix.columns, matrix.rows, matrix.columns, packed.start)
            chancery_multiply(
                outputGradient, rows, matrix.columns, matrix.columns, packed.start, matrix.rows, inputGradient,
                inputGradientStride, accumulate)
        }
    }

    /// Adds the product of the transposed left matrix and the packed right one.
    static func addOuter(
        _ left: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int, _ packed: Buffer, _ width: Int,
        into target: UnsafeMutablePointer<Float>
    ) {
        let transposed = Buffer(rows * columns)
        chancery_transpose(left, rows, columns, stride, transposed.start)
        chancery_multiply(transposed.start, columns, rows, rows, packed.start, width, target, width, true)
    }
}
