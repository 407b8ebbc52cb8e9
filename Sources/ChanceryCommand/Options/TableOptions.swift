internal import ArgumentParser
internal import Export

/// How tables are written, and where.
struct TableOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: "table, csv, tsv, jsonl, json or md; by default a table at a terminal, else tab-separated values.")
    var format: ExportFormat?

    @Option(name: .shortAndLong, help: ArgumentHelp("Write to a file; - is standard output.", valueName: "file"))
    var output: String?

    @Flag(help: "Leave out the guard against formulas in CSV and TSV.")
    var raw = false

    @Flag(help: "CSV for Excel: byte order mark, CRLF, every field in quotes.")
    var excel = false

    /// The format: as asked for, by the file's ending, or what suits a terminal or a pipe.
    ///
    /// - Parameter fallback: what is written to standard output when no format is asked for; nil for what suits.
    func resolvedFormat(default fallback: ExportFormat? = nil) -> ExportFormat {
        if let format { return format }
        if excel { return .csv }
        if let output, output != "-" {
            let ending = output.utf8.split(separator: UInt8(ascii: ".")).last.map { String(Substring($0)) } ?? ""
            return ExportFormat(rawValue: ending) ?? fallback ?? .csv
        }
        if let fallback { return fallback }
        return StandardStream.output.isTerminal ? .table : .tsv
    }

    /// Whether a person reads the table at a terminal.
    var isForTerminal: Bool {
        StandardStream.output.isTerminal && (output == nil || output == "-") && resolvedFormat() == .table
    }

    /// Writes a table of which rows are handed over one by one.
    ///
    /// - Parameters:
    ///   - table: the table.
    ///   - defaultFormat: the format when none is asked for; nil for what suits a terminal or a pipe.
    ///   - rows: calls its argument with each row.
    /// - Throws: what `rows` throws, `StreamError`, and `CommandFailure` when the file cannot be made.
    func write(
        _ table: ExportTable, defaultFormat: ExportFormat? = nil, rows: (TableOutput) throws -> Void
    ) throws {
        var omitted = 0
        try OutputFile.write(to: output) { file in
            omitted = try file.write(
                table, format: resolvedFormat(default: defaultFormat), options: exportOptions, rows: rows)
        }
        guard omitted > 0 else { return }
        try StandardStream.error.writeLine(
            "chancery: \(omitted == 1 ? "1 column does" : "\(omitted) columns do") not fit; --format csv has all.")
    }

    /// How the format is written.
    var exportOptions: ExportOptions {
        let isForFile = output.map { $0 != "-" } ?? false
        return ExportOptions(isRaw: raw, isForExcel: excel, width: isForFile ? nil : StandardStream.output.columns)
    }
}

extension ExportFormat: ExpressibleByArgument {}
