/// Writes documents as CoNLL-U (https://universaldependencies.org/format.html).
///
/// Words that are fused in the text ("Russias" for "Russia" + "'s") are written with the multiword token that spells
/// them there, so that the tokens of a sentence always give its text.
public struct ConlluWriter: Sendable {
    /// A writer.
    public init() {}

    /// The sentences of a document, numbered from `firstNumber`, each followed by an empty line.
    public func text(of document: Document, firstNumber: Int = 1) -> String {
        let source = Array(document.text.utf8)
        var result = ""
        var paragraph = -1
        for (index, sentence) in document.sentences.enumerated() where !sentence.tokens.isEmpty {
            if sentence.paragraph != paragraph {
                paragraph = sentence.paragraph
                result += "# newpar\n"
            }
            result += "# sent_id = \(firstNumber + index)\n"
            write(sentence, of: source, to: &result)
            result += "\n"
        }
        return result
    }

    private func write(_ sentence: Sentence, of source: [UInt8], to result: inout String) {
        let tokens = sentence.tokens
        let groups = Self.groups(tokens, in: source)
        result += "# text = "
        for group in groups {
            result += Self.spelling(tokens[group], in: source)
            if tokens[group.upperBound - 1].isFollowedBySpace, group.upperBound < tokens.count { result += " " }
        }
        result += "\n"
        for group in groups {
            let isMultiword = group.count > 1
            let space = tokens[group.upperBound - 1].isFollowedBySpace ? "_" : "SpaceAfter=No"
            if isMultiword {
                let form = Self.spelling(tokens[group], in: source)
                result += "\(group.lowerBound + 1)-\(group.upperBound)\t\(form)\t_\t_\t_\t_\t_\t_\t_\t\(space)\n"
            }
            for index in group {
                write(tokens[index], number: index + 1, isParsed: sentence.isParsed, to: &result)
                result += "\t" + (isMultiword ? "_" : space) + "\n"
            }
        }
    }

    private func write(_ token: Token, number: Int, isParsed: Bool, to result: inout String) {
        result += "\(number)\t\(Self.cell(token.form))\t\(Self.cell(token.lemma))\t"
        guard isParsed else {
            result += "_\t_\t_\t_\t_\t_"
            return
        }
        let relation = token.head < 0 ? DependencyRelation.root : token.relation
        result += "\(token.upos.rawValue)\t_\t\(token.features.conllu)\t\(token.head + 1)\t\(relation.rawValue)\t_"
    }

    /// The tokens grouped to what the text has as one: a word whose form is not its text goes with the word before.
    private static func groups(_ tokens: [Token], in source: [UInt8]) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for index in tokens.indices {
            let touches = index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
            let isFused =
                touches
                && (!isSpelled(tokens[index], in: source) || tokens[index - 1].range.isEmpty
                    || tokens[index].range.isEmpty)
            if isFused, let last = groups.last {
                groups[groups.count - 1] = last.lowerBound..<index + 1
            } else {
                groups.append(index..<index + 1)
            }
        }
        return groups
    }

    private static func isSpelled(_ token: Token, in source: [UInt8]) -> Bool {
        token.form.utf8.elementsEqual(source[token.range])
    }

    /// How the text spells a group; a single word is spelled by its form.
    private static func spelling(_ tokens: ArraySlice<Token>, in source: [UInt8]) -> String {
        guard let first = tokens.first, let last = tokens.last else { return "_" }
        if tokens.count == 1 { return cell(first.form) }
        return cell(String(decoding: source[first.range.lowerBound..<last.range.upperBound], as: UTF8.self))
    }

    /// The content of a cell: never empty, without tabs and line breaks.
    private static func cell(_ text: String) -> String {
        if text.isEmpty { return "_" }
        guard text.utf8.contains(where: { $0 < 0x20 }) else { return text }
        return String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension Features {
    /// The features as a cell of CoNLL-U, sorted by name; `_` for none.
    var conllu: String {
        var parts: [String] = []
        if isGenitive { parts.append("Case=Gen") }
        if let number { parts.append("Number=" + number.rawValue) }
        if let person { parts.append("Person=\(person)") }
        if let pronounType { parts.append("PronType=" + pronounType) }
        if let tense { parts.append("Tense=" + tense.rawValue) }
        if let verbForm { parts.append("VerbForm=" + verbForm.rawValue) }
        if isPassive { parts.append("Voice=Pass") }
        return parts.isEmpty ? "_" : parts.joined(separator: "|")
    }
}
