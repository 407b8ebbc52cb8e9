/// The universal features that extraction uses (https://universaldependencies.org/u/feat/); each is nil when it does
/// not apply.
public struct Features: Hashable, Sendable {
    /// The form of a verb.
    public enum VerbForm: String, Sendable {
        /// Finite: "recognised", "recognises".
        case finite = "Fin"
        /// Infinitive: "recognise".
        case infinitive = "Inf"
        /// Participle: "recognised", "recognising".
        case participle = "Part"
        /// Gerund: "recognising".
        case gerund = "Ger"
    }

    /// The tense of a verb.
    public enum Tense: String, Sendable {
        /// Past.
        case past = "Past"
        /// Present.
        case present = "Pres"
    }

    /// The number of a noun, pronoun or verb.
    public enum Number: String, Sendable {
        /// Singular.
        case singular = "Sing"
        /// Plural.
        case plural = "Plur"
    }

    /// The form of a verb.
    public var verbForm: VerbForm?
    /// The tense of a verb.
    public var tense: Tense?
    /// The number.
    public var number: Number?
    /// The person of a pronoun or a finite verb, 1 to 3.
    public var person: Int?
    /// Whether a participle is passive (`Voice=Pass`).
    public var isPassive: Bool = false
    /// Whether the word is a genitive: the clitic `'s`, or a fused possessive such as "Russias".
    public var isGenitive: Bool = false
    /// `Dem`, `Int`, `Prs`, `Rel`, `Art` and so on for pronouns, determiners and adverbs.
    public var pronounType: String?

    /// No features.
    public init() {}
}
