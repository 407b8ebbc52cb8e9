/// Why bytes cannot be had.
enum ByteSourceError: Error, Equatable, CustomStringConvertible {
    /// There is no such file.
    case noSuchFile
    /// The file, or a folder above it, may not be read.
    case noPermission
    /// The system refuses to open or read the file, with its words for it.
    case system(String)
    /// The gzip data are not as RFC 1952 wants them.
    case damagedGzip
    /// The gzip data end before their end mark.
    case truncatedGzip
    /// The gzip data unpack to more than is taken.
    case tooLargeGzip(limit: Int)
    /// The gzip data unpack to suspiciously many times their size.
    case suspiciousGzip(ratio: Int)

    /// The whole sentence that a user reads.
    var description: String {
        switch self {
        case .noSuchFile: "There is no such file."
        case .noPermission: "There is no permission to read it; check the rights of the file and its folders."
        case .system(let reason): "The file cannot be read: \(reason)."
        case .damagedGzip: "The gzip data are damaged; the rest of the file is skipped."
        case .truncatedGzip: "The gzip data end too early; what came before is kept."
        case .tooLargeGzip(let limit): "The gzip data unpack to more than \(limit >> 20) MB; the rest is skipped."
        case .suspiciousGzip(let ratio):
            "The gzip data unpack to more than \(ratio) times their size, as no text does; the rest is skipped."
        }
    }
}
