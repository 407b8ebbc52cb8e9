import Embedded
import Foundation
import Model
import SQLite
import Testing

@testable import KnowledgeBase

@Suite struct OpeningTests {
    @Test func aFileIsMadeAndReadAgain() throws {
        try Example.withFolder { folder in
            let path = folder + "/a b%?#.db"
            let base = try KnowledgeBase.open(writing: path)
            try base.add(
                [Example.article("a", "2022-01-01", Example.claim("RUS", "recognised", "XDP"))], extractor: "t")
            let before = try Example.dump(base)
            base.close()
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a b%?#.db"])
            #expect(try Example.dump(KnowledgeBase.open(reading: path)) == before)
            #expect(FileHeader.read(path) == .ours(version: SchemaMigration.latestVersion))
        }
    }

    /// Also from a folder that may not be written, which only a user who is not the system's administrator notices.
    @Test(arguments: [0o755, 0o555])
    func anOlderFileIsReadAndNotChanged(permissions: Int) throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            try Example.makeOlderFile(path)
            let bytes = try Data(contentsOf: URL(filePath: path))
            let manager = FileManager.default
            try manager.setAttributes([.posixPermissions: permissions], ofItemAtPath: folder)
            defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder) }
            let base = try KnowledgeBase.open(reading: path)
            #expect(try base.userTables() == [UserTable(kind: .lexicon, name: "cues.tsv", text: "# cue")])
            #expect(try base.check().filter(\.isFailure) == [])
            var rows: [String] = []
            _ = try base.query("SELECT name FROM user_tables") { _, next in try next { rows += $0.map(\.text) } }
            #expect(rows == ["cues.tsv"])
            #expect(throws: KnowledgeBaseError.readOnly(path: path)) { try base.undo(author: "me") }
            #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
            #expect(try manager.contentsOfDirectory(atPath: folder) == ["x.db"])
            // Other bases take it over, and copies are of this version.
            let other = try KnowledgeBase.inMemory()
            try other.merge(from: base)
            #expect(try other.userTables() == base.userTables())
            try Example.withFolder { folder in
                try base.backup(to: folder + "/y.db")
                #expect(FileHeader.read(folder + "/y.db") == .ours(version: SchemaMigration.latestVersion))
            }
        }
    }

    /// A file is brought to this version only when a copy of it is safe, and no other copy is lost for it.
    @Test(arguments: ["there is a copy", "another program writes"])
    func anOlderFileWithoutACopyIsNotChanged(kind: String) throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            try Example.makeOlderFile(path)
            let copy = URL(filePath: path + ".backup-v2")
            if kind == "there is a copy" {
                try Data("precious".utf8).write(to: copy)
                #expect(throws: KnowledgeBaseError.exists(path: copy.path())) { try KnowledgeBase.open(writing: path) }
                #expect(try Data(contentsOf: copy) == Data("precious".utf8))
            } else {
                let writer = try Connection(path: path, mode: .readWrite)
                try writer.execute("BEGIN EXCLUSIVE")
                let connection = try Connection(path: path, mode: .readWrite, busyTimeout: 10)
                let error = #expect(throws: SQLiteError.self) {
                    try SchemaMigration.apply(to: connection, relations: RelationCatalogue.seeded())
                }
                #expect(error?.code.primary == .busy)
                #expect(!FileManager.default.fileExists(atPath: copy.path()))
            }
            #expect(FileHeader.read(path) == .ours(version: 2))
        }
    }

    @Test(.timeLimit(.minutes(1))) func aPipeIsRefusedAndNotWaitedFor() throws {
        try Example.withFolder { folder in
            let path = folder + "/pipe"
            try #require(unsafe mkfifo(path, 0o600) == 0)
            #expect(throws: KnowledgeBaseError.notOurs(path: path)) { try KnowledgeBase.open(reading: path) }
            #expect(throws: KnowledgeBaseError.notOurs(path: path)) { try KnowledgeBase.open(writing: path) }
        }
    }

    @Test func aMissingFileIsNamed() throws {
        try Example.withFolder { folder in
            let path = folder + "/none.db"
            #expect(throws: KnowledgeBaseError.noSuchFile(path: path)) { try KnowledgeBase.open(reading: path) }
            #expect(!FileManager.default.fileExists(atPath: path))
            let nowhere = folder + "/no/such/folder.db"
            #expect(throws: KnowledgeBaseError.cannotCreate(path: nowhere)) { try KnowledgeBase.open(writing: nowhere) }
        }
    }

    /// Files that must be refused and left as they are, by what is done to a good one.
    @Test(arguments: ["text", "short", "other application", "newer", "garbage after the header"])
    func refusesUntouched(kind: String) throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            try KnowledgeBase.open(writing: path).close()
            var bytes = try Data(contentsOf: URL(filePath: path))
            switch kind {
            case "text": bytes = Data("A letter to the editor. ".utf8) + Data(repeating: 0x41, count: 4096)
            case "short": bytes = bytes.prefix(50)
            case "other application": bytes[68] = 0
            case "newer": bytes[63] = UInt8(SchemaMigration.latestVersion + 1)
            default: for index in 100..<bytes.count { bytes[index] = UInt8(truncatingIfNeeded: index &* 31) }
            }
            try bytes.write(to: URL(filePath: path))
            for open in [KnowledgeBase.open(reading:), KnowledgeBase.open(writing:)] {
                do {
                    _ = try open(path)
                    Issue.record("\(kind) was opened")
                } catch {
                    #expect(KnowledgeBaseError.exitCode(of: error) == (kind == "newer" ? 78 : 76), "\(kind): \(error)")
                }
            }
            #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["x.db"])
        }
    }
}
