/// How the case of the letters counts when a text is compared with a name.
enum CaseRule: UInt8, Sendable {
    /// As many capital letters as the name has: "US" is not "us" or "Us".
    case exact
    /// A capital at least where the name has one: "NORTH KOREA" is North Korea, "north korea" is not; "foreign ministry"
    /// may be written anyhow.
    case capitalised
}
