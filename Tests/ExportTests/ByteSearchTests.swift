import Testing

@testable import Export

@Suite struct ByteSearchTests {
    /// Every place of a byte in texts of many lengths, among bytes that differ from it by one bit or by one.
    @Test(arguments: [UInt8(ascii: "\""), 0x00, 0x0A, 0x1F, 0x7F, 0xC2, 0xE2])
    func `the first of a byte is found wherever it stands`(byte: UInt8) {
        for count in 1...40 {
            for place in 0..<count {
                var text = (0..<count).map { UInt8(ascii: " ") + UInt8($0 % 3) &* 64 }.map { $0 == byte ? 0x41 : $0 }
                text[place] = byte
                if place + 1 < count { text[place + 1] = byte ^ 1 }
                let found = unsafe text.withUnsafeBufferPointer {
                    unsafe ByteSearch.firstIndex(in: $0, from: 0) { ByteSearch.equal($0, byte) }
                }
                #expect(found == place, "\(byte) at \(place) of \(count)")
            }
        }
    }

    @Test func `the first of the controls is found, and none in other bytes`() {
        for byte in UInt8.min...UInt8.max {
            let text: [UInt8] = [0x20, 0x41, 0x7F, 0x80, 0xFF, byte, 0x01]
            let found = unsafe text.withUnsafeBufferPointer {
                unsafe ByteSearch.firstIndex(in: $0, from: 0) { ByteSearch.less($0, 0x20) }
            }
            #expect(found == (byte < 0x20 ? 5 : 6))
        }
        let none = unsafe [UInt8](repeating: 0x80, count: 21).withUnsafeBufferPointer {
            unsafe ByteSearch.firstIndex(in: $0, from: 3) { ByteSearch.less($0, 0x20) }
        }
        #expect(none == 21)
    }
}
