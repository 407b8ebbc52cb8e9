#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The message for the last failed call of the system.
enum SystemError {
    /// Such as `No space left on device`.
    static var message: String { unsafe String(cString: strerror(errno)) }
}
