import Model
import Testing

@testable import Gazetteer

@Suite struct GazetteerTests {
    static let gazetteer = Result { try Gazetteer.seeded() }

    /// The codes that a name on its own can mean, sorted.
    private func codes(_ name: String, ignoringCase: Bool = false) throws -> [String] {
        Set(try Self.gazetteer.get().entities(named: name, ignoringCase: ignoringCase).map(\.code.rawValue)).sorted()
    }

    @Test(arguments: NameCorpus.codesByName) func nameHasCode(name: String, code: String) throws {
        #expect(try codes(name) == code.split(separator: " ").map(String.init))
    }

    @Test(arguments: NameCorpus.nobody) func wordNamesNobody(word: String) throws {
        #expect(try codes(word) == [])
    }

    @Test(arguments: NameCorpus.codes) func everyCodeIsThere(code: String) throws {
        #expect(try Self.gazetteer.get().entity(code: PolityCode(code)) != nil)
    }

    @Test func theLongestNameComesFirst() throws {
        let words = ["the", "Democratic", "Peoples", "Republic", "of", "Korea"]
        let matches = try Self.gazetteer.get().matches(startingAt: 1, in: words)
        #expect(matches.first?.words == 1..<6)
    }
}
