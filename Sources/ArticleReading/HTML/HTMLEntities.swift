internal import Embedded

/// Character references of HTML: `&amp;`, `&#8217;`, `&#x2019;`.
enum HTMLEntities {
    /// The names without the ampersand, and with the semicolon where they need it, and what they stand for.
    private static let named: [String: String] = {
        guard let table = try? SeedTable(embedded: "Seeds/reading/entities.tsv") else { return [:] }
        var named: [String: String] = [:]
        for row in table.rows {
            let scalars = row["code_points"].utf8.split(separator: UInt8(ascii: " ")).compactMap {
                UInt32(Substring($0), radix: 16).flatMap(Unicode.Scalar.init)
            }
            named[row["name"]] = String(String.UnicodeScalarView(scalars))
        }
        return named
    }()

    /// The longest name in the list, in bytes.
    private static let longestName = named.keys.map(\.utf8.count).max() ?? 0

    /// The text with its references replaced; what looks like one and is none stays.
    static func decode(_ text: String) -> String {
        String(decoding: decode(Array(text.utf8)[...]), as: UTF8.self)
    }

    /// The bytes with their references replaced.
    ///
    /// - Parameter isAttribute: whether they are the value of an attribute, such as an address: there "&copy=1" stays.
    static func decode(_ bytes: ArraySlice<UInt8>, isAttribute: Bool = false) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            if bytes[index] == UInt8(ascii: "&"),
                let (text, end) = reference(in: bytes, at: index, isAttribute: isAttribute)
            {
                result.append(contentsOf: text)
                index = end
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// What the reference that begins there stands for, and where it ends; nil where none begins.
    private static func reference(
        in bytes: ArraySlice<UInt8>, at start: Int, isAttribute: Bool
    ) -> ([UInt8], Int)? {
        var index = start + 1
        guard index < bytes.endIndex else { return nil }
        if bytes[index] == UInt8(ascii: "#") {
            index += 1
            var radix = 10
            if index < bytes.endIndex, bytes[index] | 0x20 == UInt8(ascii: "x") {
                radix = 16
                index += 1
            }
            let digits = bytes[index...].prefix(8).prefix { byte in
                (48...57).contains(byte) || (radix == 16 && (97...102).contains(byte | 0x20))
            }
            guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: radix) else { return nil }
            var end = digits.endIndex
            if end < bytes.endIndex, bytes[end] == UInt8(ascii: ";") { end += 1 }
            return (Array(scalar(value).utf8), end)
        }
        let run = bytes[index...].prefix(longestName).prefix {
            (97...122).contains($0 | 0x20) || (48...57).contains($0)
        }
        let name = String(decoding: run, as: UTF8.self)
        if run.endIndex < bytes.endIndex, bytes[run.endIndex] == UInt8(ascii: ";"), let text = named[name + ";"] {
            return (Array(text.utf8), run.endIndex + 1)
        }
        // Only old names are read without a semicolon, not before a letter or digit, and not as a parameter's name.
        let isParameter = isAttribute && run.endIndex < bytes.endIndex && bytes[run.endIndex] == UInt8(ascii: "=")
        return isParameter ? nil : named[name].map { (Array($0.utf8), run.endIndex) }
    }

    /// The character of a number; the range that HTML takes for Windows-1252 is mapped, what is no character becomes
    /// U+FFFD.
    private static func scalar(_ value: UInt32) -> Unicode.Scalar {
        let windows: [UInt32] = [
            0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
            0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
            0x0153, 0x9D, 0x017E, 0x0178,
        ]
        let mapped = (0x80...0x9F).contains(value) ? windows[Int(value - 0x80)] : value
        return mapped == 0 ? "\u{FFFD}" : Unicode.Scalar(mapped) ?? "\u{FFFD}"
    }
}
