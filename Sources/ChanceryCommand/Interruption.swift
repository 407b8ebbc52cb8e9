internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The user's wish to stop (Ctrl-C), which a long job looks at between its steps.
///
/// The second Ctrl-C ends the program at once, as it does where nobody listens.
enum Interruption {
    private static let requested = Atomic<Bool>(false)

    /// From now on the first Ctrl-C is noted only.
    static func listen() {
        // Made before the handler reads it: a handler must not be the first.
        requested.store(false, ordering: .relaxed)
        _ = signal(SIGINT) { _ in
            Interruption.requested.store(true, ordering: .relaxed)
            _ = signal(SIGINT, SIG_DFL)
        }
    }

    /// Whether the user wants to stop.
    static var isRequested: Bool { requested.load(ordering: .relaxed) }

    /// Ends a job that the user wants to stop.
    ///
    /// - Throws: `CommandFailure` with `interrupted`.
    static func check() throws(CommandFailure) {
        guard isRequested else { return }
        throw CommandFailure(
            .interrupted, "Interrupted. What was stored stays; the same command again goes on from there.")
    }
}
