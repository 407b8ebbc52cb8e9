internal import Linguistics
internal import Model

/// Words that stand alone for two that were named: "both", "each side", "neither", and "the other" beside them.
extension ArticleActors {
    /// The words of such a phrase that begins with that word; nil for any other word.
    func groupPronoun(at index: Int, in words: Words) -> Range<Int>? {
        guard words.isParsed else { return nil }
        if words.word(index, is: "the"), words.word(index + 1, is: "other") {
            return otherOfTwo(at: index, in: words)
        }
        if let all = allOfThem(at: index, in: words) { return all }
        // "Neither of the two republics": what follows tells who they are.
        if words.word(index + 1, is: "of"), words.indices.contains(index + 2), words.tokens[index + 2].upos != .pron {
            return nil
        }
        guard words.word(index, isIn: lists[.groupPronoun]), !isReciprocal(index, in: words),
            !isFloated(index, in: words)
        else { return nil }
        switch words.tokens[index].relation {
        case .nsubj, .nsubjPass, .obj, .iobj, .obl, .nmod, .oblAgent, .root: return index..<index + 1
        case .det:
            // "Each side", "neither government"; of "both countries" the plural noun tells more.
            let noun = words.tokens[index].head
            guard noun > index, noun <= index + 2, words.word(noun, isIn: lists[.oneOfTwo]) else { return nil }
            return index..<noun + 1
        // "Neither has sent troops", read as an adverb: before an auxiliary it is the subject.
        case .advmod where words.indices.contains(index + 1) && words.word(index, is: "neither"):
            return ["has", "have", "had"].contains(words.lower[index + 1]) ? index..<index + 1 : nil
        default: return nil
        }
    }

    /// Whether the word belongs to those named before it: "Chile and Peru each claim it", "they both left".
    private func isFloated(_ index: Int, in words: Words) -> Bool {
        let before = words.tokens[index - 1]
        return index > 0 && [.noun, .propn, .num, .pron, .aux].contains(before.upos)
    }

    /// "All four", "the three": a number that stands for those who were named, alone; nil where it counts a noun.
    private func allOfThem(at index: Int, in words: Words) -> Range<Int>? {
        guard words.word(index, is: "all") || words.word(index, is: "the"), words.indices.contains(index + 1),
            let number = lexicon.numbers[words.lower[index + 1]], number > 2, words.tokens[index + 1].upos == .num,
            [.nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod].contains(words.tokens[index + 1].relation)
        else { return nil }
        return index..<index + 2
    }

    /// Those who do something in the sentences right before, as many as the number says; nil when there are not as many.
    private func doers(_ number: Int, before sentence: Int, drafts: [[Draft]]) -> [Party]? {
        var found: [Party] = []
        var place = sentence
        while let before = previous(of: place), paragraphs[before] == paragraphs[sentence], found.count < number {
            for party in polities(of: drafts[before].filter(\.isSubject).flatMap(\.referents))
            where !found.contains(party) { found.append(party) }
            place = before
        }
        return found.count == number ? found : nil
    }

    /// "The other" as what one of two does something to: "each accused the other".
    private func otherOfTwo(at index: Int, in words: Words) -> Range<Int>? {
        let end = words.word(index + 2, isIn: lists[.oneOfTwo]) ? index + 3 : index + 2
        guard words.tokens[end - 1].head != end || words.tokens[end - 1].relation != .amod,
            let subject = governingSubject(of: end - 1, isPossessive: true, in: words),
            ([subject] + words.children(of: subject)).contains(where: { words.word($0, isIn: lists[.groupPronoun]) })
        else { return nil }
        return index..<end
    }

    /// The two that the phrase means: those whom the sentence or the one before names, or the article is about.
    func resolve(groupPronoun range: Range<Int>, drafts: [[Draft]], in words: Words) -> Draft? {
        let head = words.head(of: range)
        let same = drafts[words.sentence].last {
            $0.kind == .nominal && $0.isPlural && words.word($0.range.lowerBound, isIn: lists[.groupPronoun])
        }
        var draft = Draft(
            sentence: words.sentence, range: range, head: head, kind: .nominal, referents: same?.referents ?? [],
            name: words.text(range), reason: "those who do it to each other", isPlural: true)
        guard same == nil else { return draft }
        let resolver = GroupResolver(
            article: self, drafts: drafts, sentence: words.sentence, start: range.lowerBound, head: head)
        if let number = lexicon.numbers[words.lower[range.upperBound - 1]], number > 2 {
            // Who does something goes on with what those before did: "all three have left".
            let named = words.isSubject(head) == true ? doers(number, before: words.sentence, drafts: drafts) : nil
            let found =
                named.map { ($0, "those who did something before") }
                ?? resolver.group(of: number, where: { $0.type != .person })
                ?? doers(number, before: words.sentence, drafts: drafts).map { ($0, "those who did something before") }
            draft.referents = found.map { parties, _ in parties.map { .party($0) } } ?? []
            draft.reason = found?.1 ?? "several are possible"
            return draft
        }
        guard let found = resolver.group(of: 2, where: { $0.type != .person }) else { return nil }
        draft.referents = found.parties.map { .party($0) }
        draft.reason = found.reason
        return draft
    }
}
