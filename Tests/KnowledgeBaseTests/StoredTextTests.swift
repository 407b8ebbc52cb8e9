import Testing

@testable import KnowledgeBase

/// The columns that hold lists and objects of texts.
@Suite struct StoredTextTests {
    @Test(arguments: [[], [""], ["a", "b\"\\\n\u{1}é😀"], ["[]", "{}"]])
    func listsComeBack(list: [String]) {
        #expect(StoredJSON.list(StoredJSON.encode(list)) == list)
    }

    @Test(arguments: [[:], ["office": "president"], ["b": "\"", "a": "é\u{1F}"]])
    func objectsComeBack(object: [String: String]) {
        #expect(StoredJSON.object(StoredJSON.encode(object)) == object)
    }

    @Test(arguments: ["", "{}", "[1]", "[\"a\"", "[[\"a\"]]", "[\"a\"] x", "null"])
    func otherJSONIsNoList(text: String) {
        #expect(StoredJSON.list(text) == nil)
    }

    @Test(arguments: ["", "[]", "{\"a\": 1}", "{\"a\"}", "{\"a\": {\"b\": \"c\"}}"])
    func otherJSONIsNoObject(text: String) {
        #expect(StoredJSON.object(text) == nil)
    }
}
