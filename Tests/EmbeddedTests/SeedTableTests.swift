internal import Embedded
import Testing

@Suite struct SeedTableTests {
    @Test func readsRows() throws {
        let table = try SeedTable("# id\tnames\n# remark\n\nA\tone| two\r\nB\n", name: "t.tsv", required: ["id"])
        #expect(table.rows.map { $0["id"] } == ["A", "B"])
        #expect(table.rows[0].list("names") == ["one", "two"])
        #expect(table.rows[1].list("names") == [])
        #expect(table.rows[0].line == 4)
    }

    @Test(arguments: [
        ("A\tB\n", SeedTableError.noHeader(file: "t.tsv")),
        ("# id\nA\tB\n", .tooManyCells(file: "t.tsv", line: 2, cells: 2, columns: 1)),
        ("# name\nA\n", .missingColumn(file: "t.tsv", column: "id")),
    ])
    func rejects(text: String, error: SeedTableError) {
        #expect(throws: error) { try SeedTable(text, name: "t.tsv", required: ["id"]) }
    }
}
