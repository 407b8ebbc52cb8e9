import Linguistics

/// Writes the model file that `ModelFile` reads.
struct ModelWriter {
    private var header = ModelFile.formatLine + "\n"
    private var content: [UInt8] = []

    /// Adds a field of the header.
    mutating func field(_ name: String, _ value: String) {
        header += "\(name): \(value)\n"
    }

    /// Adds a section.
    mutating func section(_ name: String, _ bytes: [UInt8]) {
        while content.count % 8 != 0 { content.append(0) }
        field("section", "\(name) \(content.count) \(bytes.count)")
        content += bytes
    }

    /// Adds a matrix as bytes, each row with its own scale, or a vector as floats.
    mutating func tensor(_ tensor: Tensor, _ values: UnsafePointer<Float>) {
        var bytes: [UInt8] = []
        func append(_ value: Float) {
            for shift in stride(from: 0 as UInt32, to: 32, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: value.bitPattern >> shift))
            }
        }
        if tensor.isVector {
            for index in 0..<tensor.columns { append(values[index]) }
        } else {
            var quantized: [UInt8] = []
            for row in 0..<tensor.rows {
                let start = values + row * tensor.columns
                var greatest: Float = 0
                for index in 0..<tensor.columns { greatest = max(greatest, abs(start[index])) }
                append(greatest / 127)
                for index in 0..<tensor.columns {
                    let value = greatest > 0 ? (start[index] * (127 / greatest)).rounded() : 0
                    quantized.append(UInt8(bitPattern: Int8(max(-127, min(127, value)))))
                }
            }
            bytes += quantized
        }
        section(tensor.name, bytes)
    }

    /// The whole file.
    func bytes() -> [UInt8] {
        let checksum = content.withUnsafeBytes { ModelFile.checksum(of: $0) }
        let digits = String(checksum, radix: 16)
        let line = "checksum: " + String(repeating: "0", count: 16 - digits.count) + digits + "\n\n"
        return Array((header + line).utf8) + content
    }
}
