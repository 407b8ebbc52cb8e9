internal import Linguistics

/// Decides from the forms of a sentence's words alone, before any tagging, whether a cue can be in it.
///
/// A regular form begins with its dictionary form, less the letter that inflection changes ("recognis-ing",
/// "embass-ies"); irregular forms are listed. A sentence in which no cue has its trigger and all of its further words is
/// left unparsed.
struct CueFormIndex: Sendable {
    /// A word of the lexicon in a group that a cue needs one of.
    private struct Entry: Sendable {
        var beginning: [UInt8]
        var isWhole: Bool
        var word: Int
    }

    /// The entries by the first bytes of their beginning.
    private var entries: [UInt32: [Entry]] = [:]

    /// The cues that need no further word, by the word of their trigger.
    private var isSufficient: [Bool] = []

    /// For a trigger's word, what further groups of words its cues need, one set of groups for each cue.
    private var demands: [[[[Int]]]] = []

    private var words: [String: Int] = [:]

    /// The index of a lexicon's cues.
    ///
    /// - Parameter irregular: the irregular forms of dictionary forms.
    init(_ cues: [Cue], irregular: [String: [String]]) {
        for cue in cues {
            var groups: [[Int]] = []
            for constraint in cue.constraints {
                switch constraint {
                case .word(_, let wanted) where !wanted.isEmpty:
                    groups.append(wanted.map { number(of: $0, irregular: irregular) })
                case .particle(let wanted):
                    groups.append(wanted.map { number(of: $0, irregular: irregular) })
                case .following(let phrases), .preceding(let phrases):
                    groups.append(
                        phrases.compactMap(\.last).map { number(of: $0, irregular: irregular) })
                default: break
                }
            }
            for lemma in cue.lemmas {
                let trigger = number(of: lemma, irregular: irregular)
                if groups.isEmpty { isSufficient[trigger] = true } else { demands[trigger].append(groups) }
            }
        }
    }

    /// Whether some cue can be in a sentence of those words.
    func canHoldCue(_ tokens: [Token]) -> Bool {
        var present = Set<Int>()
        for token in tokens { collect(token.form, into: &present) }
        for word in present {
            if isSufficient[word] { return true }
            for groups in demands[word] where groups.allSatisfy({ $0.contains(where: present.contains) }) {
                return true
            }
        }
        return false
    }

    private func collect(_ form: String, into present: inout Set<Int>) {
        var bytes = Array(form.utf8)
        for index in bytes.indices where (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index]) {
            bytes[index] |= 0x20
        }
        guard bytes.count > 1 else { return }
        for length in 1...min(3, bytes.count) {
            guard let candidates = entries[Self.key(bytes[..<length])] else { continue }
            for entry in candidates where bytes.starts(with: entry.beginning) {
                if !entry.isWhole || entry.beginning.count == bytes.count { present.insert(entry.word) }
            }
        }
    }

    private mutating func number(of word: String, irregular: [String: [String]]) -> Int {
        if let known = words[word] { return known }
        let number = isSufficient.count
        words[word] = number
        isSufficient.append(false)
        demands.append([])
        let bytes = Array(word.utf8)
        add(bytes, isWhole: true, word: number)
        if bytes.count > 2 {
            // What American spelling and inflection change is left off: "recogni-ze", "embass-ies", "cris-es".
            let changed = ["se", "is", "e", "y"].first { bytes.suffix($0.utf8.count).elementsEqual($0.utf8) } ?? ""
            add(Array(bytes.dropLast(changed.utf8.count)), isWhole: false, word: number)
        }
        // "Cease-fire" is read as several words, and known by the last.
        if let hyphen = bytes.lastIndex(of: UInt8(ascii: "-")) {
            add(Array(bytes[(hyphen + 1)...]), isWhole: false, word: number)
        }
        for form in irregular[word] ?? [] { add(Array(form.utf8), isWhole: true, word: number) }
        return number
    }

    private mutating func add(_ beginning: [UInt8], isWhole: Bool, word: Int) {
        entries[Self.key(beginning.prefix(3)), default: []].append(
            Entry(beginning: beginning, isWhole: isWhole, word: word))
    }

    private static func key(_ bytes: ArraySlice<UInt8>) -> UInt32 { bytes.reduce(1) { $0 << 8 | UInt32($1) } }
}
