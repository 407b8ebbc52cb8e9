#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// Folders for output.
enum Folder {
    /// Makes the folder where there is none; the folder above must exist.
    ///
    /// - Throws: `CommandFailure` with `cannotCreate`.
    static func make(_ path: String) throws(CommandFailure) {
        guard unsafe mkdir(path, 0o755) != 0 else { return }
        let message = SystemError.message
        if exists(path) { return }
        throw CommandFailure(.cannotCreate, "The folder \(path) cannot be made: \(message).")
    }

    /// Whether there is a folder at that path.
    static func exists(_ path: String) -> Bool {
        var status = stat()
        return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
}
