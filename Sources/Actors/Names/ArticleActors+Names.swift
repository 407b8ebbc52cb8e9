internal import Gazetteer
internal import Model

extension ArticleActors {
    /// Finds the names that the gazetteer or the article itself knows, the longest first, and what masks them.
    mutating func findNames() {
        for index in sentences.indices { names[index] = nameSpans(in: sentences[index]) }
        defineAbbreviations()
    }

    private func nameSpans(in words: Words) -> [NameSpan] {
        var spans: [NameSpan] = []
        var index = 0
        while index < words.count {
            guard words.isWord(index) else {
                index += 1
                continue
            }
            // "Iran-Iraq war": not what "Iraq war" alone is.
            let isSecond = words.isHyphen(index - 1) && spans.last?.range.upperBound == index - 1
            let masked = isSecond ? nil : lexicon.phrases.longestMatch(in: words, at: index)
            let match = match(in: words, at: index, isSecond: isSecond)
            // "South American", "West African" describe; they name neither the United States nor a part of Africa.
            if let described = lexicon.descriptions.longestMatch(in: words, at: index), described.end > index + 1,
                described.end >= match?.range.upperBound ?? 0, match?.range.count != described.end - index
            {
                index = described.end
                continue
            }
            if let masked, words.isCapitalised(index) || masked.end - index > 1,
                masked.end >= (match?.range.upperBound ?? 0)
            {
                spans.append(
                    NameSpan(range: index..<masked.end, senses: [], link: .nobody, reason: "a phrase: " + masked.value))
                index = masked.end
            } else if let match {
                spans.append(match)
                index = match.range.upperBound
            } else {
                index += 1
            }
        }
        return spans
    }

    /// The longest name of the gazetteer that begins with the word.
    ///
    /// - Parameter isSecond: whether another name stands before it with a hyphen between.
    private func match(in words: Words, at index: Int, isSecond: Bool) -> NameSpan? {
        let matches = gazetteer.matches(startingAt: index, in: words.forms.elements)
        // "Austro-Hungarian" is known as a whole, "Franco-German" is not, though Franco is somebody's name.
        if matches.allSatisfy({ $0.words.count == 1 }), let first = combiningForm(in: words, at: index) { return first }
        for match in matches {
            // "America's" is the genitive of America, not the Americas.
            let last = match.words.upperBound - 1
            if words.isGenitiveMark(last), matches.contains(where: { $0.words == index..<last }) { continue }
            // "The Soviet State Council" is a council of the Soviet state's.
            if last > index, let organ = lexicon.organs.longestMatch(in: words, at: last), organ.end > last + 1,
                matches.contains(where: { $0.words == index..<last })
            {
                continue
            }
            let senses = match.senses.filter { $0.kind != .officeTitle && $0.kind != .organWord }
            if senses.isEmpty { continue }
            if senses.contains(where: { $0.kind == .otherName }) {
                if isSecond { continue }
                return NameSpan(range: match.words, senses: [], link: .nobody, reason: "a phrase that names no party")
            }
            return NameSpan(range: match.words, senses: senses, link: .nobody, reason: "")
        }
        return nil
    }

    /// The first part of an adjective for two polities: the "Sino" of "Sino-Indian".
    private func combiningForm(in words: Words, at index: Int) -> NameSpan? {
        guard words.isCapitalised(index), words.isHyphen(index + 1), words.indices.contains(index + 2),
            let adjective = lexicon.combiningForms[words.lower[index]],
            gazetteer.matches(startingAt: index + 2, in: words.forms.elements).contains(where: { match in
                match.senses.contains { $0.kind == .adjective }
            })
        else { return nil }
        let senses = gazetteer.senses(of: adjective).filter { $0.kind == .adjective }
        return senses.isEmpty
            ? nil : NameSpan(range: index..<index + 1, senses: senses, link: .nobody, reason: "a combining form")
    }

    /// Adds a name in its place.
    mutating func add(_ span: NameSpan, to sentence: Int) {
        names[sentence].removeAll { $0.range.overlaps(span.range) && $0.range.count <= span.range.count }
        guard !names[sentence].contains(where: { $0.range.overlaps(span.range) }) else { return }
        let place = names[sentence].firstIndex { $0.range.lowerBound > span.range.lowerBound }
        names[sentence].insert(span, at: place ?? names[sentence].count)
    }
}
