/// Writes a table row by row in one of the formats.
///
/// ```swift
/// try TableWriter(StatementTable.table, format: .csv).write(rows) { try output.write($0) }
/// ```
package struct TableWriter {
    /// What formats the rows.
    package let formatter: RowFormatter

    private let table: ExportTable
    private let format: ExportFormat
    private let options: ExportOptions
    /// How many columns of a terminal table were left out, as they did not fit.
    package private(set) var omittedColumns = 0

    private var hasRows = false
    /// The rows of a terminal table, which is laid out when all are there.
    private var heldRows: [[ExportCell]] = []

    /// How many bytes are gathered before they are handed on.
    private static let pieceSize = 1 << 16

    /// A writer of that table.
    package init(_ table: ExportTable, format: ExportFormat, options: ExportOptions = ExportOptions()) {
        self.table = table
        self.format = format
        self.options = options
        formatter = RowFormatter(table, format: format, options: options)
    }

    /// Writes all of the rows.
    ///
    /// - Parameters:
    ///   - rows: the rows, each with a cell for each column.
    ///   - sink: gets the bytes in pieces; what it throws ends the writing.
    package mutating func write(
        _ rows: some Sequence<[ExportCell]>, to sink: ([UInt8]) throws -> Void
    ) rethrows {
        var buffer: [UInt8] = []
        buffer.reserveCapacity(Self.pieceSize + (1 << 14))
        start(into: &buffer)
        for row in rows {
            append(row, into: &buffer)
            if buffer.count >= Self.pieceSize {
                try sink(buffer)
                buffer.removeAll(keepingCapacity: true)
            }
        }
        finish(into: &buffer)
        if !buffer.isEmpty { try sink(buffer) }
    }

    /// All of the rows as bytes.
    package mutating func bytes(of rows: some Sequence<[ExportCell]>) -> [UInt8] {
        var all: [UInt8] = []
        write(rows) { all += $0 }
        return all
    }

    /// Writes what stands before the first row.
    package mutating func start(into buffer: inout [UInt8]) {
        switch format {
        case .csv, .tsv: formatter.delimited.appendHeader(to: &buffer)
        case .json: buffer.append(UInt8(ascii: "["))
        case .md: MarkdownText.appendHeader(table.columns.map(\.name), to: &buffer)
        case .jsonl, .table: break
        }
    }

    /// Writes a row; it has a cell for each column.
    package mutating func append(_ row: [ExportCell], into buffer: inout [UInt8]) {
        append(formatter.rows([row]), into: &buffer)
    }

    /// Writes rows that are formatted.
    package mutating func append(_ rows: FormattedRows, into buffer: inout [UInt8]) {
        switch rows {
        case .bytes(let bytes):
            // In an array of JSON each row comes with the comma that separates it from the one before.
            buffer += format == .json && !hasRows ? bytes.dropFirst() : bytes[...]
            hasRows = hasRows || !bytes.isEmpty
        case .cells(let cells): heldRows += cells
        }
    }

    /// Writes what stands after the last row.
    package mutating func finish(into buffer: inout [UInt8]) {
        switch format {
        case .json: buffer += (hasRows ? "\n]\n" : "]\n").utf8
        case .table:
            let terminal = TerminalTable(table, rows: heldRows, width: options.width)
            terminal.append(to: &buffer)
            omittedColumns = table.columns.count - terminal.columnCount
            heldRows = []
        case .csv, .tsv, .jsonl, .md: break
        }
    }
}
