import Foundation
import Testing

@testable import SQLite

@Suite struct ConnectionTests {
    private func memory() throws -> Connection {
        let connection = try Connection(path: ":memory:", mode: .create)
        try connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, v ANY) STRICT")
        return connection
    }

    @Test(arguments: [
        SQLValue.null, .integer(Int64.min), .integer(0), .real(0.1), .text(""), .text("Côte d'Ivoire"), .text("a\0b"),
        .text("\u{202E}'; DROP TABLE t; --"), .blob([]), .blob([0, 255]),
    ])
    func valuesComeBack(value: SQLValue) throws {
        let connection = try memory()
        try connection.run("INSERT INTO t VALUES (1, ?)", value)
        #expect(try connection.firstRow("SELECT v FROM t") { $0.value(0) } == value)
    }

    @Test func bindsBytesInPlace() throws {
        let connection = try memory()
        for text in ["", "Донецк", "a\0b"] {
            let bytes = Array(text.utf8)
            let insert = try connection.statement("INSERT OR REPLACE INTO t VALUES (1, ?)")
            try unsafe bytes.withUnsafeBufferPointer { buffer throws(SQLiteError) in
                try unsafe insert.run(bindingText: buffer, at: 1)
            }
            #expect(try connection.firstRow("SELECT v FROM t") { $0.value(0) } == .text(text))
        }
    }

    @Test func rollsBackWhatThrows() throws {
        let connection = try memory()
        #expect(throws: SQLiteError.self) {
            try connection.transaction {
                try connection.run("INSERT INTO t VALUES (1, 1)")
                try connection.run("INSERT INTO t VALUES (1, 1)")
            }
        }
        #expect(!connection.isInTransaction)
        #expect(try connection.firstRow("SELECT count(*) FROM t") { $0.integer(0) } == 0)
    }

    @Test func keepsABoundedNumberOfStatements() throws {
        let connection = try memory()
        for number in 0..<(2 * Connection.keptCount) {
            #expect(try connection.firstRow("SELECT \(number)") { $0.integer(0) } == number)
        }
        #expect(connection.preparedStatements.count <= Connection.keptCount)
        // One that is read from when the others are let go of goes on.
        var sum = 0
        try connection.forEachRow("SELECT 1 UNION ALL SELECT 2 UNION ALL SELECT 3") { row in
            for number in 0..<Connection.keptCount { _ = try connection.statement("SELECT \(number), 1") }
            sum += row.integer(0)
        }
        #expect(sum == 6)
    }

    @Test func errorsNameTheSQL() throws {
        let connection = try memory()
        let error = try #require(throws: SQLiteError.self) {
            try connection.run("INSERT\n  INTO missing VALUES (?)", .text("secret"))
        }
        #expect(error.code == .error)
        #expect(error.description == "SQLite: no such table: missing (code 1), in: INSERT INTO missing VALUES (?)")
    }

    @Test(arguments: ["SELECT 1; SELECT 2", "", ";", "SELECT 1; DROP TABLE t", "SELECT 1\0; DROP TABLE t"])
    func refusesAnythingButOneStatement(sql: String) throws {
        #expect(throws: SQLiteError.self) { try memory().statement(sql) }
    }

    @Test func allowsOnlyQueries() throws {
        let connection = try memory()
        connection.allowOnlyQueries()
        #expect(try connection.firstRow("SELECT count(*) FROM t") { $0.integer(0) } == 0)
        for sql in [
            "DELETE FROM t", "ATTACH 'x' AS y", "PRAGMA writable_schema = 1", "CREATE TEMP TABLE x (y)",
            "SELECT load_extension('x')", "VACUUM INTO '/tmp/x'",
        ] {
            #expect(throws: SQLiteError.self, "\(sql)") { try connection.run(sql) }
        }
    }

    @Test func stopsInTime() throws {
        let connection = try memory()
        connection.limitTime(to: 0.05)
        let start = ContinuousClock.now
        let error = try #require(throws: SQLiteError.self) {
            try connection.run(
                "WITH RECURSIVE n (x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n")
        }
        #expect(error.code == .interrupted)
        #expect(ContinuousClock.now - start < .seconds(2))
        connection.limitTime(to: nil)
        #expect(try connection.firstRow("SELECT 1") { $0.integer(0) } == 1)
    }

    @Test func keepsStatementsThatAreReadFrom() throws {
        let connection = try memory()
        try connection.execute("INSERT INTO t VALUES (1, 'a'), (2, 'b')")
        var pairs: [String] = []
        try connection.forEachRow("SELECT v FROM t ORDER BY id") { outer in
            try connection.forEachRow("SELECT v FROM t ORDER BY id") { pairs.append(outer.text(0) + $0.text(0)) }
        }
        #expect(pairs == ["aa", "ab", "ba", "bb"])
    }

    /// What is done with the rows is no time of the statement.
    @Test func theTimeOfTheReaderDoesNotCount() throws {
        let connection = try memory()
        connection.limitTime(to: 0.05)
        var count = 0
        try connection.forEachRow("WITH n (x) AS (VALUES (1), (2), (3)) SELECT n.x FROM n, n AS a, n AS b, n AS c") {
            _ in
            count += 1
            connection.untimed { if count <= 3 { Thread.sleep(forTimeInterval: 0.04) } }
        }
        #expect(count == 81)
    }

    private func withFile(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).db").path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        let connection = try Connection(path: path, mode: .create)
        try connection.execute("CREATE TABLE t (v); INSERT INTO t VALUES ('x')")
        try body(path)
    }

    @Test func copiesNothingThatIsLocked() throws {
        try withFile { path in
            let writer = try Connection(path: path, mode: .readWrite)
            try writer.execute("BEGIN EXCLUSIVE")
            let reader = try Connection(path: path, mode: .readOnly, busyTimeout: 10)
            let error = #expect(throws: SQLiteError.self) {
                try reader.backUp(to: Connection(path: ":memory:", mode: .create))
            }
            #expect(error?.code.primary == .busy && error?.path == path)
            try writer.execute("COMMIT")
            #expect(try reader.temporaryCopy().firstRow("SELECT v FROM t") { $0.text(0) } == "x")
        }
    }

    @Test func aCopyOfAFileThatIsWrittenIsWhole() throws {
        try withFile { path in
            let writer = try Connection(path: path, mode: .readWrite)
            try writer.execute("PRAGMA journal_mode = WAL; INSERT INTO t VALUES ('y')")
            let copy = try Connection(path: path, mode: .readOnly).temporaryCopy()
            try copy.execute("INSERT INTO t VALUES ('z')")
            #expect(copy.isTemporary && !writer.isTemporary)
            #expect(try copy.rows("SELECT v FROM t ORDER BY v") { $0.text(0) } == ["x", "y", "z"])
            #expect(try writer.rows("SELECT v FROM t ORDER BY v") { $0.text(0) } == ["x", "y"])
        }
    }

    /// A path may begin with any number of slashes.
    @Test(arguments: ["", "/", "//", "///"])
    func opensWhateverTheSlashes(slashes: String) throws {
        try withFile { path in
            let connection = try Connection(path: slashes + path, mode: .readOnly)
            #expect(try connection.firstRow("SELECT v FROM t") { $0.text(0) } == "x")
        }
    }

    @Test func copies() throws {
        let connection = try memory()
        try connection.run("INSERT INTO t VALUES (1, 'x')")
        let copy = try Connection(path: ":memory:", mode: .create)
        try connection.backUp(to: copy)
        #expect(try copy.firstRow("SELECT v FROM t") { $0.text(0) } == "x")
    }
}
