import Foundation
import Model
import Testing

@testable import KnowledgeBase

/// The program is killed while it writes; the same work done again gives the same base.
@Suite struct CrashTests {
    static func articles() -> [AnalysedArticle] {
        (0..<300).map { index in
            Example.article(
                "a\(index)", "2022-0\(1 + index % 9)-11", publisher: "p\(index % 7)",
                Example.claim("PRK", "recognised", "XDP", ["2022-07", "", "2022-07-13"][index % 3]),
                Example.claim("RUS", "met_with", "PRK", "20\(10 + index % 13)"))
        }
    }

    static func fill(_ path: String) throws {
        let base = try KnowledgeBase.open(writing: path)
        base.clock = { "2024-01-01T00:00:00Z" }
        try base.add(articles(), extractor: "test")
        base.close()
    }

    @Test(arguments: [5, 20, 40, 60, 90, 130, 180, 240])
    func killedAnywhere(milliseconds: Int) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "chancery-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let path = folder + "/x.db"
        await #expect(processExitsWith: .failure) { [path = path as String, milliseconds = milliseconds as Int] in
            Thread.detachNewThread {
                usleep(UInt32(milliseconds) * 1000)
                kill(getpid(), SIGKILL)
            }
            do {
                while true { try CrashTests.fill(path) }
            } catch { exit(1) }
        }
        try Self.fill(path)
        try Self.fill(folder + "/whole.db")
        let base = try KnowledgeBase.open(reading: path)
        #expect(try base.check().filter(\.isFailure) == [])
        #expect(try Example.dump(base) == Example.dump(KnowledgeBase.open(reading: folder + "/whole.db")))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["whole.db", "x.db"])
    }
}
