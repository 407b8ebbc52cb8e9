/// Decides from the words of a sentence alone which cues can hold in it, before anything is asked of its tree.
///
/// Each condition that asks for a word is a group of words of which one must be there, as a dictionary form or as written.
struct CueConditionIndex: Sendable {
    /// The words of a sentence that some condition asks for.
    struct Presence {
        fileprivate var isPresent: [Bool]
    }

    /// Ends a group of numbers in `members`.
    private static let end: Int32 = -1

    /// The numbers of the words that conditions ask for.
    private var numbers: [String: Int32] = [:]

    /// The groups of all cues one after the other, each closed by `end`.
    private var members: [Int32] = []

    /// Where the groups of each cue begin in `members`; one more than cues.
    private var starts: [Int] = [0]

    /// Adds the conditions of the next cue.
    mutating func append(_ conditions: [CueConstraint]) {
        for condition in conditions {
            switch condition {
            case .word(_, let wanted) where !wanted.isEmpty: addGroup(wanted)
            case .particle(let wanted), .adjacent(let wanted): addGroup(wanted)
            case .following(let phrases), .preceding(let phrases):
                if !phrases.contains(where: \.isEmpty) { addGroup(phrases.compactMap(\.last)) }
            default: break
            }
        }
        starts.append(members.count)
    }

    /// Which of the words are among those of a sentence, given as dictionary forms and as written in lower case.
    func presence(of lemmas: [String], _ forms: [String]) -> Presence {
        var isPresent = [Bool](repeating: false, count: numbers.count)
        for (lemma, form) in zip(lemmas, forms) {
            if let number = numbers[lemma] { isPresent[Int(number)] = true }
            if form != lemma, let number = numbers[form] { isPresent[Int(number)] = true }
        }
        return Presence(isPresent: isPresent)
    }

    /// Whether each condition of a cue finds one of the words that it asks for.
    func canHold(_ cue: Int, _ presence: Presence) -> Bool {
        var isMet = false
        for place in starts[cue]..<starts[cue + 1] {
            let number = members[place]
            if number == Self.end {
                if !isMet { return false }
                isMet = false
            } else if !isMet {
                isMet = presence.isPresent[Int(number)]
            }
        }
        return true
    }

    private mutating func addGroup(_ words: some Sequence<String>) {
        for word in words {
            let number = numbers[word] ?? Int32(numbers.count)
            numbers[word] = number
            members.append(number)
        }
        members.append(Self.end)
    }
}
