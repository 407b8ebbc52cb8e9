/// How much the reader takes in; what exceeds a limit is reported and skipped.
package struct ReadingLimits: Sendable {
    /// The largest record or single-article file, in bytes.
    package var recordBytes = 16 << 20

    /// The most bytes that one member of a gzip file may unpack to.
    package var unpackedBytes = 1 << 30

    /// Above one megabyte unpacked, the most bytes that one packed byte may become.
    package var unpackedRatio = 100

    /// How deep arrays and objects of JSON may be nested.
    package var jsonDepth = 64

    /// The limits that the program works with.
    package init() {}
}
