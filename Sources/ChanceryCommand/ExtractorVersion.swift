/// The name and version of what finds statements, as stored with them; raised when the extraction changes.
package enum ExtractorVersion {
    /// Such as `chancery 0.1.0`.
    package static let current = "chancery \(ProgramVersion.current)"
}

/// The version of the program.
package enum ProgramVersion {
    /// Semantic versioning 2.0.
    package static let current = "0.1.0"
}
