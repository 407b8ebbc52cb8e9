internal import Export
internal import Model

/// Every table of a base as files of one folder.
struct AllTables {
    private let export: TableExport

    /// The tables of that export.
    init(export: TableExport) { self.export = export }

    /// Writes a file for each table, for CSV with their description, and returns how many tables.
    ///
    /// - Parameters:
    ///   - folder: where they go; made when there is none.
    ///   - options: the format (CSV by default) and its options; an output named in them is not used.
    ///   - statuses: the statuses that are wanted; empty for the usual ones of each table.
    /// - Throws: what the base and the output throw.
    @discardableResult
    func write(
        to folder: String, format: ExportFormat = .csv, options: ExportOptions = ExportOptions(),
        statuses: [ReviewStatus] = []
    ) throws -> Int {
        try Folder.make(folder)
        var count = 0
        for name in export.names {
            guard let table = export.table(named: name) else { continue }
            try OutputFile.write(to: "\(folder)/\(name).\(format.fileEnding)") { file in
                try file.write(table, format: format, options: options) { write in
                    try export.writeRows(of: name, statuses: statuses, to: write)
                }
            }
            count += 1
        }
        if format == .csv {
            let description = TableDescription.csvw(export.names.compactMap { export.table(named: $0) })
            try OutputFile.write(to: "\(folder)/csv-metadata.json") { try $0.write(Array(description.utf8)) }
        }
        return count
    }
}
