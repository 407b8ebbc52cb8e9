internal import Dispatch
internal import Synchronization

/// The pieces of work that several threads share: which are taken, and what they gave.
final class ParallelWork<Value: Sendable>: Sendable {
    private struct State {
        var next = 0
        var taken = 0
        var isStopped = false
        var results: [Int: Result<Value, any Error>] = [:]
    }

    private let state = Mutex(State())
    private let count: Int
    private let window: Int
    /// Signalled for each result.
    private let results = DispatchSemaphore(value: 0)
    /// Signalled when there is room for more results.
    private let room = DispatchSemaphore(value: 0)

    /// Work of so many pieces, of whose results so many may wait.
    init(count: Int, window: Int) {
        self.count = count
        self.window = window
    }

    /// A piece that nobody has taken; nil when there is none, or none yet and the caller does not want to wait.
    func claim(waiting: Bool) -> Int? {
        while true {
            let (index, isOver) = state.withLock { state -> (Int?, Bool) in
                if state.isStopped || state.next >= count { return (nil, true) }
                if state.next >= state.taken + window { return (nil, false) }
                state.next += 1
                return (state.next - 1, false)
            }
            if index != nil || isOver || !waiting { return index }
            room.wait()
        }
    }

    /// Keeps what a piece gave.
    func finish(_ index: Int, _ result: Result<Value, any Error>) {
        state.withLock { $0.results[index] = result }
        results.signal()
    }

    /// What a piece gave, once; nil while it is not there.
    func take(_ index: Int, helpers: Int) -> Result<Value, any Error>? {
        let result = state.withLock { state in
            let result = state.results.removeValue(forKey: index)
            if result != nil { state.taken += 1 }
            return result
        }
        if result != nil { for _ in 0..<helpers { room.signal() } }
        return result
    }

    /// Waits until some thread has finished a piece.
    func waitForResult() { results.wait() }

    /// Lets nobody take another piece.
    func stop(helpers: Int) {
        state.withLock { $0.isStopped = true }
        for _ in 0..<helpers { room.signal() }
    }
}
