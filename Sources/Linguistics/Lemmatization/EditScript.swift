/// How a lemma is made from a word: the case of the letters, how much is cut off the end, and what is added.
///
/// Written as `l 3 y`, which makes "countries" to "country".
public struct EditScript: Hashable, Sendable {
    /// What is done to the letters' case first.
    public enum Base: String, CaseIterable, Sendable {
        /// All in lower case.
        case lower = "l"
        /// As in the text.
        case same = "s"
        /// The first letter in upper case, the others in lower case.
        case capitalized = "c"
    }

    /// What is done to the letters' case first.
    public var base: Base

    /// How many scalars are cut off the end; all when there are fewer.
    public var cut: Int

    /// What is added then.
    public var added: String

    /// A script of those parts.
    public init(base: Base, cut: Int, added: String) {
        self.base = base
        self.cut = cut
        self.added = added
    }

    /// The script that is written so; nil when it is not well formed.
    public init?(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let base = Base(rawValue: String(parts[0])), let cut = Int(parts[1]), cut >= 0 else {
            return nil
        }
        self.init(base: base, cut: cut, added: String(parts[2]))
    }

    /// The script in writing.
    public var text: String { "\(base.rawValue) \(cut) \(added)" }

    /// The number of scalars to cut that stands for the whole word.
    private static let wholeWord = 99

    /// The script that makes the lemma from the word by the shortest change from that base.
    public init(from form: String, to lemma: String, base: Base) {
        let source = Array(base.apply(to: form).unicodeScalars)
        let target = Array(lemma.unicodeScalars)
        var common = 0
        while common < source.count, common < target.count, source[common] == target[common] { common += 1 }
        var added = String.UnicodeScalarView()
        added.append(contentsOf: target[common...])
        self.init(
            base: base, cut: common == 0 && !target.isEmpty ? Self.wholeWord : source.count - common,
            added: String(added))
    }

    /// Whether nothing but the letters' case is changed.
    public var keepsLetters: Bool { cut == 0 && added.isEmpty }

    /// The lemma of a word; the word itself when nothing would be left.
    public func apply(to form: String) -> String {
        let word = base.apply(to: form)
        if keepsLetters { return word.isEmpty ? form : word }
        if word.utf8.allSatisfy({ $0 < 0x80 }) {
            let changed = String(Substring(word.utf8.dropLast(cut))) + added
            return changed.isEmpty ? form : changed
        }
        var scalars = word.unicodeScalars
        scalars.removeLast(min(cut, scalars.count))
        scalars.append(contentsOf: added.unicodeScalars)
        return scalars.isEmpty ? form : String(scalars)
    }
}

extension EditScript.Base {
    /// The word with its letters in that case.
    fileprivate func apply(to form: String) -> String {
        switch self {
        case .lower: return form.lowercased()
        case .same: return form
        case .capitalized:
            guard let first = form.unicodeScalars.first else { return form }
            return first.properties.uppercaseMapping + String(form.unicodeScalars.dropFirst()).lowercased()
        }
    }
}
