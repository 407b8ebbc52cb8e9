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
        guard unsafe mkdir(path, 0o755) != 0, errno != EEXIST else { return }
        throw CommandFailure(.cannotCreate, "The folder \(path) cannot be made: \(SystemError.message).")
    }
}
