internal import Model

/// "The North" or "the South" of a divided land.
struct Direction: Sendable {
    /// The half that the word means.
    let code: PolityCode
    /// The other half.
    let partner: PolityCode
    /// The first year in which the division holds.
    let since: Int
    /// The last year; nil while it holds.
    let until: Int?
}
