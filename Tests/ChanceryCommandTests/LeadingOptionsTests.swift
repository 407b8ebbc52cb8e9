import ChanceryCommand
import Testing

@Suite struct LeadingOptionsTests {
    @Test(arguments: [
        (["--db", "a.db", "ask", "who?"], ["ask", "--db", "a.db", "who?"]),
        (["--db=a.db", "-q", "ingest", "x"], ["ingest", "--db=a.db", "-q", "x"]),
        (["ask", "--db", "a.db"], ["ask", "--db", "a.db"]),
        (["--version"], ["--version"]),
        (["--db", "a.db"], ["--db", "a.db"]),
        ([], []),
    ])
    func moves(arguments: [String], moved: [String]) {
        #expect(LeadingOptions.moved(in: arguments) == moved)
    }
}
