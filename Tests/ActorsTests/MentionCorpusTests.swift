import Linguistics
import Model
import Testing

@testable import Actors

/// The corpora of hard mentions in context.
@Suite struct MentionCorpusTests {
    @Test func hardMentionsAreLinkedRight()
        throws
    {
        let reader = try ArticleActorsReader.shared.get()
        var total = 0
        var wrong: [String] = []
        for marked in try MarkedText.corpus("mentions.tsv") {
            let (document, analysis) = reader.read(marked.text, marked.day)
            for mark in marked.marks {
                total += 1
                let mention = reader.mention(at: mark.range, in: document, analysis)
                let found = Self.label(mention)
                if !Self.agree(mark.label, found) {
                    wrong.append(
                        "\(marked.line): {\(mark.words)} is \(found), expected \(mark.label): \(mention?.reason ?? "not found")"
                    )
                }
            }
        }
        #expect(total >= 400)
        #expect(wrong.count * 100 <= total * 5, "\(wrong.count) of \(total) wrong:\n\(wrong.joined(separator: "\n"))")
    }

    @Test func namesOfOtherThingsAreNoPolities() throws {
        let reader = try ArticleActorsReader.shared.get()
        var total = 0
        var wrong: [String] = []
        for marked in try MarkedText.corpus("negatives.tsv") {
            let (document, analysis) = reader.read(marked.text, marked.day)
            for mark in marked.marks {
                total += 1
                guard let mention = reader.mention(at: mark.range, in: document, analysis) else { continue }
                if !mention.parties.isEmpty, !mention.isPlaceOnly {
                    wrong.append(
                        "\(marked.line): {\(mark.words)} is \(Self.label(mention)): \(mention.reason): \(marked.text)")
                }
            }
        }
        #expect(total >= 100)
        #expect(wrong.count * 100 <= total * 2, "\(wrong.count) of \(total) linked:\n\(wrong.joined(separator: "\n"))")
    }

    private static func label(_ mention: Mention?) -> String {
        guard let mention, !mention.parties.isEmpty else { return "-" }
        let codes = Set(mention.parties.map(\.polity.rawValue)).sorted().joined(separator: "+")
        return codes + (mention.isPlaceOnly ? "@" : "")
    }

    /// Whether what was found is as marked: `@` alone asks for a place or nobody.
    private static func agree(_ expected: String, _ found: String) -> Bool {
        if expected == "@" { return found == "-" || found.hasSuffix("@") }
        let codes = expected.hasSuffix("@") ? String(expected.dropLast()) : expected
        let sorted = codes.split(separator: "+").sorted().joined(separator: "+") + (expected.hasSuffix("@") ? "@" : "")
        return sorted == found
    }
}
