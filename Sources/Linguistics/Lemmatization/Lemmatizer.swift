/// Finds the dictionary form of a word: known words first, then the longest ending that there is a rule for.
public struct Lemmatizer: Sendable {
    /// How many bytes of a word's end a rule looks at.
    public static let longestEnding = 6

    private let scripts: [EditScript]
    private let words: SortedTable
    private let endings: SortedTable

    /// The lemmatiser of a model file: the sections `lemma.scripts`, `lemma.words` and `lemma.endings`.
    ///
    /// - Throws: `ModelError`.
    init(_ file: ModelFile) throws(ModelError) {
        var scripts: [EditScript] = []
        for line in try file.lines("lemma.scripts") {
            guard let script = EditScript(line) else { throw .badSection(name: "lemma.scripts") }
            scripts.append(script)
        }
        self.scripts = scripts
        words = unsafe try SortedTable(file.section("lemma.words"), name: "lemma.words")
        endings = unsafe try SortedTable(file.section("lemma.endings"), name: "lemma.endings")
    }

    /// The lemma of a word with the fine tag of that number, which may be that of a proper noun.
    func lemma(of form: String, tag: Int, isName: Bool) -> String {
        var key = Self.key(of: form, tag: tag, isName: isName)
        if let script = words.value(of: key), script < scripts.count { return scripts[script].apply(to: form) }
        // An ending is known by the tag before it, which takes the place of the byte before the ending.
        let first = key[0]
        for length in stride(from: min(Self.longestEnding, key.count - 1), through: 0, by: -1) {
            let start = key.count - 1 - length
            key[start] = first
            let script = endings.value(of: key[start...])
            if let script, script < scripts.count { return scripts[script].apply(to: form) }
        }
        return form
    }

    /// What the tables know a word by: the tag, then the word as in the vocabulary.
    ///
    /// Names in lower case ("mexico") are kept apart, as their lemma has a capital.
    public static func key(of form: String, tag: Int, isName: Bool) -> [UInt8] {
        let isLower = isName && !form.unicodeScalars.contains { $0.properties.isUppercase }
        return [UInt8(truncatingIfNeeded: tag) | (isLower ? 0x80 : 0)] + WordEncoder.key(of: form)
    }
}
