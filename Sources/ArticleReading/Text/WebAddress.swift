internal import Model

/// An address on the web, as far as an article needs it.
enum WebAddress {
    /// The text without spaces around it when it is one `http` or `https` address, else nil.
    static func parse(_ text: some StringProtocol) -> String? {
        let address = TextLine.normalised(String(text))
        let lowered = address.asciiLowercased
        guard lowered.hasPrefix("http://") || lowered.hasPrefix("https://"), !host(of: address).isEmpty,
            !address.utf8.contains(UInt8(ascii: " "))
        else { return nil }
        return address
    }

    /// The host without `www.`, in lower case; empty when the text is no address.
    static func host(of address: String) -> String {
        let bytes = Array(address.asciiLowercased.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            return ""
        }
        let rest = bytes[(colon + 3)...]
        let authority = rest.prefix { !"/?#".utf8.contains($0) }
        let afterUser = authority.lastIndex(of: UInt8(ascii: "@")).map { authority[($0 + 1)...] } ?? authority
        let host = String(decoding: afterUser.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// The day that the path of an address names: `/2022/08/17/`, `/2022/aug/17/`, `/2022-08-17`, `/20220817`.
    static func day(in address: String, months: [String: Int]) -> CalendarDay? {
        let bytes = Array(address.asciiLowercased.utf8)
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), bytes[colon...].starts(with: "://".utf8) else {
            return nil
        }
        let path = bytes[(colon + 3)...].drop { $0 != UInt8(ascii: "/") }.prefix { $0 != UInt8(ascii: "?") }
        let parts = path.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
        for (index, part) in parts.enumerated() {
            if index + 2 < parts.count, part.utf8.count == 4, let year = Int(part), (1900...2100).contains(year),
                let month = Int(parts[index + 1]) ?? months[parts[index + 1]], parts[index + 2].utf8.count <= 2,
                let day = Int(parts[index + 2]), let result = CalendarDay(year: year, month: month, day: day)
            {
                return result
            }
            if let result = CalendarDay(iso: part.prefix(part.utf8.count == 8 ? 8 : 10)),
                (1900...2100).contains(result.year)
            {
                return result
            }
        }
        return nil
    }
}
