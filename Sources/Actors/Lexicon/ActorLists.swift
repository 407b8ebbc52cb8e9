internal import Embedded

/// The closed lists of `Seeds/actors/words.tsv`; all articles share them.
final class ActorLists: Sendable {
    /// The words of sport and diplomacy, of two words together the first.
    let sportsOrDiplomacy: Set<String>

    private let lists: WordClasses<ActorList>

    /// Reads the table.
    ///
    /// - Throws: `SeedTableError` when it is not as its header says, or has a list that code does not know or lacks one.
    init() throws(SeedTableError) {
        lists = try WordClasses(embedded: "Seeds/actors/words.tsv", column: "list")
        sportsOrDiplomacy = Set(
            [lists[.sports], lists[.sportsStrong], lists[.diplomacy]].joined().map { phrase in
                String(Substring(phrase.utf8.prefix { $0 != UInt8(ascii: " ") }))
            })
    }

    /// The words of a list.
    subscript(list: ActorList) -> Set<String> { lists[list] }
}
