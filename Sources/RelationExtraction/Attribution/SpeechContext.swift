internal import Model

/// What the sentences before tell of who speaks.
struct SpeechContext {
    /// Who spoke last; nil when nobody did.
    var speaker: Source?

    /// Whether that was in the sentence right before.
    var isRecent = false

    /// Whether that sentence told it in tenses shifted into the past: "said that it had left and would return".
    var isShifted = false

    /// Who wrote or issued the letter or the statement that the text told of last; nil when nobody did.
    var author: Source?

    /// Whether the sentence right before told of that letter or statement.
    var isToldBefore = false

    /// The full names of houses that the text has given.
    var houses: [House] = []

    /// The persons that the text has named with what they are.
    var titled: [Titled] = []

    /// A person by name, and the noun for what that is: "minister", "spokesman".
    struct Titled {
        /// The dictionary form of the noun.
        var title: String

        /// The person.
        var source: Source
    }

    /// A house of a polity under its full name: "Ministry of Foreign Affairs of Bhutan".
    struct House {
        /// The polity.
        var polity: PolityCode

        /// The name as the text has it.
        var name: String
    }
}
