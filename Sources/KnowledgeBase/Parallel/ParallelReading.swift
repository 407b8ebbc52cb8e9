internal import Dispatch
internal import SQLite
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

extension KnowledgeBase {
    /// Makes a value of each piece of work, several at once, and hands the values on in the order of the pieces.
    ///
    /// The thread that calls works too. The others read the same file through connections of their own. They see the
    /// same state of it: while this connection reads, nobody can write to a file that is not in WAL mode. A file that is
    /// in WAL mode, one that is open for writing, and a base in memory are read by the calling thread alone.
    ///
    /// - Parameters:
    ///   - pieces: the pieces of work.
    ///   - context: what each thread keeps from piece to piece, made once for a base that it may use.
    ///   - make: makes the value of a piece; called on any of the threads.
    ///   - body: gets the values, on the calling thread; a few more than it has taken are made at most.
    /// - Throws: what `context`, `make` and `body` throw.
    func inParallel<Piece: Sendable, Context, Value: Sendable>(
        _ pieces: [Piece], context: @escaping @Sendable (KnowledgeBase) throws -> Context,
        make: @escaping @Sendable (inout Context, Piece) throws -> Value, _ body: (Value) throws -> Void
    ) throws {
        var own = try context(self)
        let helpers = try isShareable ? min(processorCount, pieces.count) - 1 : 0
        guard helpers > 0 else {
            for piece in pieces { try body(try make(&own, piece)) }
            return
        }
        let work = ParallelWork<Value>(count: pieces.count, window: 2 * helpers + 4)
        let sibling = siblingMaker
        let group = DispatchGroup()
        for _ in 0..<helpers {
            DispatchQueue.global().async(group: group) {
                // Without a connection, as while somebody waits to write, the other threads do the work.
                guard let base = try? sibling(), var context = try? context(base) else { return }
                while let index = work.claim(waiting: true) {
                    work.finish(index, Result { try make(&context, pieces[index]) })
                }
            }
        }
        defer {
            work.stop(helpers: helpers)
            group.wait()
        }
        for index in pieces.indices {
            while true {
                if let result = work.take(index, helpers: helpers) {
                    try body(try result.get())
                    break
                }
                if let other = work.claim(waiting: false) {
                    work.finish(other, Result { try make(&own, pieces[other]) })
                } else {
                    work.waitForResult()
                }
            }
        }
    }

    /// Whether other connections see what this one sees, as long as it reads.
    private var isShareable: Bool {
        get throws {
            guard !isWritable, !connection.isTemporary, connection.isInTransaction else { return false }
            return try connection.firstRow("PRAGMA journal_mode") { $0.text(0) } != "wal"
        }
    }

    /// Opens the same file once more, at once or not at all.
    private var siblingMaker: @Sendable () throws -> KnowledgeBase {
        let (path, relations, states) = (path, relations, states)
        return {
            let connection = try Connection(path: path, mode: Self.readingMode(of: path), busyTimeout: 0)
            let base = KnowledgeBase(
                path: path, connection: connection, isWritable: false, relations: relations, states: states)
            try base.prepareForReading()
            // The lock is taken by the first reading.
            try connection.execute("BEGIN")
            _ = try connection.firstRow("SELECT count(*) FROM meta") { $0.integer(0) }
            return base
        }
    }
}

/// How many processors there are, eight at most: more threads wait for one another.
private var processorCount: Int { max(1, min(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 8)) }
