import Linguistics
import Testing

@Suite struct TextSegmenterTests {
    /// Sentences one a line, tokens separated by spaces.
    private func segmented(_ text: String) throws -> String {
        try TextSegmenter(names: NameList(names: [])).document(text).sentences.map { sentence in
            sentence.tokens.map(\.form).joined(separator: " ")
        }.joined(separator: "\n")
    }

    @Test(arguments: [
        ("Syria's envoy didn't say they're leaving.", "Syria 's envoy did n't say they 're leaving ."),
        ("The states’ leaders can’t agree.", "The states ’ leaders ca n't agree ."),
        ("It cannot pay $5.5m or €1,200.", "It can not pay $ 5.5 m or € 1,200 ."),
        ("A US-led, anti-American, so-called plan", "A US - led , anti-American , so - called plan"),
        ("Gen. Smith met J. R. Cohen of St. Lucia.", "Gen. Smith met J. R. Cohen of St. Lucia ."),
        ("The U.S.-led mission left at 10.45am.", "The U.S. - led mission left at 10.45 am ."),
        (
            "See https://example.org/a?b=c. Write to a.b@example.org!",
            "See https://example.org/a?b=c .\nWrite to a.b@example.org !"
        ),
        ("MOSCOW, Aug 16, 2022 (TASS) - Moscow said", "MOSCOW , Aug 16 , 2022 ( TASS ) - Moscow said"),
        ("BEIJING/TAIPEI - China", "BEIJING / TAIPEI - China"),
        ("Leader Kim Jong-un met Bashar al-Assad.", "Leader Kim Jong-un met Bashar al - Assad ."),
        ("the T-72, the years 1998-2000", "the T - 72 , the years 1998 - 2000"),
        ("It rose by .5 to 1.5, not -.5.", "It rose by .5 to 1.5 , not - .5 ."),
        ("Mr O'Connor's 50% stake…", "Mr O'Connor 's 50 % stake …"),
    ])
    func splitsWords(text: String, expected: String) throws {
        #expect(try segmented(text) == expected)
    }

    @Test(arguments: [
        (
            "\"We will leave today,\" he said. \"Now.\" They left.",
            "\" We will leave today , \" he said .\n\" Now . \"\nThey left ."
        ),
        (
            "NORWAY, U.S. TO HOLD TALKS ON COD",
            "NORWAY , U.S. TO HOLD TALKS ON COD"
        ),
        (
            "The U.S. President came to the U.S. The visit was No. 5.",
            "The U.S. President came to the U.S.\nThe visit was No. 5 ."
        ),
        ("\"Why?\" Smith asked. No answer.", "\" Why ? \" Smith asked .\nNo answer ."),
        ("It met at 10 a.m. Tuesday. Then it left.", "It met at 10 a.m. Tuesday .\nThen it left ."),
        (
            "A title without a stop\n\nThe first line. The second",
            "A title without a stop\nThe first line .\nThe second"
        ),
        (
            "Sen. Lee and Foreign Minister Wang Yi met. “Good.” Both left.",
            "Sen. Lee and Foreign Minister Wang Yi met .\n“ Good . ”\nBoth left ."
        ),
    ])
    func splitsSentences(text: String, expected: String) throws {
        #expect(try segmented(text) == expected)
    }

    @Test func joinsLinesBrokenToAWidth() throws {
        let text = """
            The foreign ministers of the two countries met on Monday in the old
            capital and agreed to open embassies. They will meet again in
            the spring, said the hosts, who had been asked about it.

            Another paragraph.
            """
        let document = try TextSegmenter(names: NameList(names: [])).document(text)
        #expect(document.sentences.map(\.paragraph) == [0, 0, 1])
    }

    @Test func cutsEndlessSentences() throws {
        let text = String(repeating: "word ", count: 4_500)
        let (document, warnings) = try TextSegmenter(names: NameList(names: [])).segmented(text)
        #expect(document.sentences.map(\.tokens.count) == [2_000, 2_000, 500])
        #expect(warnings == [.sentenceCut(offset: 0, tokens: 4_500)])
        #expect(warnings.first?.description == "The sentence at byte 0 has 4500 tokens and was cut after every 2000.")
    }
}
