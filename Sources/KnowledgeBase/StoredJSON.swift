/// The two shapes of JSON that columns hold: a list of texts and an object of texts (RFC 8259), without blanks, so that
/// one content has one text, which digests count on.
enum StoredJSON {
    /// A list of texts.
    static func encode(_ list: [String]) -> String {
        if list.isEmpty { return "[]" }
        var bytes: [UInt8] = [UInt8(ascii: "[")]
        for (index, text) in list.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(text, to: &bytes)
        }
        bytes.append(UInt8(ascii: "]"))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// An object of texts, its keys in the order of their bytes.
    static func encode(_ object: [String: String]) -> String {
        if object.isEmpty { return "{}" }
        var bytes: [UInt8] = [UInt8(ascii: "{")]
        for (index, key) in object.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }).enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(key, to: &bytes)
            bytes.append(UInt8(ascii: ":"))
            append(object[key] ?? "", to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The texts of a list; nil for anything else.
    static func list(_ text: String) -> [String]? {
        if text == "[]" { return [] }
        var reader = Reader(text)
        guard reader.take("[") else { return nil }
        var list: [String] = []
        repeat {
            guard let element = reader.string() else { return nil }
            list.append(element)
        } while reader.take(",")
        return reader.take("]") && reader.isAtEnd ? list : nil
    }

    /// The texts of an object; nil for anything else.
    static func object(_ text: String) -> [String: String]? {
        if text == "{}" { return [:] }
        var reader = Reader(text)
        guard reader.take("{") else { return nil }
        var object: [String: String] = [:]
        repeat {
            guard let key = reader.string(), reader.take(":"), let value = reader.string() else { return nil }
            object[key] = value
        } while reader.take(",")
        return reader.take("}") && reader.isAtEnd ? object : nil
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0..<0x20:
                bytes += Array("\\u00".utf8) + [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private struct Reader {
        private let bytes: [UInt8]
        private var position = 0

        init(_ text: String) { bytes = Array(text.utf8) }

        var isAtEnd: Bool { position == bytes.count }

        mutating func take(_ character: Unicode.Scalar) -> Bool {
            skipBlanks()
            guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
            position += 1
            skipBlanks()
            return true
        }

        mutating func string() -> String? {
            guard take("\"", keepingBlanks: true) else { return nil }
            var result: [UInt8] = []
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") { return String(decoding: result, as: UTF8.self) }
                guard byte == UInt8(ascii: "\\") else {
                    result.append(byte)
                    continue
                }
                guard position < bytes.count else { return nil }
                let escape = bytes[position]
                position += 1
                switch escape {
                case UInt8(ascii: "n"): result.append(0x0a)
                case UInt8(ascii: "t"): result.append(0x09)
                case UInt8(ascii: "r"): result.append(0x0d)
                case UInt8(ascii: "b"): result.append(0x08)
                case UInt8(ascii: "f"): result.append(0x0c)
                case UInt8(ascii: "u"):
                    guard var code = fourHexDigits() else { return nil }
                    if (0xd800..<0xdc00).contains(code) {
                        guard take("\\", keepingBlanks: true), take("u", keepingBlanks: true),
                            let low = fourHexDigits(), (0xdc00..<0xe000).contains(low)
                        else { return nil }
                        code = 0x10000 + (code - 0xd800) << 10 + (low - 0xdc00)
                    }
                    guard let scalar = Unicode.Scalar(code) else { return nil }
                    result += Array(String(Character(scalar)).utf8)
                default: result.append(escape)
                }
            }
            return nil
        }

        private mutating func take(_ character: Unicode.Scalar, keepingBlanks: Bool) -> Bool {
            guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
            position += 1
            return true
        }

        private mutating func fourHexDigits() -> UInt32? {
            guard position + 4 <= bytes.count,
                let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
            else { return nil }
            position += 4
            return value
        }

        private mutating func skipBlanks() {
            while position < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[position]) { position += 1 }
        }
    }
}
