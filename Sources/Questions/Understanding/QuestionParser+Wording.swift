internal import Linguistics

/// Forms of words that are read as a plainer question.
extension QuestionParser {
    /// The text in plainer words, where it has one of these forms.
    func inPlainWords(_ text: String) -> String {
        let typed = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        let forms = withoutAside(typed)
        let plain =
            plainStance(forms) ?? plainDesertion(forms) ?? plainCompanions(forms) ?? plainTopic(forms)
            ?? plainChoice(forms) ?? plainAuspices(forms) ?? plainClaim(forms)
        return (plain ?? (forms == typed ? nil : forms))?.joined(separator: " ") ?? text
    }

    /// "Which states*, if any,* did not": the aside opens no clause.
    private func withoutAside(_ forms: [String]) -> [String] {
        let asides = [["if", "any"], ["if", "at", "all"], ["if", "ever"], ["by", "the", "way"], ["in", "fact"]]
        for start in forms.indices where forms[start] == "," {
            for aside in asides where forms[(start + 1)...].map({ $0.lowercased() }).starts(with: aside) {
                var end = start + 1 + aside.count
                if end < forms.count, forms[end] == "," { end += 1 }
                return withoutAside(Array(forms[..<start] + forms[end...]))
            }
        }
        return forms
    }

    /// "*Position of Riyadh on* recognising Israel": where does Riyadh stand on it.
    private func plainStance(_ forms: [String]) -> [String]? {
        var start = 0
        let lower = forms.map { $0.lowercased() }
        while start < lower.count, ["what", "is", "was", "'s", "the", "official"].contains(lower[start]) { start += 1 }
        guard start + 3 < lower.count, functionWords[.stance].contains(lower[start]), lower[start + 1] == "of",
            let link = lower[(start + 2)...].firstIndex(where: {
                ["on", "about", "towards", "toward", "concerning", "regarding"].contains($0)
            }), link - start <= 6, link + 1 < lower.count
        else { return nil }
        return ["where", "does"] + forms[(start + 2)..<link] + ["stand", "on"] + forms[(link + 1)...]
    }

    /// "Which of *Taiwan's allies left it*": which states dropped Taiwan.
    private func plainDesertion(_ forms: [String]) -> [String]? {
        let lower = forms.map { $0.lowercased() }
        guard lower.count > 5, ["which", "what"].contains(lower[0]), lower[1] == "of",
            let mark = lower.firstIndex(where: { ["'s", "\u{2019}s", "'", "\u{2019}"].contains($0) }), mark > 2,
            let noun = lower[mark...].firstIndex(where: { functionWords.has($0, in: .companion) }), noun - mark < 4,
            let verb = lower[noun...].firstIndex(where: { functionWords.has($0, in: .deserting) }), noun + 3 > verb,
            verb + 1 < lower.count, ["it", "them", "her", "him"].contains(lower[verb + 1])
        else { return nil }
        return ["which"] + forms[(mark + 1)..<noun].filter(Token.isCapitalised) + ["states", "dropped"]
            + forms[2..<mark] + forms[(verb + 2)...]
    }

    /// "*Remaining* African *partners of Taipei*", "who are Taiwan's remaining allies": who still has relations with it.
    private func plainCompanions(_ forms: [String]) -> [String]? {
        let lower = forms.map { $0.lowercased() }
        if ["what", "who"].contains(lower.first ?? ""), lower.dropFirst(2).starts(with: ["left", "of"]),
            let mark = lower.firstIndex(where: { ["'s", "\u{2019}s"].contains($0) }), mark + 1 < lower.count,
            let noun = lower[mark...].firstIndex(where: { functionWords.has($0, in: .companion) }), noun - mark < 3
        {
            // "What is *left of Taiwan's friends* in Africa"
            let place = forms[(noun + 1)...].filter { $0 != "?" }
            return ["which", "states"] + place + ["still", "have", "relations", "with"] + forms[4..<mark]
        }
        guard let place = lower.firstIndex(of: "remaining"),
            let noun = lower[place...].firstIndex(where: { functionWords.has($0, in: .companion) }), noun - place < 4
        else { return nil }
        let sought = ["which"] + forms[(place + 1)..<noun] + ["states", "still", "have", "relations", "with"]
        let opening = lower[..<place].filter { !functionWords.isKnown($0) && !["who", "which", "what"].contains($0) }
        if noun + 2 < lower.count, lower[noun + 1] == "of", opening.isEmpty {
            return sought + forms[(noun + 2)...]
        }
        // "Taiwan's remaining allies"
        guard place > 1, ["'s", "\u{2019}s"].contains(lower[place - 1]) else { return nil }
        let owner = forms[..<(place - 1)].filter { form in
            !functionWords.isKnown(form.lowercased()) || Token.isCapitalised(form) && form != forms.first
        }
        guard !owner.isEmpty, !lower[noun...].contains(where: { functionWords.has($0, in: .deserting) }) else {
            return nil
        }
        return sought + owner + forms[(noun + 1)...]
    }

    /// "2002 truce Sri Lanka *- who brokered*": what stands before the mark is what the short clause after it is about.
    private func plainTopic(_ forms: [String]) -> [String]? {
        let lower = forms.map { $0.lowercased() }
        guard
            let mark = lower.indices.dropLast(2).last(where: { index in
                [":", "-", "\u{2013}", "\u{2014}"].contains(lower[index])
                    && ["who", "when", "whom"].contains(lower[index + 1])
            }), mark > 0,
            !lower[..<mark].contains(where: { functionWords.has($0, in: .interrogative) || $0 == "?" })
        else { return nil }
        let end = lower[(mark + 1)...].firstIndex { [",", "?", "and", ";"].contains($0) } ?? lower.count
        // A clause that names somebody needs no topic.
        guard (2...3).contains(end - mark - 1), forms[(mark + 1)..<end].allSatisfy({ $0 == $0.lowercased() }),
            lower[(mark + 2)..<end].contains(where: { !functionWords.isKnown($0) }),
            !lower[(mark + 2)..<end].contains(where: { ["who", "whom", "when", "what", "which"].contains($0) }),
            !lower[(mark + 1)...].contains(where: { functionWords[.pronoun].contains($0) })
        else { return nil }
        return Array(forms[(mark + 1)..<end] + forms[..<mark] + forms[end...])
    }

    /// "Who *claims what* Chad *claims*": with whom it is at odds over land.
    private func plainClaim(_ forms: [String]) -> [String]? {
        let lower = forms.map { $0.lowercased() }
        guard let verb = lower.firstIndex(where: { ["claim", "claims"].contains($0) }), verb > 0,
            verb + 3 < lower.count,
            ["what", "the"].contains(lower[verb + 1]),
            let again = lower[(verb + 3)...].firstIndex(where: { ["claims", "claim", "holds", "owns"].contains($0) }),
            again - verb < 7, functionWords.has(lower[0], in: .interrogative)
        else { return nil }
        var name = forms[(verb + 2)..<again]
        // "The land that Chad claims"
        if let relative = name.firstIndex(where: { ["that", "which"].contains($0.lowercased()) }) {
            name = name[(relative + 1)...]
        } else if lower[verb + 1] == "the" {
            return nil
        }
        return ["who", "has", "a", "territorial", "dispute", "with"] + name + forms[(again + 1)...]
    }

    /// "*Under whose sponsorship did* Riyadh and Tehran agree": who mediated between them.
    private func plainAuspices(_ forms: [String]) -> [String]? {
        let lower = forms.map { $0.lowercased() }
        guard lower.count > 5, ["under", "through", "by", "with"].contains(lower[0]), lower[1] == "whose",
            functionWords.has(lower[2], in: .sponsorship),
            ["did", "have", "had", "has"].contains(lower[3])
        else { return nil }
        var end = 4
        while end < forms.count,
            Token.isCapitalised(forms[end]) || ["and", "the", ",", "of"].contains(lower[end])
        {
            end += 1
        }
        guard end > 4, end < forms.count, lower[4..<end].contains("and") else { return nil }
        let rest = lower[end...].firstIndex { [",", "?"].contains($0) } ?? forms.count
        return ["who", "mediated", "between"] + forms[4..<end] + forms[rest...]
    }

    /// "Has Gabon broken off relations, *or just recalled* its envoy": two questions of the same.
    private func plainChoice(_ forms: [String]) -> [String]? {
        let lower = forms.map { $0.lowercased() }
        guard let first = lower.first, functionWords[.auxiliary].contains(first),
            let choice = lower.firstIndex(where: { ["just", "only", "merely", "simply"].contains($0) }), choice > 3,
            lower[choice - 1] == "or" || lower[choice - 1] == "did" && lower[choice - 2] == "or",
            choice + 1 < lower.count, !["a", "an", "the", "its", "one"].contains(lower[choice + 1])
        else { return nil }
        var or = lower[..<choice].lastIndex(of: "or") ?? choice
        // The subject ends before an adverb or the verb of the first clause.
        var subject = 2
        while subject < or, Token.isCapitalised(forms[subject]) || ["the", "of"].contains(lower[subject]) {
            subject += 1
        }
        guard subject < or else { return nil }
        let rest = forms[(choice + 1)...].filter { $0 != "?" }
        if lower[or - 1] == "," { or -= 1 }
        return forms[..<or] + [",", "and"] + forms[..<subject] + rest
    }
}
