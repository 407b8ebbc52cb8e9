/// The code of a polity: ISO 3166-1 alpha-3 where that lists it (`PRK`), a user-assigned `X..` code for a breakaway or
/// former entity (`XDP`), or the short name of an organisation or movement in capitals (`NATO`, `HAMAS`).
public struct PolityCode: RawRepresentable, Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The code as text; never empty.
    public let rawValue: String

    /// The code of that text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The code of that text.
    public init(_ text: String) { self.rawValue = text }

    /// The code as text.
    public var description: String { rawValue }

    /// By bytes.
    public static func < (left: PolityCode, right: PolityCode) -> Bool {
        left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
    }
}
