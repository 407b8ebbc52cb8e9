import Linguistics
import Testing

/// What holds for any text: tokens cover every character but white space, in order, without overlap; the same text
/// gives the same document; time grows in step with the text.
@Suite struct TextSegmenterPropertyTests {
    private let segmenter: TextSegmenter

    init() throws {
        segmenter = try TextSegmenter(names: NameList(names: ["Russia", "US", "China"], demonyms: ["Russian"]))
    }

    /// A generator of the same numbers on every run (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private func check(_ text: String) {
        let document = segmenter.document(text)
        let bytes = Array(text.utf8)
        var end = 0
        var uncovered: [UInt8] = []
        for sentence in document.sentences {
            #expect(sentence.tokens.first?.range.lowerBound == sentence.range.lowerBound)
            #expect(sentence.tokens.last?.range.upperBound == sentence.range.upperBound)
            for token in sentence.tokens {
                guard token.range.lowerBound >= end, token.range.upperBound <= bytes.count, !token.form.isEmpty else {
                    Issue.record("token \(token.form) at \(token.range) after \(end) in \(text.debugDescription)")
                    return
                }
                uncovered += bytes[end..<token.range.lowerBound]
                end = token.range.upperBound
            }
        }
        uncovered += bytes[end...]
        let rest = String(decoding: uncovered, as: UTF8.self).unicodeScalars
        if let lost = rest.first(where: {
            $0.properties.isAlphabetic || $0.isASCII && $0.value > 0x20 && $0 != "\u{7F}"
        }) {
            Issue.record("\(lost.debugDescription) is in no token of \(text.debugDescription)")
        }
        #expect(document.sentences == segmenter.document(text).sentences)
    }

    @Test(arguments: 0..<40) func holdsForRandomBytes(seed: UInt64) {
        var numbers = Numbers(state: seed)
        let bytes = (0..<400).map { _ in UInt8.random(in: 0...255, using: &numbers) }
        check(String(decoding: bytes, as: UTF8.self))
    }

    @Test(arguments: 0..<200) func holdsForRandomPieces(seed: UInt64) {
        let pieces = [
            ".", ",", "'", "’", "\"", "“", "”", "-", "–", "...", "…", "?", "!", ":", ";", "/", "(", ")", "[", "]", "@",
            "#", "$", "€", "&", "%", "+", "*", "_", " ", " ", "\n", "\n\n", "\t", "5", "1,000", "3.5", ".5", "a", "I",
            "n't", "'s", "nt", "its", "U.S.", "Mr.", "No.", "Kim", "Jong", "un", "Russias", "USled", "selfmade",
            "www.a.org", "http://", "mailto:", "x@y.org", "e.g.", "p.m.", "10am", "é", "e\u{301}", "\u{301}", "Москва",
            "東京", "ا", "👩‍👩‍👧", "\u{200B}", "\u{FEFF}", "\u{A0}", "\r\n", "\u{0}", "cannot", "S", "s", "T", "-led",
        ]
        var numbers = Numbers(state: seed)
        check((0..<60).map { _ in pieces[Int.random(in: 0..<pieces.count, using: &numbers)] }.joined())
    }

    @Test(arguments: [
        "", " ", "\n", ".", "'", "''", ".5", ".5.", "-5", "+5", "#", "@", "$", "a'", "'a", "'s", "n't", "www.",
        "http://",
        "a.b.c.", "U.S", "...", "?!", "\"", "(((", "a-", "-a", "1-", "1,", "1,000,", "10:", "10:30:", "\u{301}", "’’",
    ])
    func holdsForSmallTexts(text: String) {
        check(text)
    }

    @Test(arguments: [
        "\"", "a", ".", "-", "'", "(", "a.", "1-", "A-", "a@", "www.", "n't ", "Russias ", "é", "東", "e\u{301}",
    ])
    func holdsForRepetition(piece: String) {
        check(String(repeating: piece, count: 5_000))
    }

    /// Ten times the text may take at most forty times as long on a busy machine; quadratic work would take a hundred.
    @Test(arguments: ["\"", "word ", "a-", "1,", "A. ", "a", "'s", "www.", "a@", "- ", "Russias envoy ", "? "])
    func takesTimeInStepWithTheText(piece: String) {
        func seconds(_ count: Int) -> Double {
            let text = String(repeating: piece, count: count)
            return (0..<3).map { _ in
                let duration = ContinuousClock().measure { _ = segmenter.document(text) }
                return Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
            }.min() ?? 0
        }
        let small = seconds(5_000)
        #expect(seconds(50_000) < 40 * small + 0.1)
    }
}
