/// What text may be that is not UTF-8, judged by its bytes.
package enum EncodingGuess: Equatable {
    /// UTF-8 in which some bytes were damaged.
    case damagedUTF8
    /// The Windows code page of western Europe, or Latin-1, which is part of it.
    case windows1252
    /// Another 8-bit encoding, or anything.
    case unknown

    /// The guess for bytes that are not UTF-8.
    ///
    /// Other scripts use bytes beyond ASCII for most letters, western European languages for few; some bytes are
    /// undefined in windows-1252 (Unicode Consortium, mapping table CP1252).
    package init(_ bytes: some Sequence<UInt8>) {
        var count = 0
        var high = 0
        var sequences = 0
        var strays = 0
        var isUndefined = false
        var expected = 0
        for byte in bytes {
            count += 1
            guard byte >= 0x80 else {
                if expected > 0 { strays += 1 }
                expected = 0
                continue
            }
            high += 1
            if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { isUndefined = true }
            switch byte {
            case 0x80...0xBF where expected > 0:
                expected -= 1
                if expected == 0 { sequences += 1 }
            case 0xC2...0xDF: expected = 1
            case 0xE0...0xEF: expected = 2
            case 0xF0...0xF4: expected = 3
            default:
                strays += 1
                expected = 0
            }
        }
        self = sequences > strays ? .damagedUTF8 : !isUndefined && high * 5 < count ? .windows1252 : .unknown
    }
}
