/// The closed classes of words of an embedded table, of which each row names one class and lists words of it.
///
/// Table and code agree on the classes: a name that the other side lacks is an error, not an empty class.
public struct WordClasses<Name>: Sendable
where Name: RawRepresentable<String> & CaseIterable & Hashable & Sendable {
    private let lists: [Name: [String]]
    private let sets: [Name: Set<String>]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - file: the table's name, such as `Seeds/actors/words.tsv`.
    ///   - column: the column that names the class; `words` holds the words.
    /// - Throws: `SeedTableError` when a row names no class, or a class has no row.
    public init(embedded file: String, column: String) throws(SeedTableError) {
        try self.init(SeedTable(embedded: file, required: [column, "words"]), column: column)
    }

    /// The classes of a table that is read.
    ///
    /// - Throws: `SeedTableError` when a row names no class, or a class has no row.
    public init(_ table: SeedTable, column: String) throws(SeedTableError) {
        var lists: [Name: [String]] = [:]
        for row in table.rows {
            guard let name = Name(rawValue: row[column]) else {
                throw table.fault(in: row, column, row[column], expected: "the name of a class that code asks for")
            }
            lists[name, default: []] += row.list("words")
        }
        for name in Name.allCases where lists[name] == nil {
            throw SeedTableError.missingRow(file: table.name, column: column, value: name.rawValue)
        }
        self.lists = lists
        sets = lists.mapValues(Set.init)
    }

    /// The words of a class.
    public subscript(name: Name) -> Set<String> { sets[name] ?? [] }

    /// The words of a class as the table has them.
    public func inOrder(_ name: Name) -> [String] { lists[name] ?? [] }

    /// Whether a word is of a class.
    public func has(_ word: String, in name: Name) -> Bool { sets[name]?.contains(word) ?? false }
}
