internal import Linguistics

/// Cuts the tokens of a sentence into atoms.
enum TemporalLexer {
    /// The atoms of the sentence, in order.
    static func atoms(of sentence: Sentence) -> [TemporalAtom] {
        var atoms: [TemporalAtom] = []
        atoms.reserveCapacity(sentence.tokens.count)
        // "[Ten] years ago": what an editor put into a quotation reads on.
        for (index, token) in sentence.tokens.enumerated() where token.form != "[" && token.form != "]" {
            appendAtoms(of: token.form, token: index, to: &atoms)
        }
        return atoms
    }

    private static func appendAtoms(of form: String, token: Int, to atoms: inout [TemporalAtom]) {
        // Most words are one atom, and that as they are.
        if form.utf8.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }), !form.isEmpty {
            atoms.append(TemporalAtom(text: form, token: token, isCapitalised: false))
            return
        }
        var part: [UInt8] = []
        var parts: [[UInt8]] = []
        let bytes = normalisedDashes(form)
        let splitsPoints = isPointedDate(bytes)
        for byte in bytes {
            let isSeparator =
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/") || (splitsPoints && byte == UInt8(ascii: "."))
            if isSeparator {
                if !part.isEmpty { parts.append(part) }
                parts.append([byte == UInt8(ascii: ".") ? UInt8(ascii: "/") : byte])
                part = []
            } else {
                part.append(byte)
            }
        }
        if !part.isEmpty { parts.append(part) }
        for part in parts {
            let isCapitalised = part.first.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) } ?? false
            atoms.append(TemporalAtom(text: folded(part), token: token, isCapitalised: isCapitalised))
        }
    }

    /// The bytes with hyphens, the en dash and the minus as "-" and the curly apostrophe as "'".
    private static func normalisedDashes(_ form: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for scalar in form.unicodeScalars {
            switch scalar.value {
            case 0x2010...0x2013, 0x2212: bytes.append(UInt8(ascii: "-"))
            case 0x2018, 0x2019: bytes.append(UInt8(ascii: "'"))
            default: bytes.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
            }
        }
        return bytes
    }

    /// Whether the word is a date such as `16.08.2022`, whose points separate.
    private static func isPointedDate(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 3, (1...2).contains(parts[0].count), (1...2).contains(parts[1].count),
            parts[2].count == 4
        else { return false }
        return parts.allSatisfy { $0.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } }
    }

    /// Lower case, without an apostrophe before ("'90s") and a point behind ("Feb.").
    private static func folded(_ part: [UInt8]) -> String {
        var bytes = part[...]
        if bytes.count > 2, bytes.first == UInt8(ascii: "'"), let second = bytes.dropFirst().first,
            (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(second)
        {
            bytes = bytes.dropFirst()
        }
        if bytes.count > 1, bytes.last == UInt8(ascii: ".") { bytes = bytes.dropLast() }
        let lower = bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 + 32 : $0 }
        return String(decoding: lower, as: UTF8.self)
    }
}
