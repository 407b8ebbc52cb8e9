/// Rows as they go into a table.
package enum FormattedRows: Sendable {
    /// The bytes of any number of rows.
    case bytes([UInt8])
    /// The cells of rows whose table is laid out when all are there.
    case cells([[ExportCell]])
}

/// Formats rows of a table one by one; on any thread, as no row depends on another.
package struct RowFormatter: Sendable {
    /// Writes the delimited formats.
    let delimited: DelimitedWriter
    private let format: ExportFormat
    private let keys: [[UInt8]]

    /// How many bytes a row has, more often than not at most.
    private static let usualRowLength = 1024

    /// A formatter for that table.
    init(_ table: ExportTable, format: ExportFormat, options: ExportOptions) {
        self.format = format
        delimited = DelimitedWriter(
            columns: table.columns, delimiter: format == .tsv ? UInt8(ascii: "\t") : UInt8(ascii: ","), options: options
        )
        keys = table.columns.enumerated().map { index, column in
            var bytes: [UInt8] = []
            bytes.append(index == 0 ? UInt8(ascii: "{") : UInt8(ascii: ","))
            if index > 0 { bytes.append(UInt8(ascii: " ")) }
            JSONText.append(column.name, to: &bytes)
            bytes += ": ".utf8
            return bytes
        }
    }

    /// The rows, each with a cell for each column.
    package func rows(_ rows: some Sequence<[ExportCell]>) -> FormattedRows {
        if format == .table { return .cells(Array(rows)) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(max(1, rows.underestimatedCount) * Self.usualRowLength)
        for row in rows { append(row, to: &bytes) }
        return .bytes(bytes)
    }

    private func append(_ row: [ExportCell], to bytes: inout [UInt8]) {
        switch format {
        case .csv, .tsv: delimited.append(row, to: &bytes)
        case .json:
            bytes += ",\n".utf8
            appendObject(row, to: &bytes)
        case .jsonl:
            appendObject(row, to: &bytes)
            bytes.append(UInt8(ascii: "\n"))
        case .md: MarkdownText.append(row.map(\.plainText), to: &bytes)
        case .table: break
        }
    }

    private func appendObject(_ row: [ExportCell], to bytes: inout [UInt8]) {
        for (index, key) in keys.enumerated() {
            bytes += key
            JSONText.append(index < row.count ? row[index] : .null, to: &bytes)
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
