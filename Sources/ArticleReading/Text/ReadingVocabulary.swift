internal import Embedded

/// The names and words that tell the parts of an article apart, from `Seeds/reading/`.
struct ReadingVocabulary: Sendable {
    /// For each role (`title`, `date`, ...) the folded names under which records carry it, the preferred first.
    let fieldNames: [String: [String]]
    /// What on a page is no part of the article: for each kind (`element`, `class`, ...) its names.
    let furniture: [String: Set<String>]
    /// How short blocks of a page start that are no part of the article.
    let furnitureOpenings: [String]
    /// The months by their names in lower case.
    let months: [String: Int]
    /// Other words of dates by their kind (`weekday`, `leadin`, `zone`, `unknown`, `age`).
    let dateWords: [String: Set<String>]

    /// Reads the tables inside the binary.
    ///
    /// - Throws: `SeedTableError` when one is not as documented.
    init() throws(SeedTableError) {
        var fieldNames: [String: [String]] = [:]
        for row in try SeedTable(embedded: "Seeds/reading/fields.tsv", required: ["role", "names"]).rows {
            fieldNames[row["role"]] = row.list("names")
        }
        var furniture: [String: Set<String>] = [:]
        var openings: [String] = []
        for row in try SeedTable(embedded: "Seeds/reading/furniture.tsv", required: ["kind", "names"]).rows {
            if row["kind"] == "opening" {
                openings += row.list("names")
            } else {
                furniture[row["kind"], default: []].formUnion(row.list("names"))
            }
        }
        var months: [String: Int] = [:]
        var dateWords: [String: Set<String>] = [:]
        let dates = try SeedTable(embedded: "Seeds/reading/dates.tsv", required: ["kind", "value", "names"])
        for row in dates.rows {
            if row["kind"] == "month" {
                guard let value = Int(row["value"]) else {
                    throw SeedTableError.badCell(
                        file: dates.name, line: row.line, column: "value", value: row["value"], expected: "1 to 12")
                }
                for name in row.list("names") { months[name] = value }
            } else {
                dateWords[row["kind"], default: []].formUnion(row.list("names"))
            }
        }
        self.fieldNames = fieldNames
        self.furniture = furniture
        self.furnitureOpenings = openings
        self.months = months
        self.dateWords = dateWords
    }
}
