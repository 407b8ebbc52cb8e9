/// Letters without their diacritics, by Unicode's canonical decomposition (UnicodeData.txt, Unicode 15), and the usual
/// Latin stand-ins for letters that have none (ø o, ł l, đ d, ı i, ə e, æ ae, œ oe, ß ss, þ th).
enum LetterFolding {
    /// What a scalar beyond ASCII becomes.
    enum Result {
        /// One lower-case ASCII letter.
        case letter(UInt8, isCapital: Bool)
        /// Two lower-case ASCII letters.
        case letters(UInt8, UInt8, isCapital: Bool)
        /// An apostrophe or a sign that transliterations use like one (ʻ, ʼ, ʿ, ’).
        case apostrophe
        /// A hyphen or dash.
        case hyphen
        /// A space of another width.
        case space
        /// A combining mark or a quotation mark: left out.
        case nothing
        /// Anything else, kept as it is.
        case other
    }

    /// What the scalar of that number becomes; for numbers beyond ASCII.
    static func fold(_ scalar: UInt32) -> Result {
        switch scalar {
        case 0xC0..<0x250:
            switch scalar {
            case 0xC6, 0xE6: return .letters(UInt8(ascii: "a"), UInt8(ascii: "e"), isCapital: scalar == 0xC6)
            case 0x152, 0x153: return .letters(UInt8(ascii: "o"), UInt8(ascii: "e"), isCapital: scalar == 0x152)
            case 0xDE, 0xFE: return .letters(UInt8(ascii: "t"), UInt8(ascii: "h"), isCapital: scalar == 0xDE)
            case 0xDF: return .letters(UInt8(ascii: "s"), UInt8(ascii: "s"), isCapital: false)
            default: return entry(latin, Int(scalar) - 0xC0)
            }
        case 0x1E00..<0x1F00: return entry(latinAdditional, Int(scalar) - 0x1E00)
        case 0x2B9...0x2BF, 0x2018, 0x2019, 0x201B, 0x60, 0xB4: return .apostrophe
        case 0x2010...0x2015: return .hyphen
        case 0xA0, 0x2000...0x200A, 0x202F: return .space
        case 0x300...0x36F, 0x201C...0x201F, 0xAB, 0xBB, 0x200B...0x200F, 0xAD, 0x2026: return .nothing
        default: return .other
        }
    }

    private static func entry(_ table: StaticString, _ offset: Int) -> Result {
        guard offset < table.utf8CodeUnitCount else { return .other }
        let letter = unsafe table.utf8Start[offset]
        switch letter {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): return .letter(letter | 0x20, isCapital: true)
        case UInt8(ascii: "a")...UInt8(ascii: "z"): return .letter(letter, isCapital: false)
        default: return .other
        }
    }

    /// U+00C0 to U+024F; a full stop where there is no letter to fold to.
    private static let latin: StaticString = """
        AAAAAA.CEEEEIIIIDNOOOOO.OUUUUY..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg\
        GgGgHhHhIiIiIiIiIi..JjKkkLlLlLlLlLlNnNnNnnNnOoOoOo..RrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZz.\
        ...............E..f.............Oo.............Uu............................AaIiOoUuUuUuUuUu.Aa\
        Aa....GgKkOoOo..j...Gg..NnAa....AaAaEeEeIiIiOoOoRrRrUuUuSsTt..Hh......AaEeOoOoOoOoYy............\
        ................
        """

    /// U+1E00 to U+1EFF.
    private static let latinAdditional: StaticString = """
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr\
        SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwy......AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\
        EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy......
        """
}
