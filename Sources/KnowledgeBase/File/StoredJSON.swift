internal import JSON

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
        guard case .array(let elements) = try? JSONParser.parse(Array(text.utf8), depthLimit: 1) else { return nil }
        return all(elements.map(\.string))
    }

    /// The texts of an object; nil for anything else.
    static func object(_ text: String) -> [String: String]? {
        if text == "{}" { return [:] }
        guard case .object(let members) = try? JSONParser.parse(Array(text.utf8), depthLimit: 1) else { return nil }
        guard let values = all(members.values.map(\.string)) else { return nil }
        return Dictionary(zip(members.keys, values), uniquingKeysWith: { first, _ in first })
    }

    /// The values when none is nil.
    private static func all(_ values: [String?]) -> [String]? {
        let known = values.compactMap(\.self)
        return known.count == values.count ? known : nil
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
}
