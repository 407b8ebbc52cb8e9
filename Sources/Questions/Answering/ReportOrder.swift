internal import Model

/// The order of two acts as the words of one report tell it, where their dates do not.
enum ReportOrder {
    /// Words after which those are named who did it before: "the fourth to do so *after* Tanzania".
    private static let afterWords = ["after", "following", "joining"]

    /// Words right before which those are named who did it later: "Paraguay *followed*".
    private static let laterWords = ["followed", "follows", "follow"]

    /// Words for those who did it before others: "it had *already* recognised it".
    private static let earlierWords = ["already", "earlier", "previously", "beforehand"]

    /// Whether a report tells that the one act came before the other of the same kind.
    static func tells(_ left: Fact, before right: Fact) -> Bool {
        for first in left.evidence {
            for second in right.evidence where first.article == second.article {
                if first.sentence == second.sentence {
                    if isOrdered(left, before: right, in: words(of: first.sentence)) { return true }
                } else if isOfFirstDay(left, in: first.sentence), !isOfFirstDay(right, in: second.sentence) {
                    return true
                } else if WordSearch(in: first.sentence).hasOne(of: earlierWords),
                    !WordSearch(in: second.sentence).hasOne(of: earlierWords)
                {
                    return true
                }
            }
        }
        return false
    }

    /// Those of acts of one time of whom alone a report says that they came first: "it was Peru that recognised it *first*"; none
    /// where it says so of nobody or of all.
    static func first(of facts: [Fact]) -> [Fact] {
        func isFirst(_ fact: Fact) -> Bool {
            fact.evidence.contains { WordSearch(in: $0.sentence).hasOne(of: ["first"]) }
        }
        let found = facts.filter(isFirst)
        let articles = Set(found.flatMap(\.evidence).map(\.article))
        guard found.count < facts.count, facts.allSatisfy({ $0.evidence.contains { articles.contains($0.article) } })
        else { return [] }
        return found
    }

    /// Whether somebody was recognised on the day on which it became independent, before which nobody can.
    private static func isOfFirstDay(_ fact: Fact, in sentence: String) -> Bool {
        fact.relation == KnownRelation.recognised.id
            && WordSearch(in: sentence).hasOne(of: [
                "day of its independence", "day of independence", "independence day", "hour of its independence",
                "moment of its independence", "upon independence", "at independence",
            ])
    }

    /// Whether one sentence names the one after "after" and the other before it, or the one before the other that followed.
    private static func isOrdered(_ left: Fact, before right: Fact, in words: [String]) -> Bool {
        guard let first = place(of: left.subject.name, in: words), let second = place(of: right.subject.name, in: words)
        else { return false }
        if second.upperBound <= first.lowerBound,
            let link = words[second.upperBound..<first.lowerBound].lastIndex(where: { afterWords.contains($0) })
        {
            // Names and what joins them alone may stand between.
            return words[(link + 1)..<first.lowerBound].allSatisfy { word in
                ["and", "the", "of"].contains(word) || word.unicodeScalars.first?.properties.isUppercase == true
            }
        }
        return first.upperBound <= second.lowerBound && second.upperBound < words.count
            && words[second.upperBound..<min(words.count, second.upperBound + 3)].contains { laterWords.contains($0) }
            && words[first.upperBound..<second.lowerBound].contains { !["and", "the"].contains($0) }
    }

    /// The words of a text without marks, as they are written.
    private static func words(of text: String) -> [String] {
        text.utf8.split { !($0 >= 0x80 || isWord($0)) }.map { String(Substring($0)) }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    private static func place(of name: String, in words: [String]) -> Range<Int>? {
        let name = Self.words(of: name)
        guard !name.isEmpty, name.count <= words.count else { return nil }
        return (0...(words.count - name.count)).first { words[$0...].starts(with: name) }.map { $0..<($0 + name.count) }
    }
}
