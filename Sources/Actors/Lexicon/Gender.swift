/// The gender of a person, as pronouns tell it.
enum Gender: String, Sendable {
    /// Referred to as "she".
    case female = "f"
    /// Referred to as "he".
    case male = "m"
}
