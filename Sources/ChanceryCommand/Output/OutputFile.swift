internal import Export
internal import KnowledgeBase

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A file that appears under its name only when it is whole; or standard output.
final class OutputFile {
    private let path: String?
    private let isReplaced: Bool
    private let descriptor: Int32
    private let stream: StandardStream

    /// Standard output for nil and `-`, else a file beside the path that `commit` puts in the path's place. What is no
    /// regular file, such as a device or a pipe, is written to and stays what it is.
    ///
    /// - Throws: `CommandFailure` with `cannotCreate`, `usage` where a database would be replaced.
    init(_ path: String?) throws(CommandFailure) {
        guard let path, path != "-" else {
            self.path = nil
            isReplaced = false
            descriptor = 1
            stream = .output
            return
        }
        guard !Folder.exists(path) else {
            throw CommandFailure(.cannotCreate, "\(path) is a folder; name a file in it.")
        }
        guard !FileHeader.isDatabase(path) else {
            throw CommandFailure(
                .usage, "\(path) is a database, which is not replaced by a table or text; name another file with -o.")
        }
        var status = stat()
        isReplaced = unsafe stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG
        descriptor = unsafe open(isReplaced ? path + ".part" : path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .cannotCreate,
                "\(path) cannot be written: \(SystemError.message). Check that the folder exists and may be written to."
            )
        }
        self.path = path
        stream = StandardStream(descriptor: descriptor)
    }

    /// Writes all the bytes.
    func write(_ bytes: [UInt8]) throws(StreamError) { try stream.write(bytes) }

    /// Puts the whole file in its place; nothing to do for standard output.
    ///
    /// - Throws: `CommandFailure` with `inputOutput`; what stood under the name is then still there.
    func commit() throws(CommandFailure) {
        guard let path else { return }
        guard isReplaced else {
            close(descriptor)
            return
        }
        guard fsync(descriptor) == 0, close(descriptor) == 0, unsafe rename(path + ".part", path) == 0 else {
            let message = SystemError.message
            _ = unsafe unlink(path + ".part")
            throw CommandFailure(.inputOutput, "\(path) cannot be written: \(message).")
        }
    }

    /// Removes what was written so far; nothing to do for standard output.
    func discard() {
        guard let path else { return }
        close(descriptor)
        if isReplaced { _ = unsafe unlink(path + ".part") }
    }

    /// Runs the body with an output, commits it, and discards it when the body fails.
    ///
    /// - Throws: what the body throws, and `CommandFailure`.
    static func write(to path: String?, _ body: (OutputFile) throws -> Void) throws {
        let file = try OutputFile(path)
        do {
            try body(file)
        } catch {
            file.discard()
            throw error
        }
        try file.commit()
    }

    /// Writes a table of which rows are handed over.
    ///
    /// - Parameter rows: calls its argument with each row.
    /// - Returns: how many columns of a terminal table were left out, as they did not fit.
    /// - Throws: what `rows` throws, and `StreamError`.
    @discardableResult
    func write(
        _ table: ExportTable, format: ExportFormat, options: ExportOptions, rows: (TableOutput) throws -> Void
    ) throws -> Int {
        let output = TableOutput(TableWriter(table, format: format, options: options), to: self)
        try rows(output)
        try output.finish()
        return output.omittedColumns
    }

    /// Removes a file, if it is there.
    static func remove(_ path: String) { _ = unsafe unlink(path) }
}
