/// A table that can be written: its name and its columns in order.
package struct ExportTable: Sendable {
    /// The name, such as `facts`; also the name of its file without an ending.
    package let name: String

    /// What a row is, in one sentence.
    package let description: String

    /// The columns in order; never empty.
    package let columns: [ExportColumn]

    /// The names of the columns that a terminal shows first where it is too narrow for all, the most important first;
    /// the others follow as they stand.
    let leading: [String]

    /// A table of those columns.
    package init(name: String, description: String, columns: [ExportColumn], leading: [String] = []) {
        self.name = name
        self.description = description
        self.columns = columns
        self.leading = leading
    }

    /// A table of columns about whose content nothing is known, such as the result of a query.
    package init(name: String, textColumns: [String]) {
        self.init(
            name: name, description: "", columns: textColumns.map { ExportColumn($0, .text, "") })
    }

    /// The same columns under another name, such as the export of one relation type.
    package func named(_ name: String, description: String) -> ExportTable {
        ExportTable(name: name, description: description, columns: columns, leading: leading)
    }
}
