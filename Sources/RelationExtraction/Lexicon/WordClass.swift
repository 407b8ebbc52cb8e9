internal import Linguistics

/// The class of words that a cue's trigger belongs to, coarser than the parts of speech, so that a tagging error
/// between neighbours does not hide a cue.
enum WordClass: String, CaseIterable, Sendable {
    /// A verb in any form: `v:recognise`.
    case verb = "v"
    /// A common or proper noun: `n:recognition`.
    case noun = "n"
    /// An adjective, participle or adverb before a noun or after a copula: `a:grateful`.
    case adjective = "a"
    /// Any word.
    case any = "x"

    /// The name that rules are called by.
    var name: String {
        switch self {
        case .verb: "verb"
        case .noun: "noun"
        case .adjective: "adjective"
        case .any: "word"
        }
    }

    /// Whether a word of that part of speech can be meant.
    func admits(_ part: PartOfSpeech) -> Bool {
        switch self {
        case .verb: part == .verb || part == .aux
        case .noun: part == .noun || part == .propn
        case .adjective: part == .adj || part == .verb || part == .adv
        case .any: true
        }
    }
}
