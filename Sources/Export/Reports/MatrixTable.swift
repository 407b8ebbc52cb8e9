package import Model

/// A matrix of who by whom, with dates in its cells.
package struct MatrixTable: Sendable {
    /// The table: a column of the subjects, then one for each object.
    package let table: ExportTable

    /// A row for each subject.
    package let rows: [[ExportCell]]

    /// Who recognises whom, since when; a state other than `recognises` is named in the cell.
    package init(_ recognitions: [StateRecord]) {
        let cells = recognitions.map { record in
            let since = record.since?.description ?? "undated"
            return (
                record.subject.name, record.object.name,
                since + (record.state == "recognises" ? "" : " " + record.state)
            )
        }
        self.init(name: "recognition_matrix", corner: "recogniser", cells: cells)
    }

    /// Who did what to whom, with the dates of one relation type; a modality other than `actual` is named.
    package init(_ facts: [Fact], of type: RelationType) {
        let cells = facts.filter { $0.relation == type.id }.map { fact in
            let date = fact.date?.description ?? "undated"
            return (
                fact.subject.name, fact.object.name,
                date + (fact.modality == .actual ? "" : " " + fact.modality.rawValue)
            )
        }
        self.init(name: type.id + "_matrix", corner: "subject", cells: cells)
    }

    private init(name: String, corner: String, cells: [(row: String, column: String, text: String)]) {
        func sorted(_ names: [String]) -> [String] {
            Set(names).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        let rowNames = sorted(cells.map(\.row))
        let columnNames = sorted(cells.map(\.column))
        var texts: [String: [String: Set<String>]] = [:]
        for cell in cells { texts[cell.row, default: [:]][cell.column, default: []].insert(cell.text) }
        table = ExportTable(name: name, textColumns: [corner] + columnNames)
        rows = rowNames.map { row in
            [.text(row)]
                + columnNames.map { column in
                    .text(sorted(Array(texts[row]?[column] ?? [])).joined(separator: "; "))
                }
        }
    }
}
