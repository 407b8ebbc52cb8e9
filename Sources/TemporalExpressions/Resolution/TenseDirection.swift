/// Whether what is told lies before or after the publication, as the verb says.
enum TenseDirection: String, Hashable, Sendable {
    /// A verb in the past or perfect.
    case past
    /// A verb in the future, or one that points there: "will", "plans to", "is due to".
    case future
    /// Neither: no verb, or a plain present.
    case open
}
