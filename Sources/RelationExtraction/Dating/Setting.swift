/// What an act was part of, by the words of its clause.
enum Setting: Sendable {
    /// An occasion told before: "at the ceremony", "used the visit".
    case occasion
    /// A message told elsewhere: "in the letter", "in his reply".
    case message
    /// A declaration: "in a joint statement".
    case statement
}
