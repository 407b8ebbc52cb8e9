internal import CSQLite

/// The current row of a statement; the first column has the index 0.
extension PreparedStatement {
    /// How many columns a row has.
    package var columnCount: Int { Int(unsafe sqlite3_column_count(handle)) }

    /// The column's name.
    package func columnName(_ index: Int) -> String {
        guard let name = unsafe sqlite3_column_name(handle, Int32(index)) else { return "" }
        return unsafe String(cString: name)
    }

    /// Whether the column is NULL.
    package func isNull(_ index: Int) -> Bool { unsafe sqlite3_column_type(handle, Int32(index)) == SQLITE_NULL }

    /// The column as an integer; 0 for NULL.
    package func integer(_ index: Int) -> Int { Int(unsafe sqlite3_column_int64(handle, Int32(index))) }

    /// The column as a double; 0 for NULL.
    package func real(_ index: Int) -> Double { unsafe sqlite3_column_double(handle, Int32(index)) }

    /// The column as a text; empty for NULL.
    package func text(_ index: Int) -> String {
        unsafe withText(index) { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// A range of the bytes of a text; what lies outside is left out.
    package func text(_ index: Int, in range: Range<Int>) -> String {
        unsafe withText(index) { bytes in
            unsafe String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
        }
    }

    /// The column as a text; nil for NULL.
    package func optionalText(_ index: Int) -> String? { isNull(index) ? nil : text(index) }

    /// Reads the bytes of a text in place; they are valid inside the closure only.
    package func withText<Result>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        guard let start = unsafe sqlite3_column_text(handle, Int32(index)) else {
            return unsafe body(UnsafeBufferPointer(start: nil, count: 0))
        }
        let count = Int(unsafe sqlite3_column_bytes(handle, Int32(index)))
        return unsafe body(UnsafeBufferPointer(start: start, count: count))
    }

    /// The column with its storage class.
    package func value(_ index: Int) -> SQLValue {
        switch unsafe sqlite3_column_type(handle, Int32(index)) {
        case SQLITE_INTEGER: return .integer(unsafe sqlite3_column_int64(handle, Int32(index)))
        case SQLITE_FLOAT: return .real(real(index))
        case SQLITE_TEXT: return .text(text(index))
        case SQLITE_BLOB:
            let count = Int(unsafe sqlite3_column_bytes(handle, Int32(index)))
            return .blob(
                unsafe Array(UnsafeRawBufferPointer(start: sqlite3_column_blob(handle, Int32(index)), count: count)))
        default: return .null
        }
    }
}
