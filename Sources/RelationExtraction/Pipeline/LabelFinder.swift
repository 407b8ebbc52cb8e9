internal import Linguistics

/// Finds the labels of chronicles and running reports, which are not parsed as part of what they stand over.
struct LabelFinder {
    /// How many words a label has at most.
    private static let longestLabel = 10

    /// How many paragraphs with the name of a place before them show that these are the items of a digest.
    private static let leastItems = 3

    /// The words that may stand in a label.
    let words: GrammarWords

    /// Whether a name is that of a place, in any case.
    let isPlace: (String) -> Bool

    /// Whether places stand before the items of the document: "Ecuador: The minister flew to Lima".
    private let hasPlaceLabels: Bool

    /// A finder of the labels of that document.
    init(_ document: Document, words: GrammarWords, isPlace: @escaping (String) -> Bool) {
        self.words = words
        self.isPlace = isPlace
        var items: Set<Int> = []
        for sentence in document.sentences.dropFirst()
        where Self.endOfPlace(sentence.tokens, isPlace: isPlace) != nil { items.insert(sentence.paragraph) }
        hasPlaceLabels = items.count >= Self.leastItems
    }

    /// How many words the label takes that a line begins with: a date or a question mark before a colon or a
    /// dash ("8 July 1984:", "Q:"), the hour before a name ("14:05 Oslo recalls"); nil when there is none.
    func length(of sentence: Sentence) -> Int? {
        let tokens = sentence.tokens
        if let end = endOfWire(tokens) { return end }
        if hasPlaceLabels, let end = Self.endOfPlace(tokens, isPlace: isPlace) { return end }
        func isLabelWord(_ index: Int) -> Bool {
            let form = tokens[index].form
            let bare = form.utf8.last == UInt8(ascii: ".") ? String(form.dropLast()) : form
            return Self.isNumeral(form) || words.contains(bare, in: .calendar) || words.contains(bare, in: .labels)
        }
        guard tokens.count > 3, isLabelWord(0) else { return nil }
        var end = 0
        var index = 1
        scan: while index < min(Self.longestLabel, tokens.count - 3) {
            switch tokens[index].form {
            case ":":
                return index + 1
            case "-", "--", "–", "—":
                if isLabelWord(index + 1) { break }
                return tokens[index - 1].isFollowedBySpace && tokens[index].isFollowedBySpace && index > 1
                    ? index + 1 : nil
            case ",", ".", "(", ")", "/": break
            default:
                guard isLabelWord(index) else { break scan }
                end = index
            }
            index += 1
        }
        guard Self.isClock(tokens[0].form), index == end + 1, index < tokens.count - 2,
            let first = tokens[index].form.utf8.first, (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
        else { return nil }
        return end + 1
    }

    /// How many words the name of an agency takes that a report begins with: "Reuters - Chad recalled ..."; nil where there
    /// is none.
    private func endOfWire(_ tokens: [Token]) -> Int? {
        for dash in 1...3 where dash + 3 < tokens.count && DatelineSplitter.isDash(tokens[dash].form) {
            guard tokens[dash].isFollowedBySpace, tokens[dash - 1].isFollowedBySpace else { continue }
            let name = tokens[..<dash].map(\.form).joined(separator: " ")
            return words.contains(name, in: .wires) ? dash + 1 : nil
        }
        return nil
    }

    /// The most words that the name of a place has.
    private static let longestPlace = 4

    /// How many words the name of a place takes that stands before an item, with the colon; nil where there is none.
    private static func endOfPlace(_ tokens: [Token], isPlace: (String) -> Bool) -> Int? {
        guard
            let colon = tokens.prefix(longestPlace + 1).firstIndex(where: { $0.form == ":" }), colon > 0,
            colon + 3 < tokens.count, Token.isCapitalised(tokens[colon + 1].form)
        else { return nil }
        return isPlace(tokens[..<colon].map(\.form).joined(separator: " ")) ? colon + 1 : nil
    }

    private static func isNumeral(_ form: String) -> Bool {
        form.utf8.first.map { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ?? false
    }

    /// Whether the word is an hour with its minutes: "14:05", "6.20".
    private static func isClock(_ form: String) -> Bool {
        let bytes = Array(form.utf8)
        guard bytes.count == 4 || bytes.count == 5, [0x3A, 0x2E].contains(bytes[bytes.count - 3]) else { return false }
        return bytes.enumerated().allSatisfy { $0.offset == bytes.count - 3 || (0x30...0x39).contains($0.element) }
    }
}
