extension QuestionParser {
    /// The text with short forms in full ("who met the UK fm"), and with idioms in plain words ("said no to").
    func spelledOut(_ text: String) -> String {
        let words = withArrows(text).utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        var plain: [String] = []
        var index = 0
        while index < words.count {
            let longest = min(functionWords.longestPhrase, words.count - index)
            let found = stride(from: longest, through: 1, by: -1).lazy.compactMap { count in
                plainWords(for: words[index..<index + count]).map { (count, $0) }
            }.first
            plain += found?.1 ?? [words[index]]
            index += found?.0 ?? 1
        }
        return wanted(followed(responded(plain))).joined(separator: " ")
    }

    /// "Arms transfer France*->*Peru": from the one to the other.
    private func withArrows(_ text: String) -> String {
        var words = text
        for arrow in ["->", "=>", "→"] { words = words.replacing(arrow, with: " to ") }
        return words
    }

    /// "The *reaction of Chad to* the raid" is Chad's reaction to it.
    private func responded(_ words: [String]) -> [String] {
        guard
            let noun = words.indices.dropLast(3).first(where: { index in
                functionWords.has(words[index].lowercased(), in: .response) && words[index + 1] == "of"
            }),
            let to = words[(noun + 2)...].prefix(5).firstIndex(of: "to"), to > noun + 2
        else { return words }
        let opening = words[..<noun].last?.lowercased() == "the" ? words[..<(noun - 1)] : words[..<noun]
        return opening + words[(noun + 2)..<to] + ["'s", words[noun]] + words[to...]
    }

    /// "What did Chad *want Mali to do*" asks what it demanded of Mali.
    private func wanted(_ words: [String]) -> [String] {
        guard words.first?.lowercased() == "what",
            let verb = words.firstIndex(where: { ["want", "wants", "wanted", "expect"].contains($0.lowercased()) }),
            let to = words[verb...].firstIndex(of: "to"), to + 1 < words.count, (2...6).contains(to - verb),
            words[to + 1].filter({ $0 != "?" }) == "do"
        else { return words }
        return Array(words[..<verb]) + ["demand", "of"] + words[(verb + 1)..<to] + words[(to + 2)...]
    }

    /// "Who *followed Chad in recalling* its envoy" asks who recalled it after Chad.
    private func followed(_ words: [String]) -> [String] {
        guard let verb = words.firstIndex(where: { ["followed", "follow", "follows"].contains($0.lowercased()) }) else {
            return words
        }
        // "Will Chad *follow Mali and* break with Peru": whether it will break.
        if let link = words[verb...].firstIndex(of: "and"), (2...4).contains(link - verb), link + 1 < words.count {
            return Array(words[..<verb] + words[(link + 1)...])
        }
        guard let preposition = words[verb...].firstIndex(of: "in"), (2...4).contains(preposition - verb),
            preposition + 1 < words.count, words[preposition + 1].hasSuffix("ing")
        else { return words }
        var reordered = Array(words[..<verb])
        for word in words[(preposition + 1)...] { reordered.append(word.filter { $0 != "?" }) }
        reordered.append("after")
        reordered += words[(verb + 1)..<preposition]
        if words[words.count - 1].last == "?" { reordered.append("?") }
        return reordered
    }

    /// What the words stand for, with the mark that stands at their end; nil for words that stand for themselves.
    private func plainWords(for words: ArraySlice<String>) -> [String]? {
        let phrase = words.joined(separator: " ").lowercased()
        func entry(_ phrase: String) -> [String]? {
            functionWords.phrases[phrase] ?? functionWords.abbreviations[phrase]
        }
        if let plain = entry(phrase) { return plain }
        // "Anglo-Iranian"
        if words.count == 1, let word = words.first, let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")),
            let adjective = functionWords.abbreviations[word[...hyphen].lowercased()]?.first
        {
            return [adjective + String(word[hyphen...])]
        }
        // A mark at the end is none of the word's: "mtg?".
        guard let mark = phrase.last, mark.isPunctuation, var plain = entry(String(phrase.dropLast())),
            let last = plain.popLast()
        else { return nil }
        return plain + [last + String(mark)]
    }
}
