import Testing

@testable import Linguistics

@Suite struct SortedTableTests {
    @Test func findsWhatIsInItAndNothingElse() throws {
        var entries: [[UInt8]: Int] = [:]
        for number in 0..<500 { entries[Array("key \(number * 3)".utf8)] = number }
        entries[[]] = 1000
        let bytes = SortedTable.serialized(entries)
        try unsafe bytes.withUnsafeBytes { buffer in
            let table = unsafe try SortedTable(buffer, name: "test")
            #expect(table.count == 501)
            #expect(table.value(of: [UInt8]()) == 1000)
            for number in 0..<1500 {
                #expect(table.value(of: Array("key \(number)".utf8)) == (number % 3 == 0 ? number / 3 : nil))
            }
        }
    }

    @Test(arguments: [[], [1], [9, 0, 0, 0], [1, 0, 0, 0, 200, 0, 0, 0, 0, 0, 0, 0]])
    func rejectsBytesThatAreTooShort(bytes: [UInt8]) {
        unsafe bytes.withUnsafeBytes { buffer -> Void in
            _ = #expect(throws: ModelError.badSection(name: "test")) { unsafe try SortedTable(buffer, name: "test") }
        }
    }
}
