internal import ArticleReading
internal import Model
internal import Testing

@Suite struct PackedFileTests {
    /// "A title\n20220817\nhttps://e.org/a\nText one.\n" in a stored block of gzip, written out by hand.
    private static func packed(_ text: String, crc: [UInt8], size: Int) -> [UInt8] {
        let bytes = Array(text.utf8)
        let count = UInt8(bytes.count)
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, count, 0, ~count, 0xFF] + bytes + crc + [UInt8(size), 0, 0, 0]
    }

    private static let member = packed(
        "A title\n20220817\nhttps://e.org/a\nText one.\n",
        crc: CRC.of("A title\n20220817\nhttps://e.org/a\nText one.\n"),
        size: 43)

    @Test func readsAMember() throws {
        let outcome = try Outcome(bytes: Self.member, name: "a/b.txt.gz")
        #expect(outcome.articles.map(\.identifier) == ["b"])
        #expect(outcome.articles.map(\.text) == ["A title\n\nText one."])
        #expect(outcome.rejections.isEmpty)
    }

    @Test func readsSeveralMembersAsOneText() throws {
        let outcome = try Outcome(
            bytes: Self.member + Self.packed("More.\n", crc: CRC.of("More.\n"), size: 6) + [0, 0])
        #expect(outcome.articles.map(\.text) == ["A title\n\nText one.\n\nMore."])
    }

    @Test func reportsDamage() throws {
        #expect(
            try Outcome(bytes: Array(Self.member.prefix(30)), name: "b.gz").rejections
                == ["b.gz: The gzip data end too early; what came before is kept."])
        var damaged = Self.member
        damaged[20] ^= 0xFF
        #expect(
            try Outcome(bytes: damaged, name: "b.gz").rejections
                == ["b.gz: The gzip data are damaged; the rest of the file is skipped."])
    }
}

/// The check sum of gzip (RFC 1952, section 8), bit by bit.
private enum CRC {
    static func of(_ text: String) -> [UInt8] {
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in text.utf8 {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        crc = ~crc
        return (0..<4).map { UInt8(truncatingIfNeeded: crc >> UInt32($0 * 8)) }
    }
}
