@_spi(_Unicode) private import Swift

/// Text as articles hold it: one line, in Unicode's form NFC.
enum TextLine {
    /// The text on one line: white space of any kind becomes single spaces, control characters become spaces, soft
    /// hyphens, zero-width spaces and byte order marks vanish, the rest is composed (NFC). Empty for white space only.
    static func normalised(_ text: String) -> String {
        if isNormal(text) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var needsSpace = false
        var needsComposing = false
        for scalar in text.unicodeScalars {
            switch kind(of: scalar.value) {
            case .space: needsSpace = !bytes.isEmpty
            case .nothing: break
            case .character:
                if needsSpace {
                    bytes.append(UInt8(ascii: " "))
                    needsSpace = false
                }
                if scalar.value < 0x80 {
                    bytes.append(UInt8(scalar.value))
                } else {
                    if scalar.value >= 0x300 { needsComposing = true }
                    bytes.append(contentsOf: scalar.utf8)
                }
            }
        }
        let line = String(decoding: bytes, as: UTF8.self)
        return needsComposing ? composed(line) : line
    }

    /// Whether the text is one line of ASCII with single spaces between words, as most lines are.
    private static func isNormal(_ text: String) -> Bool {
        var wasSpace = true
        for byte in text.utf8 {
            guard (0x20..<0x7F).contains(byte), !(wasSpace && byte == 0x20) else { return false }
            wasSpace = byte == 0x20
        }
        return !wasSpace || text.utf8.isEmpty
    }

    /// The text in form NFC (Unicode Standard Annex 15).
    static func composed(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text._nfc { result.append(scalar) }
        return String(result)
    }

    private enum Kind { case space, nothing, character }

    private static func kind(of scalar: UInt32) -> Kind {
        switch scalar {
        case 0x21...0x7E: .character
        case 0...0x20, 0x7F...0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0xAD, 0x200B, 0x2060, 0xFEFF: .nothing
        default: .character
        }
    }
}

extension StringProtocol {
    /// The text in lower case where it is ASCII, without anything but ASCII letters and digits.
    var foldedName: String {
        var bytes: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): bytes.append(byte)
            default: break
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text with its ASCII letters in lower case.
    var asciiLowercased: String {
        String(decoding: utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    }
}
