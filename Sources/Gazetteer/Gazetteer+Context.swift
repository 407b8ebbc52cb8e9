extension Gazetteer {
    /// What a name is instead when the words beside it show that it names none of its senses: "the US state" for
    /// "Georgia" after "Savannah,"; nil when nothing speaks against the senses.
    ///
    /// - Parameters:
    ///   - range: the indices of the name's words, as a match gives them.
    ///   - words: the words of the sentence.
    package func blockedMeaning(of range: Range<Int>, in words: [String]) -> String? {
        guard range.lowerBound >= 0, range.upperBound <= words.count, !range.isEmpty else { return nil }
        guard let rules = contexts[words[range].joined(separator: " ")] else { return nil }
        for rule in rules {
            switch rule.place {
            case .before:
                if let word = neighbour(before: range.lowerBound, in: words), rule.cues.contains(word) {
                    return rule.meaning
                }
            case .after:
                if let word = neighbour(after: range.upperBound, in: words), rule.cues.contains(word) {
                    return rule.meaning
                }
            case .near:
                for (index, word) in words.enumerated() where !range.contains(index) && rule.cues.contains(word) {
                    return rule.meaning
                }
            }
        }
        return nil
    }

    /// The last word before that place that is not a comma, hyphen or quotation mark.
    private func neighbour(before index: Int, in words: [String]) -> String? {
        words[..<index].suffix(2).last { $0.utf8.contains { $0 > 0x2F } }
    }

    /// The first word from that place on that is not a comma, hyphen or quotation mark.
    private func neighbour(after index: Int, in words: [String]) -> String? {
        words[index...].prefix(2).first { $0.utf8.contains { $0 > 0x2F } }
    }
}
