import Foundation
import Model
import SQLite
import Synchronization
import Testing

@testable import KnowledgeBase

/// What several threads read comes in order, once, and up to the first failure.
@Suite struct ParallelReadingTests {
    private struct Refusal: Error, Equatable { var piece: Int }

    /// Runs the test on a file that nobody has open for writing, so that several connections read it.
    private func withFile(of count: Int, _ body: (KnowledgeBase) throws -> Void) throws {
        try Example.withFolder { folder in
            let path = folder + "/x.db"
            let base = try KnowledgeBase.open(writing: path)
            try fill(base, with: count)
            base.close()
            try body(KnowledgeBase.open(reading: path))
        }
    }

    private func fill(_ base: KnowledgeBase, with count: Int) throws {
        try base.add(
            (0..<count).map { number in
                let month = number % 12 + 1
                return Example.article(
                    "a\(number)", "2022-03-01",
                    Example.claim("RUS", "met_with", "SYR", "\(1900 + number / 12)-\(month < 10 ? "0" : "")\(month)"))
            }, extractor: "test")
    }

    @Test func valuesComeInOrderFromSeveralThreads() throws {
        try withFile(of: 12) { base in
            try base.connection.snapshot {
                let readers = Mutex(Set<ObjectIdentifier>())
                let expected = min(8, ProcessInfo.processInfo.activeProcessorCount)
                var values: [Int] = []
                try base.inParallel(
                    Array(0..<300),
                    context: { base in
                        readers.withLock { _ = $0.insert(ObjectIdentifier(base)) }
                        return base
                    }
                ) { _, piece in
                    // Whoever has the first piece waits for the others to come; later pieces are done before earlier ones.
                    let deadline = ContinuousClock.now + .seconds(20)
                    while piece == 0, readers.withLock(\.count) < expected, ContinuousClock.now < deadline {
                        Thread.sleep(forTimeInterval: 0.001)
                    }
                    Thread.sleep(forTimeInterval: piece % 3 == 0 ? 0.002 : 0.0002)
                    return piece * 2
                } _: {
                    values.append($0)
                }
                #expect(values == (0..<300).map { $0 * 2 })
                #expect(readers.withLock(\.count) == expected)
            }
        }
    }

    @Test func aFailureEndsTheWork() throws {
        try withFile(of: 12) { base throws in
            try base.connection.snapshot { () throws in
                var values: [Int] = []
                #expect(throws: Refusal(piece: 30)) {
                    try base.inParallel(Array(0..<300), context: { _ in () }) { _, piece in
                        if piece >= 30 { throw Refusal(piece: piece) }
                        return piece
                    } _: {
                        values.append($0)
                    }
                }
                #expect(values == Array(0..<30))
            }
        }
    }

    @Test func severalThreadsReadTheFactsThatOneReads() throws {
        let alone = try KnowledgeBase.inMemory()
        try fill(alone, with: 1200)
        let facts = try alone.facts(matching: FactQuery())
        #expect(facts.count == 1200)
        try withFile(of: 1200) { base in
            let read = try base.facts(matching: FactQuery())
            #expect(read == facts)
        }
    }
}
