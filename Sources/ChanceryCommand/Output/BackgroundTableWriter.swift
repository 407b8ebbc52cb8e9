internal import Dispatch
internal import Export
internal import Synchronization

/// Formats the rows of a table and writes them on a thread of its own, while the next ones are read.
final class BackgroundTableWriter: @unchecked Sendable {
    /// How many rows go to the thread together.
    private static let batchCount = 256

    private let file: OutputFile
    private let queue = DispatchQueue(label: "table")
    /// How many batches may wait, so that a slow reader of the output holds up who makes the rows.
    private let places = DispatchSemaphore(value: 8)
    private let failure = Mutex<(any Error)?>(nil)
    /// Touched by who hands over the rows.
    private var gathered: [[ExportCell]] = []
    /// Touched on the queue alone.
    private var writer: TableWriter
    private var buffer: [UInt8] = []

    /// A writer to that file.
    init(_ writer: TableWriter, to file: OutputFile) {
        self.writer = writer
        self.file = file
        self.writer.start(into: &buffer)
    }

    /// Takes a row.
    ///
    /// - Throws: what writing an earlier one threw.
    func append(_ row: [ExportCell]) throws {
        gathered.append(row)
        if gathered.count >= Self.batchCount { try handOver() }
    }

    /// Writes what is left, and waits until all is written.
    ///
    /// - Throws: what writing threw.
    func finish() throws {
        try handOver()
        queue.sync {
            writer.finish(into: &buffer)
            write()
        }
        try check()
    }

    private func handOver() throws {
        try check()
        let rows = gathered
        gathered.removeAll(keepingCapacity: true)
        places.wait()
        queue.async {
            for row in rows { self.writer.append(row, into: &self.buffer) }
            if self.buffer.count >= 1 << 16 { self.write() }
            self.places.signal()
        }
    }

    private func check() throws {
        if let failure = failure.withLock({ $0 }) { throw failure }
    }

    private func write() {
        if failure.withLock({ $0 != nil }) { return }
        do { try file.write(buffer) } catch { failure.withLock { $0 = error } }
        buffer.removeAll(keepingCapacity: true)
    }
}
