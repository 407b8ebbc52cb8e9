/// A column of a table: its name, what its cells hold and mean.
package struct ExportColumn: Sendable {
    /// What the cells of a column hold.
    package enum Kind: Sendable {
        /// Words from outside: names, titles, sentences. Spreadsheets must not take them for formulas.
        case text
        /// A code, an identifier, an address or another word of a fixed form.
        case code
        /// A date in EDTF.
        case edtf
        /// A day, `YYYY-MM-DD`.
        case day
        /// A whole number.
        case integer
        /// A number with a fraction.
        case decimal
        /// Texts; where a cell holds one text only, they are joined with `|`.
        case list
        /// A value of JSON.
        case json
    }

    /// The name, in small letters with `_` between words.
    package let name: String

    /// What the cells hold.
    package let kind: Kind

    /// What the cells mean, in one sentence.
    package let description: String

    /// A column of that name, kind and meaning.
    package init(_ name: String, _ kind: Kind, _ description: String) {
        self.name = name
        self.kind = kind
        self.description = description
    }
}
