import Linguistics
import Model
import Testing

@testable import Actors

/// Headlines and questions come without trees.
@Suite struct UnparsedTextTests {
    @Test(arguments: [
        ("Honduras cuts ties with Taiwan, opens relations with China", ["HND", "TWN", "CHN"]),
        ("Which countries recognised Abkhazia before 2010?", ["XAB"]),
        ("When did Putin meet Kim Jong-un?", ["RUS", "PRK"]),
        ("Talks in Geneva end without deal", ["CHE"]),
        ("", []),
    ])
    func namesAreLinkedWithoutATree(text: String, codes: [String]) throws {
        let reader = try ArticleActorsReader.shared.get()
        let analysis = reader.read(text, CalendarDay(iso: "2019-05-01"), isParsed: false).analysis
        #expect(analysis.mentions.flatMap { $0.parties.map(\.polity.rawValue) } == codes)
    }

    @Test func aPlaceOnlyIsMarked() throws {
        let reader = try ArticleActorsReader.shared.get()
        let analysis = reader.read("Talks in Geneva end without deal", nil, isParsed: false).analysis
        #expect(analysis.mentions.map(\.isPlaceOnly) == [true])
    }
}
