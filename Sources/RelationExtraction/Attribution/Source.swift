/// Who says something: the name that an attribution writes, and the party when it is one.
struct Source: Hashable {
    /// The name, such as `KCNA` or `Vladimir Putin`.
    var name: String

    /// The party; nil for media.
    var argument: Argument?

    /// Whether it is a person by name, whom "he" or "she" can mean.
    var isPerson = false
}
