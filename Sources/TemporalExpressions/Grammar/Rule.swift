/// A rule of the grammar of dates, as a line of `Seeds/dates/rules.tsv` states it.
struct Rule: Sendable {
    /// Its name in human syntax, such as "last <unit>".
    var name: String

    /// What it matches.
    var pattern: [PatternItem]

    /// What it makes; nil means the category that the production chooses.
    var category: Category?

    /// How the meaning is made of the meanings captured.
    var production: Production

    /// A number for the production, such as -1 for "last".
    var argument: Int

    /// A unit for the production, for rules that name none in the text.
    var unit: CalendarUnit?
}
