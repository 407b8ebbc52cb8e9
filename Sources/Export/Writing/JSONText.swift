internal import Model

/// Writes JSON (RFC 8259): keys in a given order, letters of all scripts as they are.
package enum JSONText {
    /// A cell's value.
    static func append(_ cell: ExportCell, to bytes: inout [UInt8]) {
        switch cell {
        case .null: bytes += "null".utf8
        case .text(let text): append(text, to: &bytes)
        case .integer(let number): bytes += String(number).utf8
        case .decimal(let number): ExportCell.append(decimal: number, to: &bytes)
        case .real(let number): bytes += (number.isFinite ? number.description : "null").utf8
        case .list(let texts): append(texts, to: &bytes)
        case .json(let json): bytes += (json.isEmpty ? "null" : json).utf8
        }
    }

    /// A list of texts.
    static func append(_ texts: [String], to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "["))
        for (index, text) in texts.enumerated() {
            if index > 0 { bytes += ", ".utf8 }
            append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
    }

    /// A text in quotes.
    ///
    /// Escaped are what JSON demands and what would act on a terminal or a script: controls, DEL, C1, the line
    /// separators and the bidirectional controls.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { source in
            var start = 0
            var index = unsafe ByteSearch.firstIndex(in: source, from: 0, where: { needsLook($0) })
            while index < source.count {
                let (escape, length) = unsafe Self.escape(source, at: index)
                if let escape {
                    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start..<index]))
                    bytes += escape.utf8
                    start = index + length
                }
                index = unsafe ByteSearch.firstIndex(in: source, from: index + length, where: { needsLook($0) })
            }
            unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// A text in quotes, as text.
    package static func quoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        append(text, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An object of texts, its keys in the order of their bytes.
    package static func object(_ members: [String: String]) -> String {
        let sorted = members.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return "{" + sorted.map { quoted($0.key) + ": " + quoted($0.value) }.joined(separator: ", ") + "}"
    }

    /// With which bytes a character may begin that is escaped.
    @inline(__always) private static func needsLook(_ word: UInt64) -> UInt64 {
        ByteSearch.less(word, 0x20) | ByteSearch.equal(word, 0x22) | ByteSearch.equal(word, 0x5C)
            | ByteSearch.equal(word, 0x7F) | ByteSearch.equal(word, 0xC2) | ByteSearch.equal(word, 0xD8)
            | ByteSearch.equal(word, 0xE2)
    }

    /// What is written for the character at that place, nil for itself, and how many bytes it has.
    private static func escape(_ source: UnsafeBufferPointer<UInt8>, at index: Int) -> (String?, Int) {
        switch unsafe source[index] {
        case 0x22: return ("\\\"", 1)
        case 0x5C: return ("\\\\", 1)
        case 0x0A: return ("\\n", 1)
        case 0x0D: return ("\\r", 1)
        case 0x09: return ("\\t", 1)
        case let byte where byte < 0x20 || byte == 0x7F: return (hexadecimal(UInt32(byte)), 1)
        case let byte where byte == 0xC2 || byte == 0xD8:
            guard index + 1 < source.count else { return (nil, 2) }
            return unsafe (escape(UInt32(byte & 0x1F) << 6 | UInt32(source[index + 1] & 0x3F)), 2)
        case 0xE2:
            guard index + 2 < source.count else { return (nil, 3) }
            return unsafe (
                escape(0x2000 | UInt32(source[index + 1] & 0x3F) << 6 | UInt32(source[index + 2] & 0x3F)), 3
            )
        default: return (nil, 1)
        }
    }

    /// What is written for a character that must not be obeyed; nil for others.
    private static func escape(_ scalar: UInt32) -> String? {
        Unicode.Scalar(scalar).flatMap { $0.isObeyed ? hexadecimal(scalar) : nil }
    }

    private static func hexadecimal(_ scalar: UInt32) -> String {
        let digits = String(scalar, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
