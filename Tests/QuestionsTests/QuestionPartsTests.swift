import Embedded
import Gazetteer
import Model
import Questions
import Testing

/// What a later part of a question leaves out, it takes from the one before.
@Suite struct QuestionPartsTests {
    @Test(arguments: [
        // question, how its last part is understood
        ("did Putin write to Kim Jong-un, and did Kim Jong-un answer?", "Kim Jong-un replied_to Vladimir Putin"),
        ("did Putin write to Kim Jong-un, and did he write to Xi Jinping?", "Vladimir Putin sent_letter_to Xi Jinping"),
        ("whom did Erdogan recognise, and whom did he visit?", "Recep Tayyip Erdoğan visited "),
        ("which states did Putin recognise, and which did he visit?", "Vladimir Putin visited "),
        ("who recognised Kosovo, and who did not?", "not  recognised Kosovo"),
        ("when did Iran break off ties with Oman, and when did it restore them?", "Iran restored_relations Oman"),
        ("when did Cuba close its embassy in Paris, and when was it reopened?", "Cuba opened_mission France"),
        ("when did Spain recognise Kosovo, and when did France?", "France recognised Kosovo"),
        // What somebody did upon that, whatever it was.
        ("who threatened Peru, and how did it respond?", "Peru  "),
        ("did Chile expel Peruvian diplomats, and did Peru retaliate?", "Peru  Chile"),
        ("what did Kenya demand of Uganda, and what was the answer?", "Uganda  Kenya"),
        ("whom did Oman accuse and what did Yemen do?", "Yemen  Oman"),
    ])
    func completes(question: String, last: String) throws {
        let parts = try QuestionParser(gazetteer: Gazetteer.seeded()).questions(question)
        #expect(parts.count == 2)
        let part = try #require(parts.last)
        let words = [
            part.subjects.map(\.name).joined(separator: "|"), part.relations.joined(separator: "|"),
            part.objects.map(\.name).joined(separator: "|"),
        ]
        #expect((part.isNegated ? "not " : "") + words.joined(separator: " ") == last)
    }
}
