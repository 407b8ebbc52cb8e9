/// A piece of a written date.
enum DateToken: Equatable {
    /// Digits.
    case number(String)
    /// Letters, in lower case where they are ASCII.
    case word(String)
    /// Any other byte but a space; commas, and the ordinal endings of numbers, are left out.
    case mark(UInt8)

    /// The pieces of a text.
    static func tokens(of bytes: ArraySlice<UInt8>) -> [DateToken] {
        var tokens: [DateToken] = []
        var index = bytes.startIndex
        func end(of start: Int, while condition: (UInt8) -> Bool) -> Int {
            bytes[start...].firstIndex { !condition($0) } ?? bytes.endIndex
        }
        while index < bytes.endIndex {
            let byte = bytes[index]
            if isDigit(byte) {
                let stop = end(of: index, while: isDigit)
                tokens.append(.number(String(decoding: bytes[index..<stop], as: UTF8.self)))
                index = stop
                let ending = end(of: stop, while: isLetter)
                let word = String(decoding: bytes[stop..<ending], as: UTF8.self).asciiLowercased
                if ["st", "nd", "rd", "th"].contains(word) { index = ending }
            } else if isLetter(byte) {
                let stop = end(of: index, while: isLetter)
                var word = String(decoding: bytes[index..<stop], as: UTF8.self).asciiLowercased
                index = stop
                // "a.m." and "p.m." are one word.
                if word == "a" || word == "p", bytes[stop...].starts(with: ".m".utf8) {
                    word += "m"
                    index = stop + 2
                }
                tokens.append(.word(word))
            } else {
                index += 1
                if byte > 0x20, byte != UInt8(ascii: ",") { tokens.append(.mark(byte)) }
            }
        }
        return tokens
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (97...122).contains(byte | 0x20) }
}
