internal import CEmbedded

/// A file of `Schema/` or `Seeds/` that is part of the binary and read in place.
public struct EmbeddedFile: Sendable {
    /// The path below the package, such as `Seeds/relations.tsv`.
    public let name: String

    /// The address of the first byte; the memory lives as long as the program.
    private let address: UInt

    /// How many bytes the file has.
    public let count: Int

    /// The bytes, without a copy; valid as long as the program runs.
    @unsafe public var bytes: UnsafeRawBufferPointer {
        unsafe UnsafeRawBufferPointer(start: UnsafeRawPointer(bitPattern: address), count: count)
    }

    /// The content as text; the files are UTF-8.
    public var text: String {
        unsafe String(decoding: bytes, as: UTF8.self)
    }

    /// Every embedded file, sorted by name.
    public static let all: [EmbeddedFile] = {
        let table = unsafe chancery_embedded_files()
        return (0..<chancery_embedded_file_count()).compactMap { index in
            guard let entry = unsafe table?[index], let name = unsafe entry.name, let bytes = unsafe entry.bytes else {
                return nil
            }
            return unsafe EmbeddedFile(
                name: String(cString: name), address: UInt(bitPattern: bytes), count: entry.count)
        }
    }()

    /// The file of that name, or nil when there is none.
    public static func named(_ name: String) -> EmbeddedFile? {
        all.first { $0.name == name }
    }

    /// The files of a folder such as `Seeds/lexicon`, and of the folders below it, sorted by name.
    public static func inFolder(_ folder: String) -> [EmbeddedFile] {
        all.filter { $0.name.hasPrefix(folder + "/") }
    }
}
