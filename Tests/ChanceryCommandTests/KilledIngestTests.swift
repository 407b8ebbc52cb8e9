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

    /// Signals, and after how many milliseconds each is sent.
    @Test(arguments: [(SIGKILL, [70, 110, 160, 220]), (SIGINT, [90, 150, 220])])
    func endsAsIfNothingHadHappened(signal: Int32, delays: [Int]) throws {
        let whole = try BuiltProgram()
        defer { whole.remove() }
        #expect(try whole.run(["ingest", whole.write(Self.articles, to: "all.jsonl")]).status == 0)

        let killed = try BuiltProgram()
        defer { killed.remove() }
        let path = try killed.write(Self.articles, to: "all.jsonl")
        for delay in delays {
            let process = try killed.start(["ingest", path])
            Thread.sleep(forTimeInterval: Double(delay) / 1000)
            kill(process.processIdentifier, signal)
            process.waitUntilExit()
            guard signal == SIGINT else { continue }
            // A signal before the program listens ends it as any other.
            let status = process.terminationStatus
            let isExpected =
                process.terminationReason == .uncaughtSignal ? status == SIGINT : status == 130 || status == 0
            #expect(isExpected, "\(status)")
        }
        let last = try killed.run(["ingest", path])
        #expect(last.status == 0, "\(last.messages)")
        #expect(last.messages.contains("\(Self.count) read"))
        #expect(try killed.run(["doctor"]).status == 0)
        for table in Self.exports {
            #expect(try killed.run(["export", table]).output == whole.run(["export", table]).output, "\(table)")
        }
    }
}
