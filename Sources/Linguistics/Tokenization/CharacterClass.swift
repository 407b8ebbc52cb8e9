/// What a Unicode scalar is to the tokenizer.
enum CharacterClass: UInt8, Sendable {
    /// White space, control characters, and marks without a width (byte order mark, direction marks).
    case space
    /// A letter of any script, a combining mark, or the underscore.
    case letter
    /// An ASCII digit.
    case digit
    /// `'`, `’`, `‘`, the modifier letter apostrophe, or the grave accent that some keyboards give in its place.
    case apostrophe
    /// A quotation mark of any other kind.
    case quote
    /// `-` and the hyphens of Unicode.
    case hyphen
    /// A dash of any length, or a minus sign.
    case dash
    /// `.`
    case period
    /// `,`
    case comma
    /// `:`
    case colon
    /// `!`, `?` and their counterparts in other scripts.
    case exclamation
    /// `…`
    case ellipsis
    /// `/`
    case slash
    /// An opening bracket.
    case opener
    /// A closing bracket.
    case closer
    /// A currency sign.
    case currency
    /// Anything else, which stands alone.
    case symbol

    /// Whether the character may stand within a word.
    var isWordPart: Bool { self == .letter || self == .digit }

    private static let ascii: [CharacterClass] = (0..<128).map { (byte: UInt8) in
        switch byte {
        case 0...0x20, 0x7F: .space
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"): .letter
        case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
        case UInt8(ascii: "\""): .quote
        case UInt8(ascii: "-"): .hyphen
        case UInt8(ascii: "."): .period
        case UInt8(ascii: ","): .comma
        case UInt8(ascii: ":"): .colon
        case UInt8(ascii: "!"), UInt8(ascii: "?"): .exclamation
        case UInt8(ascii: "/"): .slash
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .opener
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closer
        case UInt8(ascii: "$"): .currency
        default: .symbol
        }
    }

    /// The class of an ASCII byte.
    init(ascii byte: UInt8) {
        self = Self.ascii[Int(byte & 0x7F)]
    }

    /// The class of a scalar beyond ASCII.
    init(scalar: UInt32) {
        switch scalar {
        case 0x80...0xA0, 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0xFEFF, 0x1680, 0x180E:
            self = .space
        case 0x2018, 0x2019, 0x02BC: self = .apostrophe
        case 0xAB, 0xBB, 0x201A...0x201F, 0x2039, 0x203A, 0x300C...0x300F: self = .quote
        case 0x2010, 0x2011: self = .hyphen
        case 0x2012...0x2015, 0x2212: self = .dash
        case 0x2026: self = .ellipsis
        case 0x203C, 0x203D, 0x2047...0x2049, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x061F, 0x0964: self = .exclamation
        case 0xFF0C, 0x3001, 0x060C: self = .comma
        case 0xFF1A: self = .colon
        case 0xFF08, 0x3010, 0x300A: self = .opener
        case 0xFF09, 0x3011, 0x300B: self = .closer
        case 0xA2...0xA5, 0x20A0...0x20CF: self = .currency
        case 0xAA, 0xAD, 0xB5, 0xBA: self = .letter
        case 0xA1...0xBF, 0xD7, 0xF7, 0x2016...0x2BFF, 0x3003...0x3020, 0xFE00...0xFE6F, 0xFFF0...0xFFFF,
            0x1F000...0x1FAFF:
            self = .symbol
        default: self = .letter
        }
    }
}
