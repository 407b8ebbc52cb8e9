import Foundation
import Testing

/// An ingest that ends early, and the same again.
@Suite struct KilledIngestTests {
    private static let count = 240

    /// Articles as JSON Lines: half a dozen states, a day each.
    private static let articles: String = {
        let doers = ["Peru", "Japan", "Kenya", "Norway", "Brazil", "Malaysia"]
        let acts = [
            "recognised Kosovo", "expelled two Syrian diplomats", "opened an embassy in Senegal",
            "recalled its ambassador from Serbia",
        ]
        return (0..<count).map { number in
            let day = "2019-0\(number % 9 + 1)-1\(number % 10)"
            let text = "\(doers[number % doers.count]) \(acts[number % acts.count]) on Monday, officials said."
            return #"{"id": "a\#(number)", "date": "\#(day)", "title": "Report \#(number)", "text": "\#(text)"}"#
        }.joined(separator: "\n")
    }()

    private static let exports = ["statements", "facts", "recognitions", "entities"]

    /// Signals, and how often each is sent to an ingest that has begun to write.
    @Test(arguments: [(SIGKILL, 4), (SIGINT, 3)])
    func endsAsIfNothingHadHappened(signal: Int32, times: Int) throws {
        let whole = try BuiltProgram()
        defer { whole.remove() }
        #expect(try whole.run(["ingest", whole.write(Self.articles, to: "all.jsonl")]).status == 0)

        let killed = try BuiltProgram()
        defer { killed.remove() }
        let path = try killed.write(Self.articles, to: "all.jsonl")
        var ended = 0
        for _ in 0..<times {
            let before = Self.lastWrite(in: killed)
            let process = try killed.start(["ingest", path])
            // What it writes goes into the log first: from then on it is in the middle of its work.
            while process.isRunning, Self.lastWrite(in: killed) == before { Thread.sleep(forTimeInterval: 0.002) }
            if process.isRunning { ended += 1 }
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            guard signal == SIGINT else { continue }
            // A signal before the program listens ends it as any other.
            let status = process.terminationStatus
            let isExpected =
                process.terminationReason == .uncaughtSignal ? status == SIGINT : status == 130 || status == 0
            #expect(isExpected, "\(status)")
        }
        #expect(ended > 0, "Every ingest was done before the signal.")
        let last = try killed.run(["ingest", path])
        #expect(last.status == 0, "\(last.messages)")
        #expect(last.messages.contains("\(Self.count) read"))
        #expect(try killed.run(["doctor"]).status == 0)
        for table in Self.exports {
            #expect(try killed.run(["export", table]).output == whole.run(["export", table]).output, "\(table)")
        }
    }

    /// When the log of the base was last written, and how long it is; nil where there is none.
    private static func lastWrite(in program: BuiltProgram) -> String? {
        let path = program.folder.appending(path: "chancery.db-wal").path()
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path),
            let date = attributes[.modificationDate] as? Date, let size = attributes[.size] as? Int, size > 0
        else { return nil }
        return "\(date.timeIntervalSince1970) \(size)"
    }
}
