/// Who answers in an interview whose turns have no names before them.
package struct Interview: Sendable {
    /// The indices of the sentences of the answers.
    package var answers: Set<Int>

    /// The mention before the first question of whoever answers.
    package var speaker: Mention
}
