import Model
import Testing

@testable import Gazetteer

@Suite struct MatchTests {
    private func gazetteer() throws -> Gazetteer { try GazetteerTests.gazetteer.get() }

    /// Words with the match in square brackets, from the first word of it on.
    @Test(arguments: [
        "the [Democratic Peoples Republic of Korea] said", "the [Democratic People 's Republic of Korea] said",
        "[Kim Jong - un] met", "[Kim Jong-un] met", "[Kim Jong Un] met", "[Kim Jongun] met",
        "in [Washington , D.C.] on", "[Guinea - Bissau] and", "[Cote d'Ivoire] and", "[Côte d' Ivoire] and",
        "the [North Korean] ruler", "[Republic of the Congo] troops", "the [UN Security Council] met",
        "[Trinidad & Tobago] and", "[Trinidad and Tobago] said", "[St. Vincent and the Grenadines] voted",
        "the [U.S.] said", "the [foreign ministry] in", "the [Foreign Ministry] in", "[New York Times] reported",
        "the [Gulf of Guinea] is", "[Denis Pushilin] wrote", "[al-Assad] left", "[Al - Assad] left",
        "[Papua New Guinea] won", "[South Sudan] joined", "[Nagorno - Karabakh] is", "[People 's Daily] wrote",
    ])
    func findsTheLongestName(text: String) throws {
        var words: [String] = []
        var range = 0..<0
        for part in text.split(separator: " ") {
            var word = String(part)
            if word.hasPrefix("[") {
                word.removeFirst()
                range = words.count..<words.count
            }
            let isLast = word.hasSuffix("]")
            if isLast { word.removeLast() }
            words.append(word)
            if isLast { range = range.lowerBound..<words.count }
        }
        #expect(try gazetteer().matches(startingAt: range.lowerBound, in: words).first?.words == range)
    }

    @Test func shorterMatchesFollow() throws {
        let matches = try gazetteer().matches(startingAt: 0, in: ["Guinea", "-", "Bissau"])
        #expect(matches.map(\.words) == [0..<3, 0..<1])
    }

    @Test func noNameBeginsWithPunctuation() throws {
        for word in ["-", "'", ".", ",", "", "’", "…", "\u{301}"] {
            #expect(try gazetteer().matches(startingAt: 0, in: [word, "Russia"]).isEmpty)
        }
    }

    @Test(arguments: ["Russia", "Korea", "Putin", "Pushilin", "Ukraine", "NATO", "Izvestia", "KCNA", "Syria"])
    func knowsTheName(word: String) throws {
        #expect(try gazetteer().isKnownName(word))
    }

    @Test(arguments: ["russia", "Korean", "Table", "The", "Ministry", "Last", ""])
    func knowsNoSuchName(word: String) throws {
        #expect(try !gazetteer().isKnownName(word))
    }

    @Test(arguments: [
        ("Savannah , |Georgia|", "the US state"), ("|Georgia| Tech", "the US state"),
        ("|Georgia| Governor Brian Kemp", "the US state"), ("Michael |Jordan|", "a person"),
        ("|Jordan| Peterson", "a person"), ("roast |Turkey|", "the bird"), ("|Brazil| nuts", "the nut"),
        ("Dynamo |Kyiv|", "a football team"), ("bone |China|", "porcelain"), ("|Chad| Smith", "a person"),
    ])
    func contextBlocks(text: String, meaning: String) throws {
        let (words, range) = marked(text)
        #expect(try gazetteer().blockedMeaning(of: range, in: words) == meaning)
    }

    @Test(arguments: [
        "|Georgia| and Russia fought a war", "|Jordan| recalled its ambassador", "|Turkey| said", "|China| vetoed it",
        "|Chad| closed its border", "in |Kyiv| on Monday",
    ])
    func contextDoesNotBlock(text: String) throws {
        let (words, range) = marked(text)
        #expect(try gazetteer().blockedMeaning(of: range, in: words) == nil)
    }

    /// The words of a text, and the index of the one between bars.
    private func marked(_ text: String) -> ([String], Range<Int>) {
        var words: [String] = []
        var range = 0..<0
        for part in text.split(separator: " ") {
            if part.hasPrefix("|") { range = words.count..<words.count + 1 }
            words.append(part.filter { $0 != "|" })
        }
        return (words, range)
    }
}
