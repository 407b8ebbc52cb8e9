/// Two parties and the state between them.
struct StatePair: Hashable, Comparable {
    var state: String
    var subjectPolity: String
    var subjectName: String
    var objectPolity: String
    var objectName: String

    static func < (left: StatePair, right: StatePair) -> Bool {
        (left.subjectPolity, left.subjectName, left.objectPolity, left.objectName)
            < (right.subjectPolity, right.subjectName, right.objectPolity, right.objectName)
    }
}
