internal import Model
import Testing

@Suite struct EventDateTests {
    @Test(arguments: ["2022", "2022-07", "2022-07-13", "2022-02/2022-03", "../2022-07", "2022-07-13/.."])
    func roundTrips(text: String) {
        #expect(EventDate(edtf: text)?.description == text)
    }

    @Test(arguments: ["", "../..", "22", "2022-7", "2022-02-30", "2023/2022", "2022/2023/2024", "July 2022"])
    func rejects(text: String) {
        #expect(EventDate(edtf: text) == nil)
    }

    @Test func keepsThePrecision() throws {
        let july = try #require(EventDate(edtf: "2022-07"))
        #expect(july.firstDay?.description == "2022-07-01")
        #expect(july.lastDay?.description == "2022-07-31")
        #expect(july.overlaps(try #require(EventDate(edtf: "../2022-07-01"))))
        #expect(!july.overlaps(try #require(EventDate(edtf: "2022-08-01/.."))))
    }
}
