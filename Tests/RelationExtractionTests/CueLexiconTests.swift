import Embedded
import Model
import Testing

@testable import RelationExtraction

@Suite struct CueLexiconTests {
    @Test func theProgramsLexiconIsRead() throws {
        _ = try CueLexicon.seeded()
    }

    @Test func everySetThatCodeAsksForIsThere() throws {
        let table = try SeedTable("# name\twords\nties\ttie|link\ndoing-raid\traid\n", name: "sets.tsv")
        var lexicon = CueLexicon()
        #expect(throws: SeedTableError.missingRow(file: "sets.tsv", column: "name", value: "acts")) {
            try lexicon.readWordSets(table)
        }
    }

    @Test(arguments: [
        "recognized\tv:recognise\tsubj\tobj",
        "=\tv:follow obj=suit\tsubj\t=",
        "met_with\tn:talk,talks\tbetween&",
        "replied_to+sent_letter_to\tv:send obj=$letter obj.of=reply\tsubj\tiobj|to|obj.to",
        "recalled_envoy\tv:recall obj=$envoy !+home\tsubj\tfrom@|last\tactual,intended>possible\tdeclaration",
    ])
    func aUsersLineIsAdded(line: String) throws {
        _ = try CueLexicon.seeded().adding(Self.header + line + "\n", name: "own.tsv")
    }

    @Test(arguments: [
        ("marched_on\tv:march\tsubj\ton", "2:1: found \"marched_on\"; expected the id of a relation type, or =."),
        (
            "attacked\tmarch\tsubj\ton",
            "2:10: found \"march\"; expected a trigger such as v:recognise, n:talk,meeting or a:grateful."
        ),
        (
            "attacked\tv:march obj=$nobody\tsubj\ton",
            "2:22: found \"$nobody\"; expected the name of a set of words after $."
        ),
        (
            "attacked\tv:march\tsubj:planet\ton",
            "2:18: found \"subj:planet\"; expected polity, person, organ, organisation or movement after the colon."
        ),
        (
            "recognised\tv:deem obj/as=state\tsubj\tobj",
            "2:19: found \"obj/as\"; expected a path of subj, obj, iobj, clause, inf, mod, pred, light, main, head, sides, "
                + "bound, any, aux, self and prepositions."
        ),
        (
            "attacked\tv:march\tsubj",
            "2:23: found \"\"; expected where the object stands, such as obj or with|to."
        ),
        (
            "attacked\tv:march\tsubj\ton\tsometimes",
            "2:26: found \"sometimes\"; expected actual, intended, possible or negated, "
                + "as in intended or intended>actual@pledged_aid."
        ),
    ])
    func aMistakeIsToldWithItsPlace(line: String, message: String) throws {
        let lexicon = try CueLexicon.seeded()
        var found = ""
        do {
            _ = try lexicon.adding(Self.header + line + "\n", name: "own.tsv")
        } catch let error as CueLexiconError {
            found = error.description
        }
        #expect(found == "own.tsv:" + message)
    }

    private static let header = "# relation\tpattern\tsubject\tobject\tmodality\tnote\n"
}
