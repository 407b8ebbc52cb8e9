import Kernels
import Testing

/// Products with matrices of bytes, as the network reckons them.
@Suite struct IntegerProductTests {
    /// Rows, inner numbers and columns: whole tiles and panels, and what is left over of each.
    static let shapes = [(1, 1, 1), (2, 3, 5), (7, 64, 31), (8, 64, 32), (9, 65, 33), (23, 371, 100)]

    @Test(arguments: shapes)
    func `a product is the sum of products up to the rounding of the left factor`(
        rows: Int, inner: Int, columns: Int
    ) {
        let left = Self.numbers(rows * inner)
        let factors = Self.numbers(inner).map { 0.05 + $0 / 50 }
        let matrix = Self.bytes(inner * columns)
        let product = Self.product(left, factors, matrix, rows: rows, inner: inner, columns: columns)
        for row in 0..<rows {
            let scaled = (0..<inner).map { left[row * inner + $0] * factors[$0] }
            let greatest = scaled.map(abs).max() ?? 0
            // Half a unit of the last place of the left factor in each of the products.
            let tolerance = greatest / 31 / 2 * 127 * Float(inner) + 1e-4
            for column in 0..<columns {
                let sum = (0..<inner).reduce(Float(0)) { $0 + scaled[$1] * Float(matrix[$1 * columns + column]) }
                #expect(abs(product[row * columns + column] - sum) <= tolerance)
            }
        }
    }

    @Test(arguments: shapes)
    func `every kind of processor comes to the same bits`(rows: Int, inner: Int, columns: Int) {
        let left = Self.numbers(rows * inner)
        let factors = Self.numbers(inner).map { 0.05 + $0 / 50 }
        let matrix = Self.bytes(inner * columns)
        let fastest = Self.product(left, factors, matrix, rows: rows, inner: inner, columns: columns)
        for kind in 0..<chancery_integer_product_count() {
            let product = Self.product(
                left, factors, matrix, rows: rows, inner: inner, columns: columns, kind: kind)
            #expect(product.map(\.bitPattern) == fastest.map(\.bitPattern), "kind \(kind)")
        }
    }

    @Test func `a row does not depend on the other rows`() {
        let (rows, inner, columns) = (21, 97, 45)
        let left = Self.numbers(rows * inner)
        let factors = [Float](repeating: 0.02, count: inner)
        let matrix = Self.bytes(inner * columns)
        let together = Self.product(left, factors, matrix, rows: rows, inner: inner, columns: columns)
        let apart = (0..<rows).flatMap { row in
            Self.product(
                Array(left[row * inner..<(row + 1) * inner]), factors, matrix, rows: 1, inner: inner, columns: columns)
        }
        #expect(together == apart)
    }

    @Test func `a row of zeros gives zeros, and adding keeps what is there`() {
        let zeros = Self.product([0, 0, 0], [1, 1, 1], [1, 2, 3], rows: 1, inner: 3, columns: 1)
        #expect(zeros == [0])
        let sum = Self.product([1, 0, 0], [1, 1, 1], [3, 2, 1], rows: 1, inner: 3, columns: 1, adding: [0.5])
        #expect(abs(sum[0] - 3.5) < 1e-3)
    }

    @Test func `the greatest numbers do not overflow`() {
        let inner = 2000
        let ones = [Float](repeating: 1, count: inner)
        for (byte, sign) in [(Int8(127), Float(1)), (-127, 1), (127, -1), (-127, -1)] {
            let matrix = [Int8](repeating: byte, count: inner)
            let left = ones.map { $0 * sign }
            for kind in 0..<chancery_integer_product_count() {
                let product = Self.product(left, ones, matrix, rows: 1, inner: inner, columns: 1, kind: kind)
                #expect(abs(product[0] - sign * Float(byte) * Float(inner)) < 1, "kind \(kind)")
            }
        }
    }

    /// Numbers from -2 to 2 without an order that a product could hide behind.
    private static func numbers(_ count: Int) -> [Float] { (0..<count).map { Float($0 * 7919 % 4001 - 2000) / 1000 } }

    /// Bytes from -127 to 127 without such an order.
    private static func bytes(_ count: Int) -> [Int8] { (0..<count).map { Int8($0 * 6151 % 255 - 127) } }

    private static func product(
        _ left: [Float], _ factors: [Float], _ matrix: [Int8], rows: Int, inner: Int, columns: Int,
        adding initial: [Float]? = nil, kind: Int = chancery_integer_product_count() - 1
    ) -> [Float] {
        let width = chancery_padded(inner)
        var packed = [Int8](repeating: 0, count: chancery_packed_integer_count(inner, columns))
        var integers = [UInt8](repeating: 1, count: rows * width)
        var scales = [Float](repeating: 0, count: rows)
        var result = initial ?? [Float](repeating: .nan, count: rows * columns)
        unsafe chancery_pack_integers(matrix, inner, columns, &packed)
        unsafe chancery_quantize(left, rows, inner, inner, factors, &integers, &scales)
        unsafe chancery_multiply_integers_as(
            kind, integers, scales, rows, width, packed, columns, &result, columns, initial != nil)
        return result
    }
}
