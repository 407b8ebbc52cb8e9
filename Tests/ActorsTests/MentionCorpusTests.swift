import Embedded
import Gazetteer
import Linguistics
import Model
import Testing

@testable import Actors

/// The corpora of hard mentions in context.
@Suite struct MentionCorpusTests {
    /// What reads the corpora: made once, since the gazetteer and the model are large.
    struct Reader: Sendable {
        let segmenter: TextSegmenter
        let engine: LanguageEngine?
        let resolver: ActorResolver

        init() throws {
            segmenter = try TextSegmenter()
            engine = try? LanguageEngine.embedded()
            resolver = try ActorResolver(gazetteer: Gazetteer.seeded())
        }

        func read(_ marked: MarkedText) -> (document: Document, analysis: ActorAnalysis) {
            var document = segmenter.document(marked.text)
            engine?.annotate(&document)
            return (document, resolver.analysis(of: document, publishedOn: marked.day))
        }

        /// The mention that covers a mark best.
        func mention(at range: Range<Int>, in document: Document, _ analysis: ActorAnalysis) -> Mention? {
            var best: (mention: Mention, difference: Int)?
            for mention in analysis.mentions {
                let tokens = document.sentences[mention.sentence].tokens[mention.tokens]
                guard let first = tokens.first, let last = tokens.last else { continue }
                let place = first.range.lowerBound..<last.range.upperBound
                guard place.overlaps(range) else { continue }
                let difference = abs(place.lowerBound - range.lowerBound) + abs(place.upperBound - range.upperBound)
                if difference < best?.difference ?? .max { best = (mention, difference) }
            }
            return best?.mention
        }
    }

    @Test(.enabled(if: EmbeddedFile.named("Seeds/gazetteer/persons.tsv") != nil)) func hardMentionsAreLinkedRight()
        throws
    {
        let reader = try Reader()
        var total = 0
        var wrong: [String] = []
        for marked in try MarkedText.corpus("mentions.tsv") {
            let (document, analysis) = reader.read(marked)
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
        let reader = try Reader()
        var total = 0
        var wrong: [String] = []
        for marked in try MarkedText.corpus("negatives.tsv") {
            let (document, analysis) = reader.read(marked)
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
