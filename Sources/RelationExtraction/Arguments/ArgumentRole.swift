/// The part that a party has in an act.
enum ArgumentRole: String {
    /// Who acts.
    case subject
    /// To whom.
    case object
}
