/// A piece of a page.
enum HTMLToken {
    /// Text with its references replaced.
    case text([UInt8])
    /// The beginning of an element, its name and attributes in lower case; void and self-closed ones too.
    case start(String, [String: String], isClosed: Bool)
    /// The end of an element.
    case end(String)
    /// The content of an element that is not markup: `script`, `style`, `title`, `textarea`.
    case raw(String, [String: String], ArraySlice<UInt8>)
}

/// Cuts a page into tokens, in linear time, whatever is wrong with it.
struct HTMLTokenizer {
    private let bytes: [UInt8]
    private var index = 0
    private static let rawElements: Set<String> = ["script", "style", "title", "textarea", "noscript", "xmp", "iframe"]

    /// A tokenizer of that page.
    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next token; nil at the end.
    mutating func next() -> HTMLToken? {
        while index < bytes.count {
            if bytes[index] != UInt8(ascii: "<") || !startsTag(index) {
                let start = index
                index += 1
                while index < bytes.count, bytes[index] != UInt8(ascii: "<") || !startsTag(index) { index += 1 }
                return .text(HTMLEntities.decode(bytes[start..<index]))
            }
            if let token = tag() { return token }
        }
        return nil
    }

    /// Whether the `<` there begins a tag, a comment or a declaration.
    private func startsTag(_ start: Int) -> Bool {
        guard start + 1 < bytes.count else { return false }
        let next = bytes[start + 1]
        if next == UInt8(ascii: "/") { return start + 2 < bytes.count && (97...122).contains(bytes[start + 2] | 0x20) }
        return next == UInt8(ascii: "!") || next == UInt8(ascii: "?") || (97...122).contains(next | 0x20)
    }

    /// Takes the tag that begins here; nil for what gives no token.
    private mutating func tag() -> HTMLToken? {
        let next = bytes[index + 1]
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") {
            if bytes[index...].starts(with: "<!--".utf8) {
                index = end(of: "-->", from: index + 4)
            } else if bytes[index...].starts(with: "<![CDATA[".utf8) {
                let stop = end(of: "]]>", from: index + 9)
                defer { index = stop }
                return .text(Array(bytes[min(index + 9, stop)..<max(index + 9, stop - 3)]))
            } else {
                index = end(of: ">", from: index + 2)
            }
            return nil
        }
        if next == UInt8(ascii: "/") {
            index += 2
            let name = self.name()
            index = end(of: ">", from: index)
            return .end(name)
        }
        index += 1
        let name = self.name()
        let (attributes, isClosed) = self.attributes()
        guard Self.rawElements.contains(name), !isClosed else { return .start(name, attributes, isClosed: isClosed) }
        let start = index
        let stop = rawEnd(of: name)
        index = end(of: ">", from: stop)
        return .raw(name, attributes, bytes[start..<stop])
    }

    private mutating func name() -> String {
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "/")
        { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).asciiLowercased
    }

    /// Takes the attributes up to and with the `>`; of repeated ones the first counts.
    private mutating func attributes() -> ([String: String], Bool) {
        var attributes: [String: String] = [:]
        var isClosed = false
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ">") {
                index += 1
                return (attributes, isClosed)
            }
            if byte <= 0x20 || byte == UInt8(ascii: "/") {
                isClosed = byte == UInt8(ascii: "/")
                index += 1
                continue
            }
            isClosed = false
            let start = index
            index += 1
            while index < bytes.count, bytes[index] > 0x20, !"=>/".utf8.contains(bytes[index]) { index += 1 }
            let name = String(decoding: bytes[start..<index], as: UTF8.self).asciiLowercased
            while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
            var value: ArraySlice<UInt8> = []
            if index < bytes.count, bytes[index] == UInt8(ascii: "=") {
                index += 1
                value = attributeValue()
            }
            if attributes[name] == nil {
                attributes[name] = String(decoding: HTMLEntities.decode(value, isAttribute: true), as: UTF8.self)
            }
        }
        return (attributes, isClosed)
    }

    private mutating func attributeValue() -> ArraySlice<UInt8> {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count else { return [] }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            index = bytes[start...].firstIndex(of: quote) ?? bytes.count
            defer { index = min(index + 1, bytes.count) }
            return bytes[start..<index]
        }
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return bytes[start..<index]
    }

    /// Where the text ends that is searched from there; the end of the page when it does not occur.
    private func end(of text: String, from start: Int) -> Int {
        let mark = Array(text.utf8)
        var position = start
        while position + mark.count <= bytes.count {
            if bytes[position] == mark[0], bytes[position...].starts(with: mark) { return position + mark.count }
            position += 1
        }
        return bytes.count
    }

    /// Where `</name` stands next; the end of the page when it does not occur.
    private func rawEnd(of name: String) -> Int {
        let mark = Array(name.utf8)
        var position = index
        while position + mark.count + 2 <= bytes.count {
            if bytes[position] == UInt8(ascii: "<"), bytes[position + 1] == UInt8(ascii: "/"),
                bytes[(position + 2)..<(position + 2 + mark.count)].elementsEqual(mark, by: { $0 | 0x20 == $1 })
            {
                return position
            }
            position += 1
        }
        return bytes.count
    }
}
