import Foundation
import Model
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
