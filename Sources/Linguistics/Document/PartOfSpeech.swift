/// The universal parts of speech (https://universaldependencies.org/u/pos/).
public enum PartOfSpeech: String, CaseIterable, Hashable, Sendable {
    /// Adjective.
    case adj = "ADJ"
    /// Adposition.
    case adp = "ADP"
    /// Adverb.
    case adv = "ADV"
    /// Auxiliary.
    case aux = "AUX"
    /// Coordinating conjunction.
    case cconj = "CCONJ"
    /// Determiner.
    case det = "DET"
    /// Interjection.
    case intj = "INTJ"
    /// Noun.
    case noun = "NOUN"
    /// Numeral.
    case num = "NUM"
    /// Particle.
    case part = "PART"
    /// Pronoun.
    case pron = "PRON"
    /// Proper noun.
    case propn = "PROPN"
    /// Punctuation.
    case punct = "PUNCT"
    /// Subordinating conjunction.
    case sconj = "SCONJ"
    /// Symbol.
    case sym = "SYM"
    /// Verb.
    case verb = "VERB"
    /// Other.
    case x = "X"
}
