public import Embedded

/// Splits English text into words by the conventions of UD English (EWT and GUM), over UTF-8 bytes, in linear time.
///
/// Clitics are words of their own ("Syria" + "'s", "do" + "n't"), hyphen compounds are three ("US" + "-" + "led")
/// unless a prefix begins them ("anti-American"), an abbreviation keeps its period ("Gen.").
public struct Tokenizer: Sendable {
    /// The abbreviations and the like.
    let lexicon: TokenizationLexicon

    /// How far, in bytes, an address is looked for, and how long a word gets before it is cut.
    static let longestWord = 1_000

    /// A tokenizer with the embedded lexicon.
    ///
    /// - Throws: `SeedTableError` when the lexicon is missing or damaged.
    public init() throws(SeedTableError) {
        lexicon = try TokenizationLexicon()
    }

    /// The words of a text, with no regard to sentences.
    public func tokens(_ text: String) -> [Token] {
        let bytes = TextBytes(text)
        let spans = spans(in: 0..<bytes.count, of: bytes)
        return spans.indices.map { Token(spans[$0], before: $0 + 1 < spans.count ? spans[$0 + 1] : nil, in: bytes) }
    }

    /// The tokens of a part of a text, in order; every character but white space belongs to exactly one.
    func spans(in range: Range<Int>, of text: TextBytes) -> [TokenSpan] {
        var scanner = TokenScanner(text: text, range: range, lexicon: lexicon)
        scanner.scan()
        return scanner.spans
    }
}

extension Token {
    /// The token of a span; `next` is the span that follows in the text.
    init(_ span: TokenSpan, before next: TokenSpan?, in text: TextBytes) {
        self.init(range: span.start..<span.end, form: Self.plain(text.string(span.start..<span.end)))
        isFollowedBySpace = next.map { $0.start > span.end } ?? true
    }

    /// A clitic as the lists of words write it, with a straight apostrophe: "n’t", "’s", "’re"; any other word as it is.
    private static func plain(_ form: String) -> String {
        guard form.utf8.count < 7, form.utf8.contains(where: { $0 == 0xE2 || $0 == 0xCA }) else { return form }
        var plain = String.UnicodeScalarView()
        plain.append(contentsOf: form.unicodeScalars.map { curlyApostrophes.contains($0) ? "'" : $0 })
        return clitics.contains(String(plain).lowercased()) ? String(plain) : form
    }

    /// The clitics of English as the treebanks write them.
    private static let clitics: Set<String> = ["'s", "n't", "'re", "'ve", "'ll", "'d", "'m"]

    /// What stands for an apostrophe in print.
    private static let curlyApostrophes: Set<Unicode.Scalar> = ["\u{2019}", "\u{2018}", "\u{02BC}"]
}
