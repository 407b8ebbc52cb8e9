#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// A byte sink over a file descriptor: standard output for data, standard error for everything else.
package struct StandardStream: Sendable {
    private let descriptor: Int32

    /// The stream of that file descriptor.
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Standard output.
    package static let output = StandardStream(descriptor: 1)

    /// Standard error.
    package static let error = StandardStream(descriptor: 2)

    /// Whether a person reads it at a terminal.
    package var isTerminal: Bool { isatty(descriptor) == 1 }

    /// The width of the terminal in columns; nil when it is none or does not tell.
    package var columns: Int? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// Writes all the bytes.
    ///
    /// - Throws: `StreamError.closed` when nobody reads any more, `.failed` for every other failure.
    package func write(_ bytes: [UInt8]) throws(StreamError) {
        var failure: StreamError?
        unsafe bytes.withUnsafeBytes { buffer in
            var rest = unsafe buffer[...]
            while unsafe !rest.isEmpty {
                let count = unsafe Self.write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
                if count > 0 {
                    unsafe rest = rest.dropFirst(count)
                } else if errno != EINTR {
                    failure = errno == EPIPE ? .closed : .failed(SystemError.message)
                    return
                }
            }
        }
        if let failure { throw failure }
    }

    /// Writes the text and a line break; on standard error a failure is nobody's concern.
    package func writeLine(_ text: String) throws(StreamError) {
        try write(Array(text.utf8) + [UInt8(ascii: "\n")])
    }

    private static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Darwin)
            unsafe Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            unsafe Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
            unsafe Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}

/// Why a stream took no more bytes.
package enum StreamError: Error, Equatable, CustomStringConvertible {
    /// The reader has gone (a closed pipe): a normal end.
    case closed
    /// The system's message for any other failure.
    case failed(String)

    /// The whole sentence that a user reads.
    package var description: String {
        switch self {
        case .closed: "The output was closed."
        case .failed(let message): "Writing the output failed: \(message)."
        }
    }
}
