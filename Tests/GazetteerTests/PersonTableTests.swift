import Embedded
import Foundation
import Testing

/// A person who stands under two names makes the surname mean nobody.
@Suite struct PersonTableTests {
    private struct Row {
        var name: String
        var office: String
        var words: Set<String>
        var term: ClosedRange<String>
        var attested: ClosedRange<String>?
    }

    @Test func nobodyStandsUnderTwoNames() throws {
        let rows = try SeedTable(embedded: "Seeds/gazetteer/persons.tsv").rows.map(Self.row)
        var twice: [String] = []
        for (_, holders) in Dictionary(grouping: rows, by: \.office) {
            for attested in holders {
                guard let days = attested.attested else { continue }
                for other in holders where other.attested == nil && other.name != attested.name {
                    // Whoever is seen in an office in the midst of somebody's term, under a name that shares a word.
                    if other.term.contains(days.lowerBound), other.term.contains(days.upperBound),
                        !other.words.isDisjoint(with: attested.words)
                    {
                        twice.append("\(attested.name) is \(other.name)")
                    }
                }
            }
        }
        #expect(rows.count > 2000)
        #expect(twice.sorted() == [])
    }

    private static func row(_ row: SeedTable.Row) -> Row {
        let days = row["attested"].split(separator: "/").map(String.init)
        let names = [row["person"]] + row.list("variants")
        return Row(
            name: row["person"], office: row["code"] + " " + row["role"],
            words: Set(names.flatMap { folded($0).split(separator: " ").map(String.init) }.filter { $0.count > 3 }),
            term: row["from"].isEmpty ? "-"..."-" : row["from"]...(row["to"].isEmpty ? "9999" : row["to"]),
            attested: days.count == 2 ? days[0]...days[1] : nil)
    }

    /// The letters of a name, small and without accents.
    private static func folded(_ name: String) -> String {
        name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    }
}
