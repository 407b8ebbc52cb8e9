/// A model file: a readable header, then sections of bytes that are read in place.
///
/// The header is lines of `name: value` under the line `ModelFile.formatLine`, up to an empty line. A line
/// `section: NAME OFFSET COUNT` places a section, in bytes after the empty line. `checksum` is that of everything
/// after the empty line, as 16 hexadecimal digits. Numbers of several bytes are little-endian.
@safe public struct ModelFile {
    /// The first line of the files that this version reads and writes.
    public static let formatLine = "chancery language model 1"

    private let fields: [String: String]
    private let sections: [String: Range<Int>]
    @unsafe private let content: UnsafeRawBufferPointer

    /// Reads the header and checks the checksum. The bytes must outlive the file and what is read from it in place.
    ///
    /// - Throws: `ModelError`.
    public init(_ bytes: UnsafeRawBufferPointer) throws(ModelError) {
        var fields: [String: String] = [:]
        var sections: [String: Range<Int>] = [:]
        var start = 0
        var isFirst = true
        while true {
            guard let end = unsafe bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else {
                throw .unknownFormat(expected: Self.formatLine)
            }
            let line = unsafe String(decoding: bytes[start..<end], as: UTF8.self)
            start = end + 1
            if isFirst {
                guard line == Self.formatLine else { throw .unknownFormat(expected: Self.formatLine) }
                isFirst = false
                continue
            }
            if line.isEmpty { break }
            let parts = line.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, parts[0].last == ":" else { continue }
            let name = String(parts[0].dropLast())
            guard name == "section" else {
                fields[name] = String(parts[1])
                continue
            }
            let place = parts[1].split(separator: " ")
            guard place.count == 3, let offset = Int(place[1]), let count = Int(place[2]),
                offset >= 0, count >= 0, offset <= bytes.count, count <= bytes.count
            else { throw .badField(name: "section") }
            sections[String(place[0])] = offset..<(offset + count)
        }
        let content = unsafe UnsafeRawBufferPointer(rebasing: bytes[start...])
        let checksumFound = unsafe Self.checksum(of: content)
        guard let checksum = fields["checksum"], UInt64(checksum, radix: 16) == checksumFound else {
            throw .damaged
        }
        self.fields = fields
        self.sections = sections
        unsafe self.content = unsafe content
    }

    /// The value of a field of the header.
    ///
    /// - Throws: `ModelError.badField` when there is none.
    public func text(_ name: String) throws(ModelError) -> String {
        guard let value = fields[name] else { throw .badField(name: name) }
        return value
    }

    /// The value of a field of the header that is a positive number of at most 7 digits.
    ///
    /// - Throws: `ModelError.badField` when there is none or it is something else.
    public func number(_ name: String) throws(ModelError) -> Int {
        guard let value = fields[name], let number = Int(value), (1..<10_000_000).contains(number) else {
            throw .badField(name: name)
        }
        return number
    }

    /// The bytes of a section, in place.
    ///
    /// - Throws: `ModelError.badSection` when there is none, or it has fewer bytes than asked for.
    @unsafe public func section(_ name: String, atLeast count: Int = 0) throws(ModelError) -> UnsafeRawBufferPointer {
        let available = unsafe content.count
        guard let range = sections[name], range.count >= count, range.upperBound <= available else {
            throw .badSection(name: name)
        }
        return unsafe UnsafeRawBufferPointer(rebasing: content[range])
    }

    /// The lines of a section of text.
    ///
    /// - Throws: `ModelError.badSection` when there is none.
    public func lines(_ name: String) throws(ModelError) -> [String] {
        let bytes = unsafe try section(name)
        return unsafe bytes.split(separator: UInt8(ascii: "\n")).map { unsafe String(decoding: $0, as: UTF8.self) }
    }

    /// The checksum of bytes: FNV-1a over their little-endian words of 8 bytes, the last filled up with zeros, and
    /// over their number.
    public static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var offset = 0
        while offset + 8 <= bytes.count {
            let word = unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            hash = (hash ^ word) &* 0x100_0000_01b3
            hash ^= hash >> 29
            offset += 8
        }
        var last: UInt64 = 0
        for index in offset..<bytes.count { last |= UInt64(unsafe bytes[index]) << UInt64(8 * (index - offset)) }
        hash = (hash ^ last) &* 0x100_0000_01b3
        return (hash ^ UInt64(bytes.count)) &* 0x100_0000_01b3
    }
}
