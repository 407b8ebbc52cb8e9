/// What the network sees of a word: the number of the word and of its stem in the vocabulary, and numbers of its
/// beginning, endings and shape, hashed into small tables.
public struct WordEncoder: Sendable {
    /// The numbers of one word, an index into a table of embeddings each.
    public struct Encoding: Sendable {
        /// The word in lower case; 0 when it is not in the vocabulary.
        public var word: Int32
        /// The word without a final "s", so that "Russias" is seen as "Russia" too; the word itself without one.
        public var stem: Int32
        /// The hashed features in the order of `WordEncoder.buckets`.
        public var affixes: InlineArray<5, Int32>
    }

    /// How many embeddings there are for: the first three bytes with the letters' case; the last two with the case;
    /// the last three; the last four; the shape.
    public static let buckets = [2048, 1024, 2048, 4096, 512]

    /// The numbers of the words, from 1.
    private let vocabulary: SortedTable

    /// An encoder with that vocabulary.
    public init(vocabulary: SortedTable) {
        self.vocabulary = vocabulary
    }

    /// The numbers of a word.
    public func encode(_ form: String) -> Encoding {
        let key = Self.key(of: form)
        let word = Int32(vocabulary.value(of: key) ?? 0)
        var stem = word
        if key.count > 3, key.last == UInt8(ascii: "s") {
            stem = Int32(vocabulary.value(of: key.dropLast()) ?? 0)
        }
        let (shape, letterCase) = Self.shape(of: form)
        return Encoding(
            word: word, stem: stem,
            affixes: [
                Self.bucket(0, key.prefix(3), letterCase), Self.bucket(1, key.suffix(2), letterCase),
                Self.bucket(2, key.suffix(3), 0), Self.bucket(3, key.suffix(4), 0), Self.bucket(4, shape[...], 0),
            ])
    }

    /// The word as the vocabulary has it: UTF-8 in lower case, digits as 0, curly quotes and long dashes plain.
    public static func key(of form: String) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(form.utf8.count)
        var isPlain = true
        for byte in form.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): key.append(UInt8(ascii: "0"))
            case 0x80...: isPlain = false
            default: key.append(byte)
            }
            if !isPlain { break }
        }
        if isPlain { return key }
        key.removeAll(keepingCapacity: true)
        for scalar in form.unicodeScalars {
            switch scalar {
            case "‘", "’", "`", "´": key.append(UInt8(ascii: "'"))
            case "“", "”", "„", "«", "»": key.append(UInt8(ascii: "\""))
            case "–", "—", "‑", "‐": key.append(UInt8(ascii: "-"))
            case "0"..."9": key.append(UInt8(ascii: "0"))
            default: key += scalar.properties.lowercaseMapping.utf8
            }
        }
        return key
    }

    /// The classes of the characters, no class more than twice in a row, and the case of the letters: 0 none,
    /// 1 lower, 2 initial upper, 3 upper, 4 mixed.
    private static func shape(of form: String) -> (shape: [UInt8], letterCase: UInt8) {
        var shape: [UInt8] = []
        var upper = 0
        var lower = 0
        var startsUpper = false
        var run = 0
        var isFirst = true
        for scalar in form.unicodeScalars {
            let kind: UInt8
            switch scalar {
            case "a"..."z": kind = UInt8(ascii: "x")
            case "A"..."Z": kind = UInt8(ascii: "X")
            case "0"..."9": kind = UInt8(ascii: "0")
            case _ where scalar.isASCII: kind = UInt8(scalar.value)
            case _ where scalar.properties.isUppercase: kind = UInt8(ascii: "X")
            case _ where scalar.properties.isAlphabetic: kind = UInt8(ascii: "x")
            default: kind = UInt8(ascii: "?")
            }
            if kind == UInt8(ascii: "X") {
                upper += 1
                if isFirst { startsUpper = true }
            } else if kind == UInt8(ascii: "x") {
                lower += 1
            }
            isFirst = false
            run = shape.last == kind ? run + 1 : 1
            if run <= 2, shape.count < 12 { shape.append(kind) }
        }
        let letterCase: UInt8 =
            switch (upper, lower) {
            case (0, 0): 0
            case (0, _): 1
            case (1, _) where startsUpper: 2
            case (_, 0): 3
            default: 4
            }
        return (shape, letterCase)
    }

    /// The number of a feature in its table, by FNV-1a.
    private static func bucket(_ table: Int, _ bytes: ArraySlice<UInt8>, _ extra: UInt8) -> Int32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ UInt64(table)
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ UInt64(extra)) &* 0x100_0000_01b3
        hash ^= hash >> 32
        return Int32(hash % UInt64(buckets[table]))
    }
}
