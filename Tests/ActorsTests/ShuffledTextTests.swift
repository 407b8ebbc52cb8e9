import Linguistics
import Model
import Testing

@testable import Actors

/// References hold when the sentences of an article come in another order.
@Suite struct ShuffledTextTests {
    /// Sentences of one article; a surname stands before the full name in some orders.
    static let sentences = [
        "Ketevan Lomidze, the foreign minister of Georgia, flew to Riga.",
        "Lomidze thanked Latvia for its support.",
        "The Sahrawi Arab Democratic Republic (SADR) was not mentioned.",
        "Nobody spoke for the SADR.",
    ]

    @Test(arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [1, 3, 0, 2], [2, 1, 3, 0]])
    func surnamesAndAbbreviationsAreLinked(order: [Int]) throws {
        let reader = try ArticleActorsReader.shared.get()
        let text = order.map { Self.sentences[$0] }.joined(separator: "\n\n")
        let (document, analysis) = reader.read(text, CalendarDay(iso: "2021-05-05"))
        for (words, code) in [("Lomidze thanked", "GEO"), ("SADR.", "ESH")] {
            guard let place = text.range(of: words) else { continue }
            let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
            let mention = reader.mention(at: start..<(start + words.utf8.count), in: document, analysis)
            #expect(mention?.parties.map(\.polity.rawValue) == [code])
        }
    }
}

extension String {
    /// The first place of a text in this one; nil when it is not there.
    fileprivate func range(of text: String) -> Range<String.Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
