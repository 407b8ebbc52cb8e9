internal import Model

/// The place, day and agency before the first words of an agency's report: `MOSCOW, Aug 16, 2022 (TASS) -`.
struct Dateline {
    /// The day; nil when it is not given with its year.
    let date: CalendarDay?
    /// Whether the day that is given does not exist.
    let hasImpossibleDate: Bool
    /// The agency in parentheses or after the day; empty when there is none.
    let agency: String

    /// The dateline that the paragraph begins with; nil when it begins with none.
    init?(startOf paragraph: String, dates: DateReader) {
        let bytes = Array(paragraph.utf8.prefix(140))
        guard let end = Self.dash(in: bytes), Self.hasPlace(bytes[..<end]) else { return nil }
        let head = String(decoding: bytes[..<end], as: UTF8.self)
        switch dates.find(in: head) {
        case .day(let day):
            date = day
            hasImpossibleDate = false
        case .impossible:
            date = nil
            hasImpossibleDate = true
        default:
            date = nil
            hasImpossibleDate = false
        }
        if let open = bytes[..<end].firstIndex(of: UInt8(ascii: "(")),
            let close = bytes[open..<end].firstIndex(of: UInt8(ascii: ")"))
        {
            agency = TextLine.normalised(String(decoding: bytes[(open + 1)..<close], as: UTF8.self))
        } else {
            agency = ""
        }
    }

    /// Where the dash begins that ends the dateline: one between spaces, or `--`, or a dash of any length after `)`.
    private static func dash(in bytes: [UInt8]) -> Int? {
        let dashes: [[UInt8]] = [Array("-".utf8), Array("–".utf8), Array("—".utf8), Array("―".utf8)]
        for index in bytes.indices.dropFirst() {
            let before = bytes[index - 1]
            guard before == UInt8(ascii: " ") || before == UInt8(ascii: ")") else { continue }
            for dash in dashes where bytes[index...].starts(with: dash) {
                let after = index + dash.count
                if after == bytes.count || bytes[after] == UInt8(ascii: " ") || bytes[after] == UInt8(ascii: "-")
                    || before == UInt8(ascii: ")")
                {
                    return index
                }
            }
        }
        return nil
    }

    /// Whether the head starts with a place in capitals, such as `NEW YORK`, `BEIJING/TAIPEI`, or with `(AGENCY)`.
    private static func hasPlace(_ head: ArraySlice<UInt8>) -> Bool {
        var capitals = 0
        for byte in head {
            if (65...90).contains(byte) || byte >= 0x80 {
                capitals += 1
            } else if (97...122).contains(byte) {
                // "WASHINGTON, Aug 16" and "(Reuters)" bring small letters, after the place.
                return capitals >= 3 && head.count <= 100 && head.first.map { $0 != UInt8(ascii: "(") } ?? false
            }
        }
        return capitals >= 2
    }
}
