/// Who says something: the name that an attribution writes, and the party when it is one.
struct Source: Hashable {
    /// The name, such as `KCNA` or `Vladimir Putin`.
    var name: String

    /// The party; nil for media.
    var argument: Argument?
}
