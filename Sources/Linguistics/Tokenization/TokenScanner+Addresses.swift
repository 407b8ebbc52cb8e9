extension TokenScanner {
    /// The end of the web address or e-mail address at an offset, without the marks of the sentence after it; nil when
    /// none starts there.
    func addressEnd(at offset: Int) -> Int? {
        let isLink: Bool
        switch text[offset] | 0x20 {
        case UInt8(ascii: "h"): isLink = starts(with: "http://", at: offset) || starts(with: "https://", at: offset)
        case UInt8(ascii: "w"): isLink = starts(with: "www.", at: offset)
        case UInt8(ascii: "f"): isLink = starts(with: "ftp://", at: offset)
        case UInt8(ascii: "m"): isLink = starts(with: "mailto:", at: offset)
        default: isLink = false
        }
        if isLink { return trimmed(endOfLink(at: offset), from: offset) }
        return mailAddressEnd(at: offset)
    }

    private func starts(with prefix: StaticString, at offset: Int) -> Bool {
        let prefix = prefix.description.utf8
        guard offset + prefix.count <= range.upperBound else { return false }
        return zip(prefix, text.bytes[offset...]).allSatisfy { wanted, byte in wanted == byte | 0x20 || wanted == byte }
    }

    private func endOfLink(at offset: Int) -> Int {
        var end = offset
        while end < range.upperBound, end - offset < Tokenizer.longestWord {
            let byte = text[end]
            if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"") { break }
            let found = characterClass(at: end)
            if found == .space || byte >= 0x80 && !found.isWordPart { break }
            end += text.width(at: end)
        }
        return end
    }

    /// Leaves the marks at the end of an address to the sentence.
    private func trimmed(_ end: Int, from offset: Int) -> Int {
        var end = end
        while end > offset {
            switch characterClass(before: end) {
            case .period, .comma, .colon, .exclamation, .apostrophe, .closer, .quote: end = text.offset(before: end)
            case .symbol where text[end - 1] == UInt8(ascii: ";"): end -= 1
            default: return end
            }
        }
        return end
    }

    /// The end of "name@host.org".
    private func mailAddressEnd(at offset: Int) -> Int? {
        guard text[offset] < 0x80 else { return nil }
        var at = offset
        while isMailByte(text[at]), at - offset <= 64, at < range.upperBound { at += 1 }
        guard at > offset, text[at] == UInt8(ascii: "@"), at < range.upperBound else { return nil }
        var end = at + 1
        var hasPeriod = false
        while isMailByte(text[end]), end - at <= 255, end < range.upperBound {
            if text[end] == UInt8(ascii: ".") { hasPeriod = true }
            end += 1
        }
        end = trimmed(end, from: at + 1)
        return hasPeriod && end > at + 3 ? end : nil
    }

    private func isMailByte(_ byte: UInt8) -> Bool {
        switch CharacterClass(ascii: byte) {
        case .letter, .digit, .period, .hyphen: byte < 0x80
        case .symbol: byte == UInt8(ascii: "%") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "_")
        default: false
        }
    }
}
