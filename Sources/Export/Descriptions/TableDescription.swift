/// Writes what tables and columns mean, for programs that read them.
package enum TableDescription {
    /// Metadata of CSV on the Web (W3C, "Metadata Vocabulary for Tabular Data"), for a CSV file of each table.
    ///
    /// - Parameter tables: the tables, in order; each in a file of its name and the ending `csv`.
    package static func csvw(_ tables: [ExportTable]) -> String {
        var text = "{\n  \"@context\": \"http://www.w3.org/ns/csvw\",\n  \"tables\": ["
        for (index, table) in tables.enumerated() {
            text += (index == 0 ? "\n" : ",\n") + "    {\"url\": \(JSONText.quoted(table.name + ".csv")),\n"
            text += "     \"dc:description\": \(JSONText.quoted(table.description)),\n"
            text += "     \"tableSchema\": {\n       \"columns\": [\n"
            text += table.columns.map { "         " + csvw($0) }.joined(separator: ",\n") + "\n       ]"
            if table.columns.first?.name == "id" { text += ",\n       \"primaryKey\": \"id\"" }
            text += "}}"
        }
        return text + (tables.isEmpty ? "]\n}\n" : "\n  ]\n}\n")
    }

    private static func csvw(_ column: ExportColumn) -> String {
        let datatype =
            switch column.kind {
            case .text, .code, .edtf, .list: "string"
            case .day: "date"
            case .integer: "integer"
            case .decimal: "decimal"
            case .json: "json"
            }
        var text = "{\"name\": \(JSONText.quoted(column.name)), \"titles\": \(JSONText.quoted(column.name)), "
        text += "\"datatype\": \"\(datatype)\", "
        if case .list = column.kind { text += "\"separator\": \"|\", " }
        return text + "\"dc:description\": \(JSONText.quoted(column.description))}"
    }

    /// The metadata file of Datasette: titles, meanings of columns, facets.
    ///
    /// - Parameters:
    ///   - tables: the tables, in order; each is a view of its name and `_v`.
    ///   - database: the database's file name without its ending.
    package static func datasette(_ tables: [ExportTable], database: String) -> String {
        var text = "{\n  \"title\": \"Chancery: diplomatic relations from news articles\",\n  \"databases\": {\n"
        text += "    \(JSONText.quoted(database)): {\n      \"tables\": {"
        for (index, table) in tables.enumerated() {
            let facets = table.columns.map(\.name).filter {
                ["relation", "modality", "status", "subject_polity", "object_polity", "state", "type", "publisher"]
                    .contains($0)
            }
            text += (index == 0 ? "\n" : ",\n") + "        \(JSONText.quoted(table.name + "_v")): {\n"
            text += "          \"description\": \(JSONText.quoted(table.description)),\n"
            text += "          \"facets\": [" + facets.map(JSONText.quoted).joined(separator: ", ") + "],\n"
            text += "          \"columns\": {\n"
            text += table.columns.map { column in
                "            \(JSONText.quoted(column.name)): \(JSONText.quoted(column.description))"
            }.joined(separator: ",\n")
            text += "\n          }\n        }"
        }
        return text + "\n      }\n    }\n  }\n}\n"
    }
}
