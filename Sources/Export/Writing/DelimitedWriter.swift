internal import Model

/// Writes CSV (RFC 4180) and its variant with tabs, byte by byte.
///
/// Cells are quoted where they hold the delimiter, a quotation mark or a line break. Texts whose first character makes
/// a spreadsheet take them for a formula get an apostrophe before it, unless the options say raw: OWASP ASVS 1.2.10.
struct DelimitedWriter: Sendable {
    private let columns: [ExportColumn]
    private let delimiter: UInt8
    private let quotesAll: Bool
    private let hasMark: Bool
    private let lineEnd: [UInt8]
    /// For each column, whether its cells are guarded.
    private let isGuarded: [Bool]

    /// A writer of those columns.
    init(columns: [ExportColumn], delimiter: UInt8, options: ExportOptions) {
        self.columns = columns
        self.delimiter = delimiter
        quotesAll = options.isForExcel
        hasMark = options.isForExcel
        lineEnd = Array((options.isForExcel ? "\r\n" : "\n").utf8)
        isGuarded = columns.map { column in
            switch column.kind {
            case .text, .list: !options.isRaw
            case .code, .edtf, .day, .integer, .decimal, .json: false
            }
        }
    }

    /// The line of the columns' names.
    func appendHeader(to bytes: inout [UInt8]) {
        if hasMark { bytes += [0xEF, 0xBB, 0xBF] }
        for (index, column) in columns.enumerated() {
            if index > 0 { bytes.append(delimiter) }
            append(column.name, isGuarded: false, to: &bytes)
        }
        bytes += lineEnd
    }

    /// A row.
    func append(_ row: [ExportCell], to bytes: inout [UInt8]) {
        for index in columns.indices {
            if index > 0 { bytes.append(delimiter) }
            guard index < row.count else { continue }
            switch row[index] {
            case .null: if quotesAll { bytes += [0x22, 0x22] }
            case .text(let text): append(text, isGuarded: isGuarded[index], to: &bytes)
            case .decimal(let number) where !quotesAll: ExportCell.append(decimal: number, to: &bytes)
            case .list: append(row[index].plainText, isGuarded: isGuarded[index], to: &bytes)
            // A number below zero is no formula.
            case let cell: append(cell.plainText, isGuarded: false, to: &bytes)
            }
        }
        // A line with nothing on it would be no record.
        if columns.count == 1, bytes.isEmpty || bytes.last == UInt8(ascii: "\n") { bytes += [0x22, 0x22] }
        bytes += lineEnd
    }

    private func append(_ text: String, isGuarded: Bool, to bytes: inout [UInt8]) {
        let hasFormula = isGuarded && FormulaGuard.isNeeded(before: text)
        let delimiter = delimiter
        var text = text
        text.withUTF8 { source in
            let needsQuotes =
                unsafe quotesAll
                || ByteSearch.firstIndex(in: source, from: 0) {
                    ByteSearch.equal($0, delimiter) | ByteSearch.equal($0, 0x22) | ByteSearch.equal($0, 0x0A)
                        | ByteSearch.equal($0, 0x0D)
                } < source.count
            if needsQuotes { bytes.append(0x22) }
            if hasFormula { bytes.append(UInt8(ascii: "'")) }
            if needsQuotes {
                var start = 0
                var index = unsafe ByteSearch.firstIndex(in: source, from: 0) { ByteSearch.equal($0, 0x22) }
                while index < source.count {
                    // The mark is written with the run before it, and once more with the run after it.
                    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...index]))
                    start = index
                    index = unsafe ByteSearch.firstIndex(in: source, from: index + 1) { ByteSearch.equal($0, 0x22) }
                }
                unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[start...]))
                bytes.append(0x22)
            } else {
                unsafe bytes.append(contentsOf: source)
            }
        }
    }
}
