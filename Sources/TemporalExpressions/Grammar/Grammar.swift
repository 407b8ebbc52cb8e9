internal import Embedded

/// The rules of dates, from `Seeds/dates/rules.tsv`.
struct Grammar: Sendable {
    private static let tableName = "Seeds/dates/rules.tsv"

    private var byWord: [String: [Rule]] = [:]
    private var byCategory: [Category: [Rule]] = [:]

    /// The rules whose first place takes the word, in the order of the table.
    func rules(startingWith word: String) -> [Rule] { byWord[word] ?? [] }

    /// The rules whose first place takes the category, in the order of the table.
    func rules(startingWith category: Category) -> [Rule] { byCategory[category] ?? [] }

    /// Reads the table.
    ///
    /// - Parameter lexicon: gives the word classes that patterns name, such as `@or_so`.
    /// - Throws: `SeedTableError` when the table is not as documented in its first lines.
    init(lexicon: TemporalLexicon) throws(SeedTableError) {
        let table = try SeedTable(
            embedded: Self.tableName, required: ["name", "pattern", "category", "production", "argument", "unit"])
        for row in table.rows {
            func bad(_ column: String, _ expected: String) -> SeedTableError {
                .badCell(file: table.name, line: row.line, column: column, value: row[column], expected: expected)
            }
            guard let production = Production(rawValue: row["production"]) else {
                throw bad("production", "the name of a production")
            }
            let category = Category(rawValue: row["category"])
            guard category != nil || row["category"] == "=" else { throw bad("category", "a category or =") }
            guard let argument = row["argument"].isEmpty ? 0 : Int(row["argument"]) else {
                throw bad("argument", "a whole number or nothing")
            }
            let unit = CalendarUnit(rawValue: row["unit"])
            guard unit != nil || row["unit"].isEmpty else { throw bad("unit", "a unit such as day or nothing") }
            guard let pattern = Self.pattern(row["pattern"], lexicon: lexicon) else {
                throw bad("pattern", "words and {categories} separated by spaces")
            }
            add(
                Rule(
                    name: row["name"], pattern: pattern, category: category, production: production,
                    argument: argument, unit: unit))
        }
    }

    /// Files a rule under what it may begin with; one that begins with an optional place is filed without it too.
    private mutating func add(_ rule: Rule) {
        guard let first = rule.pattern.first else { return }
        switch first.matcher {
        case .words(let words):
            for word in words { byWord[word, default: []].append(rule) }
        case .categories(let categories):
            for category in Category.allCases where categories.contains(where: { $0.takes(category) }) {
                byCategory[category, default: []].append(rule)
            }
        }
        if first.isOptional {
            var shorter = rule
            shorter.pattern.removeFirst()
            add(shorter)
        }
    }

    /// The items of a pattern such as `the? {ordinalDay} of {monthName}`; nil when it is not well formed.
    private static func pattern(_ text: String, lexicon: TemporalLexicon) -> [PatternItem]? {
        var items: [PatternItem] = []
        for part in text.utf8.split(separator: UInt8(ascii: " ")) {
            var part = part
            let isOptional = part.last == UInt8(ascii: "?")
            if isOptional { part = part.dropLast() }
            let isCapture = part.first == UInt8(ascii: "{") && part.last == UInt8(ascii: "}")
            if isCapture { part = part.dropFirst().dropLast() }
            let names = part.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
            if names.isEmpty { return nil }
            if isCapture {
                let categories = names.compactMap(Category.init(rawValue:))
                if categories.count != names.count { return nil }
                items.append(PatternItem(matcher: .categories(categories), isOptional: isOptional))
            } else {
                var words: Set<String> = []
                for name in names {
                    if name.utf8.count > 1, name.utf8.first == UInt8(ascii: "@") {
                        let name = String(Substring(name.utf8.dropFirst()))
                        guard let members = lexicon.classes[name] else { return nil }
                        words.formUnion(members)
                    } else {
                        words.insert(name)
                    }
                }
                items.append(PatternItem(matcher: .words(words), isOptional: isOptional))
            }
        }
        return items.contains { !$0.isOptional } ? items : nil
    }
}
