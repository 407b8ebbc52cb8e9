/// A file that is read in one piece: gold statements, a user's tables.
package enum WholeFile {
    /// The bytes of the file.
    ///
    /// - Throws: `ReadingIssue` when it cannot be read.
    package static func bytes(path: String) throws(ReadingIssue) -> [UInt8] {
        do throws(ByteSourceError) {
            let file = try FileBytes(path: path)
            var bytes: [UInt8] = []
            while case let piece = try file.nextPiece(), !piece.isEmpty { bytes += piece }
            return bytes
        } catch {
            throw ReadingIssue(file: path, error: error)
        }
    }

    /// The text of the file.
    ///
    /// - Throws: `ReadingIssue` when it cannot be read or is not UTF-8.
    package static func text(path: String) throws(ReadingIssue) -> String {
        guard let text = String(validating: try bytes(path: path), as: UTF8.self) else {
            throw ReadingIssue(file: path, message: "The file is not UTF-8 text.")
        }
        return text
    }
}
