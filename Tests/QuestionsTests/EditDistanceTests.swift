import Questions
import Testing

@Suite struct EditDistanceTests {
    @Test(arguments: [
        ("kosovo", "kosvo", 1), ("recognised", "recogniced", 1), ("ab", "ba", 1), ("kitten", "sitting", 3),
        ("same", "same", 0), ("", "abc", 3),
    ])
    func counts(left: String, right: String, distance: Int) {
        #expect(EditDistance.between(left, right, limit: 3) == distance)
        #expect(EditDistance.between(right, left, limit: 3) == distance)
    }

    @Test func givesUpBeyondTheLimit() { #expect(EditDistance.between("kitten", "sitting", limit: 2) == nil) }
}
