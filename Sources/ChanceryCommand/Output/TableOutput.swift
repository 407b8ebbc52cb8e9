internal import Export

/// A table that is being written: takes its rows, and writes them in large pieces.
final class TableOutput {
    /// How many bytes are gathered before they are written.
    private static let pieceSize = 1 << 18

    /// Formats rows for this table, on any thread.
    let formatter: RowFormatter

    private let file: OutputFile
    private var writer: TableWriter
    private var buffer: [UInt8] = []

    /// How many columns of a terminal table were left out, as they did not fit; known when it is finished.
    var omittedColumns: Int { writer.omittedColumns }

    /// A table in that file.
    init(_ writer: TableWriter, to file: OutputFile) {
        self.writer = writer
        self.file = file
        formatter = writer.formatter
        self.writer.start(into: &buffer)
    }

    /// Takes a row.
    ///
    /// - Throws: what writing throws.
    func callAsFunction(_ row: [ExportCell]) throws { try self(formatter.rows([row])) }

    /// Takes rows that its formatter has made.
    ///
    /// - Throws: what writing throws.
    func callAsFunction(_ rows: FormattedRows) throws {
        writer.append(rows, into: &buffer)
        if buffer.count >= Self.pieceSize { try write() }
    }

    /// Writes what is left.
    ///
    /// - Throws: what writing throws.
    func finish() throws {
        writer.finish(into: &buffer)
        try write()
    }

    private func write() throws {
        if !buffer.isEmpty { try file.write(buffer) }
        buffer.removeAll(keepingCapacity: true)
    }
}
