/// One place in the pattern of a rule.
struct PatternItem: Hashable, Sendable {
    /// What may stand there.
    enum Matcher: Hashable, Sendable {
        /// One of these words: `last|past`.
        case words(Set<String>)
        /// A constituent of one of these categories, handed to the production: `{month|day}`.
        case categories([Category])
    }

    /// What may stand there.
    var matcher: Matcher

    /// Whether it may be missing: `,?`.
    var isOptional: Bool
}
