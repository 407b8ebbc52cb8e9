/// The Windows code page of western Europe (Unicode Consortium, mapping table CP1252).
enum Windows1252 {
    /// The characters of the bytes 0x80 to 0x9F, those that are undefined as the control characters of Latin-1; every
    /// other byte is the character of its number.
    private static let special: [UInt16] = [
        0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D,
        0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x009D, 0x017E, 0x0178,
    ]

    /// The text of the bytes, in UTF-8.
    static func utf8(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        let units = bytes.map { (0x80...0x9F).contains($0) ? special[Int($0) - 0x80] : UInt16($0) }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }
}
