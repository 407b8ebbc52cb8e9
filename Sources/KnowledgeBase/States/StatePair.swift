/// Two parties and the state between them.
struct StatePair: Hashable, Comparable {
    /// The state, as in `Seeds/states.tsv`.
    var state: String
    /// The polity code of the one that is in the state.
    var subjectPolity: String
    /// Its name where the polity does not tell it apart, else empty.
    var subjectName: String
    /// The polity code of the other.
    var objectPolity: String
    /// Its name where the polity does not tell it apart, else empty.
    var objectName: String

    /// Orders by the parties.
    static func < (left: StatePair, right: StatePair) -> Bool {
        (left.subjectPolity, left.subjectName, left.objectPolity, left.objectName)
            < (right.subjectPolity, right.subjectName, right.objectPolity, right.objectName)
    }
}
