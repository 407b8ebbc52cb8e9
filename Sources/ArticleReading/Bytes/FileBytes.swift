#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Darwin
#endif

/// The bytes of a file, a pipe or standard input, read in pieces.
final class FileBytes: ByteSource {
    private let descriptor: Int32
    private let closesAtEnd: Bool
    private static let pieceSize = 1 << 16

    /// Opens the file; `-` is standard input.
    ///
    /// - Throws: `ByteSourceError` when it cannot be opened.
    init(path: String) throws(ByteSourceError) {
        if path == "-" {
            descriptor = 0
            closesAtEnd = false
            return
        }
        descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        closesAtEnd = true
        if descriptor < 0 { throw Self.failure() }
    }

    deinit {
        if closesAtEnd, descriptor >= 0 { close(descriptor) }
    }

    /// The next bytes of the file; none at its end.
    func nextPiece() throws(ByteSourceError) -> [UInt8] {
        var count = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, initialized in
            repeat {
                count = unsafe read(descriptor, buffer.baseAddress, Self.pieceSize)
            } while count < 0 && errno == EINTR
            initialized = max(0, count)
        }
        if count < 0 { throw Self.failure() }
        return piece
    }

    /// The last error of the system.
    private static func failure() -> ByteSourceError {
        switch errno {
        case ENOENT, ENOTDIR: .noSuchFile
        case EACCES, EPERM: .noPermission
        case let code: .system(unsafe String(cString: strerror(code)))
        }
    }
}

/// What stands at a path.
enum PathKind {
    /// Nothing.
    case missing
    /// Something that may not be looked at.
    case forbidden
    /// A folder.
    case folder
    /// A file, a pipe or a device.
    case file

    /// What stands there; symbolic links are followed.
    init(at path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else {
            self = errno == EACCES ? .forbidden : .missing
            return
        }
        self = status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
    }

    /// The names in a folder, and which of them are folders themselves, sorted by bytes; hidden names, links to folders
    /// and what is neither file nor folder are left out. Nil when the folder cannot be read.
    static func entries(ofFolder path: String) -> [(name: String, isFolder: Bool)]? {
        guard let stream = unsafe opendir(path) else { return nil }
        defer { unsafe closedir(stream) }
        var entries: [(name: String, isFolder: Bool)] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name.utf8.first == UInt8(ascii: ".") { continue }
            var status = stat()
            guard unsafe lstat(path + "/" + name, &status) == 0 else { continue }
            var kind = status.st_mode & S_IFMT
            if kind == S_IFDIR {
                entries.append((name, true))
                continue
            }
            if kind == S_IFLNK {
                guard unsafe stat(path + "/" + name, &status) == 0 else { continue }
                kind = status.st_mode & S_IFMT
            }
            if kind == S_IFREG { entries.append((name, false)) }
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }
}
