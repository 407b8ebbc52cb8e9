import KnowledgeBase
import Testing

@Suite struct UserTableTests {
    @Test func remembersTheLatestTextOfEachName() throws {
        let base = try KnowledgeBase.inMemory()
        try base.remember(UserTable(kind: .lexicon, name: "cues.tsv", text: "# cue\nhail"))
        try base.remember(UserTable(kind: .gazetteer, name: "names.tsv", text: "# name\nRuritania"))
        try base.remember(UserTable(kind: .gazetteer, name: "names.tsv", text: "# name\nZenda"))
        #expect(try base.userTables().map(\.name) == ["names.tsv", "cues.tsv"])
        #expect(try base.userTables().first?.text == "# name\nZenda")
    }
}
