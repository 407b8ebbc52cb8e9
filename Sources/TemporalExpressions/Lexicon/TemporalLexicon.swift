internal import Embedded
internal import Linguistics

/// The words of dates: months, weekdays, numbers, units and so on, from `Seeds/dates/words.tsv`.
struct TemporalLexicon: Sendable {
    /// What a word can be.
    struct Entry: Hashable, Sendable {
        /// Its category in the grammar.
        var category: Category
        /// What it means.
        var meaning: Constituent.Meaning
        /// Whether it can be an expression by itself.
        var isBare: Bool
    }

    private static let tableName = "Seeds/dates/words.tsv"

    private var entries: [String: [Entry]] = [:]

    /// The words of classes that patterns and checks name, such as `@approximate`.
    private(set) var classes: [String: Set<String>] = [:]

    /// Reads the table.
    ///
    /// - Throws: `SeedTableError` when the table is not as documented in its first lines.
    init() throws(SeedTableError) {
        let table = try SeedTable(embedded: Self.tableName, required: ["word", "class", "value", "bare"])
        for row in table.rows {
            let word = row["word"]
            let name = row["class"]
            guard let category = Category(rawValue: name) else {
                classes[name, default: []].insert(word)
                continue
            }
            let meaning: Constituent.Meaning
            if category == .unit || category == .units {
                guard let unit = CalendarUnit(rawValue: row["value"]) else {
                    throw SeedTableError.badCell(
                        file: table.name, line: row.line, column: "value", value: row["value"],
                        expected: "a unit such as day or month")
                }
                meaning = .unit(unit)
            } else {
                guard let value = Int(row["value"]) else {
                    throw SeedTableError.badCell(
                        file: table.name, line: row.line, column: "value", value: row["value"],
                        expected: "a whole number")
                }
                meaning = .value(value)
            }
            entries[word, default: []].append(Entry(category: category, meaning: meaning, isBare: row["bare"] == "yes"))
        }
    }

    /// Whether the word belongs to the class.
    func isMember(_ word: String, of name: String) -> Bool {
        classes[name]?.contains(word) ?? false
    }

    /// Whether the word is the full name of a day of the week.
    func isWeekday(_ word: String) -> Bool { entries[word]?.contains { $0.category == .weekday } ?? false }

    /// What the atom can be: the entries of the table, and what its digits say.
    func constituents(of atom: TemporalAtom, at index: Int) -> [Constituent] {
        let range = index..<(index + 1)
        var found = (entries[atom.text] ?? []).compactMap { entry -> Constituent? in
            // "may", "march", "sun" and "dec" in small letters are other words.
            let needsCapital =
                entry.category == .weekdayAbbreviation || entry.category == .monthAbbreviation
                || (entry.category == .monthName && entry.isBare)
            if needsCapital, !atom.isCapitalised { return nil }
            return Constituent(category: entry.category, meaning: entry.meaning, range: range, isBare: entry.isBare)
        }
        let digits = atom.text.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        guard (1...4).contains(digits.count), let value = Int(Substring(digits)) else { return found }
        func add(_ category: Category) {
            found.append(Constituent(category: category, meaning: .value(value), range: range))
        }
        switch Substring(atom.text.utf8.dropFirst(digits.count)) {
        case "":
            add(.number)
            if digits.count <= 2, (1...31).contains(value) { add(.dayNumber) }
            if digits.count == 2 { add(.twoDigits) }
            if digits.count == 4, (1000...2199).contains(value) { add(.yearNumber) }
        case "st", "nd", "rd", "th":
            add(.ordinal)
            if (1...31).contains(value) { add(.ordinalDay) }
        case "s":
            if digits.count == 4, value % 10 == 0, (1000...2199).contains(value) { add(.decadeName) }
            // "'90s" is plain; "'10s" and "'20s" may be either century's.
            if digits.count == 2, value % 10 == 0, value >= 30 {
                found.append(Constituent(category: .decadeName, meaning: .value(1900 + value), range: range))
            }
        default: break
        }
        return found
    }
}
