/// How a table is written, beside its format.
package struct ExportOptions: Sendable {
    /// Whether texts that a spreadsheet would take for formulas stay as they are; they get an apostrophe otherwise.
    package var isRaw = false

    /// Whether CSV is written for Excel: byte order mark, CR LF, every cell in quotes.
    package var isForExcel = false

    /// How many columns wide a terminal table may be; nil for as wide as it needs. What does not fit is cut or left out.
    package var width: Int?

    /// The usual options.
    package init(isRaw: Bool = false, isForExcel: Bool = false, width: Int? = nil) {
        self.isRaw = isRaw
        self.isForExcel = isForExcel
        self.width = width
    }
}
