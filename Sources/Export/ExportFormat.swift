/// A format that tables are written in.
package enum ExportFormat: String, CaseIterable, Sendable {
    /// Comma-separated values (RFC 4180).
    case csv
    /// The same with tabs.
    case tsv
    /// One array of objects.
    case json
    /// An object a line.
    case jsonl
    /// Columns of even width, for a terminal.
    case table
    /// A table of Markdown.
    case md

    /// The ending of a file in this format.
    package var fileEnding: String { self == .table ? "txt" : rawValue }
}
