package import Embedded
internal import Model

/// Reads articles from files, standard input or bytes, whatever layout they have.
///
/// Header text, plain text with a dateline, HTML pages, JSON Lines and JSON arrays, CSV and TSV, each also packed with
/// gzip; the layout is recognised by the content. Files of records are read a record at a time.
///
/// ```swift
/// let reader = try ArticleReader()
/// for path in InputFiles(paths: arguments).files {
///     for event in reader.events(path: path) { ... }
/// }
/// ```
package struct ArticleReader: Sendable {
    private let vocabulary: ReadingVocabulary
    private let limits: ReadingLimits

    /// What `-` is called in messages.
    package static let standardInputName = "standard input"

    /// A reader with those limits.
    ///
    /// - Throws: `SeedTableError` when the tables of field names and words inside the binary are damaged.
    package init(limits: ReadingLimits = ReadingLimits()) throws(SeedTableError) {
        vocabulary = try ReadingVocabulary()
        self.limits = limits
    }

    /// What one file holds, read as it is asked for; `-` is standard input.
    package func events(path: String) -> ReadingEvents {
        let name = path == "-" ? Self.standardInputName : path
        do throws(ByteSourceError) {
            return ReadingEvents(source: try FileBytes(path: path), name: name, vocabulary: vocabulary, limits: limits)
        } catch {
            return ReadingEvents(failure: ReadingIssue(file: name, error: error), vocabulary: vocabulary)
        }
    }

    /// What the bytes of a file of that name hold; they may be packed.
    package func events(bytes: [UInt8], name: String) -> ReadingEvents {
        ReadingEvents(source: MemoryBytes(bytes), name: name, vocabulary: vocabulary, limits: limits)
    }

    /// The identifier of a file's only article: its name without folders, `.gz` and one ending more.
    package static func identifier(ofFile path: String) -> String {
        var name = path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? path
        if name.asciiLowercased.hasSuffix(".gz") { name = String(decoding: name.utf8.dropLast(3), as: UTF8.self) }
        if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot != name.utf8.startIndex {
            let ending = name.utf8[dot...].dropFirst()
            // A name such as "statement no.12 of May" has no ending.
            if (1...5).contains(ending.count), ending.allSatisfy({ (97...122).contains($0 | 0x20) }) {
                name = String(name[..<dot])
            }
        }
        return TextLine.normalised(name)
    }
}
