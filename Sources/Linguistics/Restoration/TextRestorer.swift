internal import Embedded

/// Splits possessives and compounds in text whose apostrophes and hyphens were taken out, as in clean text.
///
/// "Russias ambassador" becomes "Russia" + "'s" + "ambassador", "selfproclaimed" becomes "self" + "-" + "proclaimed".
/// Ranges still point into the text: the clitic has the last letter, a restored hyphen an empty range. A text that shows
/// its apostrophes is left alone.
struct TextRestorer: Sendable {
    /// What stripped text is restored by.
    let lexicon: RestorationLexicon
    /// The words of the language.
    let words: WordLexicon
    /// The names.
    let names: any NameLexicon

    /// A restorer that knows those names.
    ///
    /// - Throws: `SeedTableError` when a lexicon is missing or damaged.
    init(names: any NameLexicon) throws(SeedTableError) {
        lexicon = try RestorationLexicon()
        words = try WordLexicon()
        self.names = names
    }

    /// Restores the words of a document if it is judged stripped.
    ///
    /// - Returns: whether it was.
    @discardableResult
    func restore(_ document: inout Document) -> Bool {
        guard isStripped(document) else { return false }
        let known = DocumentNames(document)
        for index in document.sentences.indices {
            restore(&document.sentences[index], known: known)
        }
        return true
    }

    /// How many tokens a text is judged by.
    private static let judgedTokens = 5_000

    /// Whether apostrophes were taken out of a text: words are there that must have had one, and at most one in five
    /// kept it. Where all apostrophes, hyphens and quotation marks are missing, two words that may have had one do.
    func isStripped(_ document: Document) -> Bool {
        var judged: [Sentence] = []
        var count = 0
        for sentence in document.sentences where count < Self.judgedTokens {
            count += sentence.tokens.count
            judged.append(sentence)
        }
        let forms = judged.lazy.flatMap(\.tokens).map(\.form)
        let kept = forms.count { Self.hasApostrophe($0) }
        let hasMarks = kept > 0 || forms.contains { Self.isHyphenOrQuote($0) }
        let known = hasMarks ? nil : DocumentNames(document)
        var lost = 0
        var likely = 0
        for tokens in judged.lazy.map(\.tokens) {
            for index in tokens.indices {
                let form = tokens[index].form
                if Self.hasApostrophe(form) || Self.isHyphenOrQuote(form) { continue }
                if isEvidence(tokens, at: index) {
                    lost += 1
                } else if let known, possessive(tokens, at: index, known: known) != nil {
                    likely += 1
                }
            }
        }
        return lost > 0 ? lost >= kept * 4 : !hasMarks && likely >= 2
    }

    private static func isHyphenOrQuote(_ form: String) -> Bool {
        guard form.utf8.count <= 3, let first = form.unicodeScalars.first else { return false }
        switch first {
        case "-", "\"", "'", "\u{2010}"..."\u{201F}": return true
        default: return false
        }
    }

    /// Whether a word shows an apostrophe that stripping would have removed.
    private static func hasApostrophe(_ form: String) -> Bool {
        let bytes = form.utf8
        guard bytes.count > 1 else { return false }
        return bytes.contains(UInt8(ascii: "'")) || form.unicodeScalars.contains("\u{2019}")
    }

    /// Whether a word is hardly written so unless an apostrophe or a hyphen was lost.
    private func isEvidence(_ tokens: [Token], at index: Int) -> Bool {
        let form = tokens[index].form
        guard form.utf8.count >= 2 else { return false }
        if form == "nt", index > 0, tokens[index - 1].range.upperBound == tokens[index].range.lowerBound { return true }
        if possessive(tokens, at: index, known: nil) != nil { return true }
        return compound(tokens, at: index)?.isCertain ?? false
    }

    private func restore(_ sentence: inout Sentence, known: DocumentNames) {
        let tokens = sentence.tokens
        var restored: [Token] = []
        restored.reserveCapacity(tokens.count)
        for (index, token) in tokens.enumerated() {
            if let enclitic = enclitic(tokens, at: index) {
                restored.append(token)
                restored[restored.count - 1].form = enclitic
            } else if let parts = contraction(tokens, at: index) {
                restored += Self.split(token, into: parts)
            } else if let stem = possessive(tokens, at: index, known: known) {
                restored += Self.split(token, into: [(stem, nil), (token.range.count - stem, "'s")])
            } else if let compound = compound(tokens, at: index) {
                restored += Self.split(
                    token,
                    into: [
                        (compound.head, nil), (0, "-"), (token.range.count - compound.head, nil),
                    ])
            } else {
                restored.append(token)
            }
        }
        sentence.tokens = restored
    }

    /// The tokens of a word's parts, each with its length in bytes and its form, nil for what the text has.
    private static func split(_ token: Token, into parts: [(length: Int, form: String?)]) -> [Token] {
        var start = token.range.lowerBound
        var bytes = Array(token.form.utf8)[...]
        return parts.enumerated().map { index, part in
            let text = String(decoding: bytes.prefix(part.length), as: UTF8.self)
            bytes = bytes.dropFirst(part.length)
            var result = Token(range: start..<start + part.length, form: part.form ?? text)
            result.isFollowedBySpace = index == parts.count - 1 && token.isFollowedBySpace
            start += part.length
            return result
        }
    }
}
