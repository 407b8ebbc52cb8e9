#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// What the first bytes of a file say, read without SQLite, so that a file that is not ours is not touched.
///
/// The layout is that of https://sqlite.org/fileformat.html, section 1.3.
package enum FileHeader: Hashable {
    /// There is no file.
    case missing
    /// The file may not be read.
    case unreadable
    /// The file has no bytes.
    case empty
    /// The file is anything else than a database of ours.
    case foreign
    /// The file is a database of ours, with that version of the schema.
    case ours(version: Int)

    /// `CHNC` in ASCII: what `application_id` is in every database of ours.
    static let applicationID: Int32 = 0x4348_4E43

    /// Reads the header of the file.
    static func read(_ path: String) -> FileHeader {
        guard let status = status(of: path) else { return errno == ENOENT ? .missing : .unreadable }
        guard isRegular(status) else { return .foreign }
        guard let file = unsafe fopen(path, "rb") else { return .unreadable }
        defer { unsafe fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = unsafe fread(&bytes, 1, 100, file)
        if count == 0 { return unsafe ferror(file) != 0 ? .foreign : .empty }
        guard count == 100, bytes.starts(with: magic),
            number(bytes[68..<72]) == Int(applicationID)
        else { return .foreign }
        return .ours(version: number(bytes[60..<64]))
    }

    /// Whether the file is a database of SQLite, whatever program made it.
    package static func isDatabase(_ path: String) -> Bool {
        guard let status = status(of: path), isRegular(status), let file = unsafe fopen(path, "rb") else {
            return false
        }
        defer { unsafe fclose(file) }
        var bytes = [UInt8](repeating: 0, count: magic.count)
        return unsafe fread(&bytes, 1, magic.count, file) == magic.count && bytes == magic
    }

    /// What the system tells of the file; nil when there is none, or its folder may not be searched.
    private static func status(of path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    /// Whether it is a regular file. No other is opened: reading would wait for a pipe, and empty it.
    private static func isRegular(_ status: stat) -> Bool { status.st_mode & S_IFMT == S_IFREG }

    /// What every database of SQLite begins with.
    private static let magic = Array("SQLite format 3\0".utf8)

    /// Whether the path's folder can be written.
    static func folderIsWritable(of path: String) -> Bool {
        let bytes = Array(path.utf8)
        let end = bytes.lastIndex(of: UInt8(ascii: "/"))
        let folder = end.map { $0 == 0 ? "/" : String(decoding: bytes[..<$0], as: UTF8.self) } ?? "."
        return unsafe access(folder, W_OK) == 0
    }

    /// Whether the file can be written.
    static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

    /// How many bytes the file has; nil when there is none.
    static func size(_ path: String) -> Int? { status(of: path).map { Int($0.st_size) } }

    /// Removes the file, if there is one.
    static func remove(_ path: String) { unsafe unlink(path) }

    /// Gives the file another name, and lets the disk know; false when that is not possible.
    static func move(_ path: String, to target: String) -> Bool {
        let file = unsafe open(path, O_RDONLY)
        guard file >= 0 else { return false }
        let isSynced = fsync(file) == 0
        close(file)
        guard isSynced else { return false }
        return unsafe rename(path, target) == 0
    }

    /// The present instant in UTC, as `YYYY-MM-DDThh:mm:ssZ`.
    static func instant() -> String {
        var now = time(nil)
        var parts = unsafe tm()
        unsafe gmtime_r(&now, &parts)
        func padded(_ number: Int32, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        let date = unsafe [padded(parts.tm_year + 1900, 4), padded(parts.tm_mon + 1, 2), padded(parts.tm_mday, 2)]
        let time = unsafe [padded(parts.tm_hour, 2), padded(parts.tm_min, 2), padded(parts.tm_sec, 2)]
        return date.joined(separator: "-") + "T" + time.joined(separator: ":") + "Z"
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }
}
