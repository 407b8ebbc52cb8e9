/// Takes the dateline off the first sentence of a report, so that it is not parsed as part of it: `ALGIERS, June 9
/// (Agency) - Algeria suspended ...`, `Lagos, Oct. 3 - Messages ...`, `Havana, Jun 10 (Agency) Cuba thanked ...`.
package struct DatelineSplitter {
    /// How many words a dateline has at most.
    private static let longest = 18

    /// How many words a report has at least after it.
    private static let shortestRest = 3

    /// The document with each dateline, and each label that a line begins with, as a sentence of its own.
    ///
    /// - Parameter label: how many words the label of a sentence takes; nil where it has none.
    package static func split(_ document: Document, label: (Sentence) -> Int?) -> Document {
        var result = Document(text: document.text, sentences: [])
        // "Canadian Press - OTTAWA (CP) - ...": a dateline may stand behind a label.
        var waiting = Array(document.sentences.reversed())
        while let sentence = waiting.popLast() {
            guard let length = length(of: sentence.tokens) ?? label(sentence),
                length + shortestRest <= sentence.tokens.count
            else {
                result.sentences.append(sentence)
                continue
            }
            let parts = [sentence.tokens[..<length], sentence.tokens[length...]].compactMap { words in
                words.first.map { first in
                    Sentence(
                        range: first.range.lowerBound..<words[words.endIndex - 1].range.upperBound,
                        paragraph: sentence.paragraph, tokens: Array(words))
                }
            }
            result.sentences.append(parts[0])
            waiting += parts.dropFirst()
        }
        return result
    }

    /// Whether a sentence is a dateline and nothing else.
    package static func isDateline(_ sentence: Sentence) -> Bool {
        length(of: sentence.tokens) == sentence.tokens.count
    }

    /// The most words of a label that names a place.
    private static let longestLabel = 5

    /// Whether a sentence is but a name before an item of a digest: `Ecuador:`, `RABAT.`; perhaps that of a day.
    package static func isLabel(_ sentence: Sentence) -> Bool {
        let tokens = sentence.tokens
        guard tokens.count > 1, tokens.count <= longestLabel, let end = tokens.last?.form else { return false }
        let name = tokens.dropLast()
        return end == ":" && name.allSatisfy { Token.isCapitalised($0.form) }
            || end == "." && name.allSatisfy { isCapitals($0.form) }
    }

    /// Whether the word is a dash.
    package static func isDash(_ form: String) -> Bool { ["-", "--", "–", "—"].contains(form) }

    /// How many words the dateline at the beginning takes; nil where there is none.
    ///
    /// It begins with a place, in capitals or with a day or an agency in parentheses after it, and ends with a dash or,
    /// where it has a day, with the parentheses.
    private static func length(of tokens: [Token]) -> Int? {
        guard let first = tokens.first, Token.isCapitalised(first.form) else { return nil }
        let isShouted = isCapitals(first.form)
        var hasDay = false
        var hasAgency = false
        var isWithinAgency = false
        for (index, token) in tokens.prefix(longest).enumerated().dropFirst() {
            switch token.form {
            case "-", "--", "–", "—":
                // A hyphen within a name has no spaces around it.
                let isSpaced = token.isFollowedBySpace && tokens[index - 1].isFollowedBySpace
                // "KAMPALA, March 31—Uganda broke".
                let isSetClose = token.form == "—" && isShouted && hasDay
                guard isSpaced || isSetClose || token.form == "--" || index + 1 == tokens.count else { continue }
                return isShouted || hasDay || hasAgency || isPlain(tokens, upTo: index) ? index + 1 : nil
            case "(": isWithinAgency = true
            case ")":
                guard isWithinAgency else { return nil }
                (isWithinAgency, hasAgency) = (false, true)
                let next = index + 1 < tokens.count ? tokens[index + 1].form : ""
                if hasDay, next.isEmpty || Token.isCapitalised(next) || next == "\"" || next == "“" { return index + 1 }
            case ",": continue
            case ".", "?", "!", ";": return nil
            default:
                if isDay(token.form), tokens[index - 1].isCapitalised || isCapitalised(after: index, in: tokens) {
                    hasDay = true
                } else if isShouted ? index > 2 && isVerbLike(token.form) : !isPartOfPlace(token.form, isWithinAgency) {
                    return nil
                }
            }
        }
        return nil
    }

    /// Whether the words before a dash are a place and no more, and what follows is the report: "Blantyre — Malawi and
    /// Zambia signed". A second dash would close an insertion: "Togo — Benin's neighbour — left".
    private static func isPlain(_ tokens: [Token], upTo dash: Int) -> Bool {
        guard dash <= 4, tokens[dash].form == "—", dash + 1 < tokens.count,
            Token.isCapitalised(tokens[dash + 1].form) || ["\"", "“"].contains(tokens[dash + 1].form)
        else { return false }
        return tokens[..<dash].allSatisfy { $0.form == "," || Token.isCapitalised($0.form) }
            && !tokens[(dash + 1)...].contains { isDash($0.form) && $0.isFollowedBySpace }
    }

    private static func isPartOfPlace(_ form: String, _ isWithinAgency: Bool) -> Bool {
        isWithinAgency || Token.isCapitalised(form) || form.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Whether the form is the number of a day.
    private static func isDay(_ form: String) -> Bool { Int(form).map { (1...31).contains($0) } ?? false }

    private static func isCapitalised(after index: Int, in tokens: [Token]) -> Bool {
        index + 1 < tokens.count && Token.isCapitalised(tokens[index + 1].form)
    }

    private static func isCapitals(_ form: String) -> Bool {
        let bytes = form.utf8
        return bytes.count > 2
            && bytes.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) || $0 == 0x2F || $0 == 0x2E }
    }

    /// Whether a word shows that the sentence proper has begun.
    private static func isVerbLike(_ form: String) -> Bool {
        ["said", "says", "has", "have", "had", "was", "were", "is", "are", "will", "would", "the", "that"].contains(
            form)
    }
}
