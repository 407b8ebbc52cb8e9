import Linguistics
import Model
import Testing

@testable import Actors

/// Who acts for the house that a release comes from, and for the organisation that meets.
@Suite struct HouseTests {
    @Test(arguments: [
        (
            "Statement by the Foreign Ministry of Peru on relations with Chad\n\nThe Foreign Ministry of Oman has spoken. "
                + "The Ministry rejects that.",
            "The Ministry rejects", ["PER"]
        ),
        (
            "President Ruto ends visit to Chad; Kenya thanks its friends\n\nMinistry of Foreign Affairs\n\n"
                + "The Foreign Ministry of Oman has spoken. The Ministry rejects that. Kenya thanks Mali. Kenya is glad.",
            "The Ministry rejects", ["KEN"]
        ),
        (
            "Foreign Ministry of Peru: statement\n\nLast week Chile broke with this country at once.",
            "this country at", ["PER"]
        ),
        ("Embassy of Nepal in Tokyo: news\n\nThe Ambassador thanked Japan.", "The Ambassador thanked", ["NPL"]),
        (
            "Norwegian parliament: report on Moldova\n\nThe Committee recommends a loan.", "The Committee recommends",
            ["NOR"]
        ),
        (
            "Communiqué of the Caribbean Community\n\nHeads of Government met on Friday. The Conference thanked Kenya.",
            "The Conference thanked", ["CARICOM"]
        ),
        ("Foreign ministers of ASEAN met. The ministers thanked Japan.", "The ministers thanked", ["ASEAN"]),
        (
            "The foreign ministers of Chad and Niger met in Oslo. The ministers thanked Norway.",
            "The ministers thanked",
            ["TCD", "NER"]
        ),
        ("The ministers thanked Norway.", "The ministers thanked", []),
        ("Chad and Niger held a conference. The conference thanked Norway.", "The conference thanked", []),
    ])
    func aHouseIsMeant(text: String, words: String, codes: [String]) throws {
        let reader = try ArticleActorsReader.shared.get()
        let (document, analysis) = reader.read(text, CalendarDay(iso: "2014-05-05"))
        let start = try #require(offset(of: words, in: text))
        let noun = words.utf8.split(separator: UInt8(ascii: " ")).dropLast().map { $0.count }.reduce(-1) { $0 + $1 + 1 }
        let mention = reader.mention(at: start..<(start + noun), in: document, analysis)
        #expect(mention.map { $0.parties.map(\.polity.rawValue) } ?? [] == codes)
    }

    /// The byte at which words begin in a text.
    private func offset(of words: String, in text: String) -> Int? {
        let (needle, bytes) = (Array(words.utf8), Array(text.utf8))
        return bytes.indices.first { bytes[$0...].starts(with: needle) }
    }
}
