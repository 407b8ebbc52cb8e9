/// The sound of a name in a few letters, so that spellings from other alphabets meet: "Lavrow" and "Lavrov",
/// "Puschilin" and "Pushilin", "Zelenski" and "Zelensky".
enum NameFold {
    /// Spellings of one sound and the letters that stand for it, longer ones first.
    private static let sounds: [(spelling: [UInt8], sound: [UInt8])] = [
        ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("cz", "s"), ("zh", "s"), ("ts", "z"),
        ("tz", "z"), ("ph", "f"), ("kh", "h"), ("gh", "g"), ("ck", "k"), ("ou", "u"), ("ee", "i"), ("oo", "u"),
        ("w", "v"), ("y", "i"), ("j", "i"), ("q", "k"), ("c", "k"), ("x", "ks"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    /// The letters for the sound of a word; letters beyond ASCII stand for themselves.
    static func sound(of word: String) -> [UInt8] {
        let bytes = Array(word.lowercased().utf8)
        var folded: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let rest = bytes[index...]
            let match = sounds.first { rest.starts(with: $0.spelling) }
            for byte in match?.sound ?? [bytes[index]] where folded.last != byte { folded.append(byte) }
            index += match?.spelling.count ?? 1
        }
        return folded
    }
}
