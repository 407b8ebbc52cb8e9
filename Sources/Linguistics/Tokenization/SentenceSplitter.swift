/// Finds where sentences end in the tokens of one paragraph.
public struct SentenceSplitter: Sendable {
    /// The longest sentence, in tokens; a longer one is cut.
    public static let longestSentence = 2_000

    /// The abbreviations and the like.
    let lexicon: TokenizationLexicon

    /// The sentences of a paragraph, each as the range of its tokens.
    ///
    /// - Parameters:
    ///   - spans: the paragraph's tokens.
    ///   - text: the text that they stand in.
    func sentences(_ spans: [TokenSpan], in text: TextBytes) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = 0
        var index = 0
        var isQuoteOpen = false
        let hasCapitals = hasCapitals(spans, in: text)
        while index < spans.count {
            if spans[index].kind == .quote { isQuoteOpen.toggle() }
            guard isTerminal(spans[index]) else {
                index += 1
                continue
            }
            let end = endOfClosers(after: index, in: spans, text: text, isQuoteOpen: &isQuoteOpen)
            if endsSentence(at: index, closedBy: end, in: spans, text: text, hasCapitals: hasCapitals) {
                sentences.append(start..<end)
                start = end
            }
            index = end
        }
        if start < spans.count { sentences.append(start..<spans.count) }
        return sentences
    }

    private func isTerminal(_ span: TokenSpan) -> Bool {
        switch span.kind {
        case .period, .exclamation, .ellipsis, .abbreviation: true
        case .word, .title, .quote, .opener, .closer, .mark: false
        }
    }

    /// The index after the marks that close what a terminal mark ended: further terminal marks, and the quotation marks
    /// and brackets that touch it.
    private func endOfClosers(
        after index: Int, in spans: [TokenSpan], text: TextBytes, isQuoteOpen: inout Bool
    ) -> Int {
        var end = index + 1
        while end < spans.count {
            let touches = spans[end].start == spans[end - 1].end
            switch spans[end].kind {
            case .closer where touches, .period where touches, .exclamation where touches, .ellipsis where touches:
                break
            case .quote where touches || (isQuoteOpen && spans[end].end < nextStart(end, in: spans)):
                isQuoteOpen.toggle()
            case .opener where touches && isFootnote(end, in: spans, text: text): end += 2
            default: return end
            }
            end += 1
        }
        return end
    }

    /// Whether a bracket opens the mark of a footnote: "[17]".
    private func isFootnote(_ index: Int, in spans: [TokenSpan], text: TextBytes) -> Bool {
        guard index + 2 < spans.count, text[spans[index].start] == UInt8(ascii: "["), spans[index + 2].kind == .closer
        else { return false }
        let number = spans[index + 1]
        return number.end - number.start <= 3 && (number.start..<number.end).allSatisfy { text.isDigit(at: $0) }
    }

    private func nextStart(_ index: Int, in spans: [TokenSpan]) -> Int {
        index + 1 < spans.count ? spans[index + 1].start : spans[index].end + 1
    }

    /// Whether a sentence ends with the terminal mark at `index`, whose closing marks go up to `end`.
    private func endsSentence(
        at index: Int, closedBy end: Int, in spans: [TokenSpan], text: TextBytes, hasCapitals: Bool
    ) -> Bool {
        guard end < spans.count else { return true }
        let isSpaced = spans[end].start > spans[end - 1].end
        let isQuoted = end > index + 1 && spans[index + 1..<end].contains { $0.kind == .quote }
        var first = end
        while first < spans.count, [.quote, .opener].contains(spans[first].kind) { first += 1 }
        guard first < spans.count else { return isSpaced && spans[index].kind != .abbreviation }
        let next = spans[first]
        let isCapital = text.isUppercase(at: next.start)
        switch spans[index].kind {
        case .abbreviation where end == index + 1:
            return isSpaced && isCapital && lexicon.contains(text.bytes[next.start..<next.end], as: .opener)
                && next.end - next.start > 1 && !text.isUppercase(at: next.start + 1)
        case .period, .abbreviation:
            if !isSpaced { return isCapital && spans[index].kind == .period }
            let mayStart = !text.isLowercase(at: next.start) || (!hasCapitals && spans[index].kind == .period)
            return mayStart && next.kind != .mark || isBullet(next, in: text)
        case .exclamation:
            if isQuoted, isSaying(first, in: spans, text: text) { return false }
            let mayStart = !text.isLowercase(at: next.start) || (!hasCapitals && !isQuoted)
            return isSpaced && mayStart && next.kind != .mark || isBullet(next, in: text)
        case .ellipsis:
            return isSpaced && isCapital
        case .word, .title, .quote, .opener, .closer, .mark:
            return false
        }
    }

    /// Whether a paragraph begins its sentences with capitals: not when it begins with a small letter or has "i" for "I".
    private func hasCapitals(_ spans: [TokenSpan], in text: TextBytes) -> Bool {
        guard let first = spans.first(where: { $0.kind == .word || $0.kind == .title || $0.kind == .abbreviation })
        else {
            return true
        }
        if text.isLowercase(at: first.start), first.end - first.start < 20 { return false }
        return !spans.contains { $0.end - $0.start == 1 && text[$0.start] == UInt8(ascii: "i") }
    }

    /// Whether a mark begins an item of a list.
    private func isBullet(_ span: TokenSpan, in text: TextBytes) -> Bool {
        guard span.kind == .mark else { return false }
        let scalar = text.scalar(at: span.start)
        return scalar == 0x2022 || scalar == 0x25CF || scalar == 0x25AA || scalar == 0x2A || scalar == 0xB7
    }

    /// Whether the words after a quotation say who spoke: "Smith asked", "asked Smith".
    private func isSaying(_ index: Int, in spans: [TokenSpan], text: TextBytes) -> Bool {
        spans[index..<min(index + 4, spans.count)].contains { span in
            span.kind == .word && lexicon.contains(text.bytes[span.start..<span.end], as: .saying)
        }
    }
}
