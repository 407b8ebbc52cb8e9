import Testing

@testable import KnowledgeBase

/// The columns that hold lists and objects of texts.
@Suite struct StoredTextTests {
    @Test(arguments: [[], [""], ["a", "b\"\\\n\u{1}é😀"], ["[]", "{}"]])
    func listsComeBack(list: [String]) {
        #expect(JSONText.list(JSONText.encode(list)) == list)
    }

    @Test(arguments: [[:], ["office": "president"], ["b": "\"", "a": "é\u{1F}"]])
    func objectsComeBack(object: [String: String]) {
        #expect(JSONText.object(JSONText.encode(object)) == object)
    }

    @Test(arguments: ["", "{}", "[1]", "[\"a\"", "[[\"a\"]]", "[\"a\"] x", "null"])
    func otherJSONIsNoList(text: String) {
        #expect(JSONText.list(text) == nil)
    }

    @Test(arguments: ["", "[]", "{\"a\": 1}", "{\"a\"}", "{\"a\": {\"b\": \"c\"}}"])
    func otherJSONIsNoObject(text: String) {
        #expect(JSONText.object(text) == nil)
    }
}
