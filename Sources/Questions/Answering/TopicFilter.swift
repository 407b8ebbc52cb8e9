internal import Model

/// Takes words that no table explains for words of the reports: "Who signed a *trade* agreement with China".
struct TopicFilter {
    let question: Question

    /// Restricts the facts to those whose sentences have the words, where any has.
    ///
    /// - Returns: words that no sentence has, and without which the question cannot be answered.
    func apply(to found: inout Findings) -> [String] {
        var unknown: [String] = []
        for word in question.notUnderstood {
            if restrict(&found, to: word) { continue }
            if Self.isAdverb(word) || question.isBoundOnBothSides && question.form == .when {
                found.leftAside.append(word)
            } else {
                unknown.append(word)
            }
        }
        for word in question.asideWords where !restrict(&found, to: word) { found.leftAside.append(word) }
        return unknown
    }

    private func restrict(_ found: inout Findings, to word: String) -> Bool {
        let stem = Self.stem(of: word)
        let facts = found.facts.filter { Self.tells($0, of: stem) }
        let beside = found.beside.filter { Self.tells($0, of: stem) }
        let undated = found.undated.filter { Self.tells($0, of: stem) }
        guard !(facts.isEmpty && beside.isEmpty && undated.isEmpty) else { return false }
        (found.facts, found.beside, found.undated) = (facts, beside, undated)
        found.topics.append(word)
        return true
    }

    private static func tells(_ fact: Fact, of stem: [UInt8]) -> Bool {
        fact.evidence.contains { evidence in
            words(of: evidence.sentence).contains { $0.starts(with: stem) }
        }
    }

    private static func words(of sentence: String) -> [ArraySlice<UInt8>] {
        Array(sentence.lowercased().utf8).split { byte in
            !(byte >= 0x80 || byte == UInt8(ascii: "-") || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte))
        }
    }

    /// The word in lower case without the ending that inflection changes; at least four letters are kept.
    private static func stem(of word: String) -> [UInt8] {
        let bytes = Array(word.lowercased().utf8)
        for ending in ["ing", "ies", "ed", "es", "s", "e", "y"] {
            let suffix = Array(ending.utf8)
            if bytes.count >= suffix.count + 4, bytes.suffix(suffix.count).elementsEqual(suffix) {
                return Array(bytes.dropLast(suffix.count))
            }
        }
        return bytes
    }

    private static func isAdverb(_ word: String) -> Bool { word.utf8.count > 4 && word.lowercased().hasSuffix("ly") }
}
