internal import Gazetteer
internal import Model

extension ArticleActors {
    /// What the words around a name with several meanings speak for.
    enum Choice {
        case code(PolityCode, String)
        case none
        case open
    }

    /// The reading that the words around a name speak for.
    func choose(among homograph: Homograph, around range: Range<Int>, in words: Words) -> Choice {
        var near = Set<String>()
        for index in words.indices where !range.contains(index) {
            near.insert(words.lower[index])
            if index + 1 < words.count { near.insert(words.lower[index] + " " + words.lower[index + 1]) }
            if index + 2 < words.count {
                near.insert(words.lower[index] + " " + words.lower[index + 1] + " " + words.lower[index + 2])
            }
        }
        let nearCodes = Set(
            names[words.sentence].flatMap { span in
                span.senses.compactMap { sense -> PolityCode? in
                    guard !span.range.overlaps(range), case .entity(let index) = sense.subject else { return nil }
                    return gazetteer[index].code
                }
            })
        var best = 0
        var scores: [Int] = []
        for reading in homograph.readings {
            var score = 0
            for word in reading.words { score += near.contains(word) ? 3 : vocabulary.contains(word) ? 1 : 0 }
            for code in reading.polities { score += nearCodes.contains(code) ? 3 : (counts[code] ?? 0) > 0 ? 1 : 0 }
            scores.append(score)
            best = max(best, score)
        }
        if homograph.isOpen {
            guard best > 0, scores.filter({ $0 == best }).count == 1 else { return .open }
        }
        guard let index = scores.firstIndex(of: best) else { return .open }
        let reading = homograph.readings[index]
        guard let code = reading.code else { return .none }
        return .code(code, best > 0 ? "the words and names of the article" : "the usual sense of the name")
    }
}
