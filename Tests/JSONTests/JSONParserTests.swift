import JSON
import Testing

@Suite struct JSONParserTests {
    private func parsed(_ text: String) throws -> JSONValue { try JSONParser.parse(Array(text.utf8), depthLimit: 4) }

    @Test(arguments: [
        ("null", JSONValue.null), (" true ", .bool(true)), ("-1.50e3", .number("-1.50e3")), ("NaN", .null),
        (#""a\"\\\/\n\t""#, .string("a\"\\/\n\t")),
        // A pair, and surrogates that are none.
        (#""\ud83d\ude00""#, .string("😀")), (#""\ud83d""#, .string("\u{FFFD}")),
        (#""\ude00x""#, .string("\u{FFFD}x")), (#""\ud83d\u0041""#, .string("\u{FFFD}A")),
        ("[]", .array([])), ("[1, \"b\", [null]]", .array([.number("1"), .string("b"), .array([.null])])),
        // Of a repeated key the last counts.
        (#"{"a": 1, "a": {"b": false}}"#, .object(["a": .object(["b": .bool(false)])])),
        ("[[[[1]]]]", .array([.array([.array([.array([.number("1")])])])])),
    ])
    func reads(text: String, expected: JSONValue) throws {
        #expect(try parsed(text) == expected)
    }

    @Test(arguments: [
        ("", "it ends too early at byte 1"), ("[1,", "it ends too early at byte 4"),
        (#"{"a" 1}"#, "a colon is missing at byte 6"), ("{a: 1}", "a key is missing at byte 2"),
        ("[1 2]", "a comma or bracket is missing at byte 4"),
        (#"{"a": 1 "b": 2}"#, "a comma or brace is missing at byte 9"),
        (#""\x""#, "an unknown escape stands at byte 4"), (#""\u12""#, "four hexadecimal digits are missing at byte 4"),
        (#""\u+041""#, "four hexadecimal digits are missing at byte 4"),
        (#""\u-000""#, "four hexadecimal digits are missing at byte 4"),
        (#"["abc"#, "a string is not closed at byte 2"), ("nul", "an unexpected word stands at byte 1"),
        ("1 2", "something follows the value at byte 3"), ("[[[[[1]]]]]", "it is nested too deeply at byte 5"),
    ])
    func tellsWhatIsWrongAndWhere(text: String, message: String) {
        #expect { try parsed(text) } throws: { "\($0)" == message }
    }
}
