internal import Linguistics

extension QuestionParser {
    /// The text with what stands before its colon for the pronoun after it: "*the Kenyan president in 2019*: whom did
    /// *he* meet".
    func withTopic(_ text: String) -> String {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        guard let colon = forms.firstIndex(of: ":"), colon > 0,
            let pronoun = forms[colon...].firstIndex(where: { ["he", "she", "they"].contains($0.lowercased()) }),
            forms[..<colon].allSatisfy({ $0 != "?" }),
            forms[colon..<pronoun].allSatisfy({ ![",", "and", "?"].contains($0.lowercased()) })
        else { return text }
        return (forms[(colon + 1)..<pronoun] + forms[..<colon] + forms[(pronoun + 1)...]).joined(separator: " ")
    }

    /// The text with the occasion that opens it at its end: "*after the truce*, whom did Trump congratulate".
    func withTrailingOccasion(_ text: String) -> String {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        let isQuarrel =
            forms.count > 3 && forms[0].lowercased() == "in"
            && ["its", "their", "the", "his", "her"].contains(forms[1].lowercased())
            && functionWords.has(forms[2].lowercased(), in: .affair)
        guard let opening = forms.first?.lowercased(),
            ["after", "before", "during", "following", "amid", "despite", "upon"].contains(opening) || isQuarrel,
            let comma = forms.firstIndex(of: ","), (2...12).contains(comma), comma + 2 < forms.count,
            functionWords.has(forms[comma + 1].lowercased(), in: .interrogative)
                || opensByPreposition(comma + 1, in: forms),
            !forms[(comma + 1)...].contains(",")
        else { return text }
        let rest = forms[(comma + 1)...].filter { $0 != "?" }
        return (rest + [opening] + forms[1..<comma]).joined(separator: " ") + " ?"
    }

    /// The parts of the text, cut where a new clause begins with a question word, each with the mark or word before it.
    func clauses(of text: String) -> [(text: String, mark: String)] {
        let forms = segmenter.document(text).sentences.flatMap { $0.tokens.map(\.form) }
        var parts: [[String]] = [[]]
        var marks = [""]
        var index = 0
        while index < forms.count {
            let next = index + 1 < forms.count ? forms[index + 1].lowercased() : ""
            let opensClause =
                functionWords.has(next, in: .clauseOpening) || opensByVerb(index + 1, in: forms)
                || opensByPreposition(index + 1, in: forms)
            let isMark = ["?", ";"].contains(forms[index])
            if isMark || ["and", ",", "&"].contains(forms[index].lowercased()) && opensClause && index > 1 {
                if !(parts.last ?? []).isEmpty, index + 1 < forms.count {
                    parts.append([])
                    marks.append(forms[index].lowercased())
                } else if ["and", "&"].contains(forms[index].lowercased()) {
                    // ", and"
                    marks[marks.count - 1] = "and"
                }
            } else {
                parts[parts.count - 1].append(forms[index])
            }
            index += 1
        }
        // "..., Syria or Iran, and what": the last comma belongs to neither.
        for index in parts.indices where parts[index].last == "," { parts[index].removeLast() }
        return zip(parts, marks).filter { !$0.0.isEmpty }.map { ($0.0.joined(separator: " "), $0.1) }
    }

    /// Whether a preposition and a question word stand there: "and *with whom* did it side".
    private func opensByPreposition(_ index: Int, in forms: [String]) -> Bool {
        index + 1 < forms.count && functionWords[.preposition].contains(forms[index].lowercased())
            && ["whom", "who", "which", "what", "whose"].contains(forms[index + 1].lowercased())
    }

    /// Whether an auxiliary and its subject stand there: "and *is the* post still empty".
    func opensByVerb(_ index: Int, in forms: [String]) -> Bool {
        guard index + 1 < forms.count,
            ["is", "are", "was", "were", "have", "had", "will", "would"].contains(forms[index].lowercased())
        else { return false }
        let next = forms[index + 1].lowercased()
        return functionWords[.pronoun].contains(next)
            || ["the", "a", "an", "there", "this", "that", "any", "its", "his", "her", "their"].contains(next)
            || forms[index + 1] != next
    }

    /// Whether the question has a verb of its own to ask with; "according to Tass" has none.
    func isClause(_ question: Question) -> Bool {
        segmenter.document(question.text).sentences.contains { sentence in
            sentence.tokens.contains { token in
                let word = token.form.lowercased()
                return functionWords[.auxiliary].contains(word) || ["who", "what", "which", "whom"].contains(word)
            }
        }
    }

    /// The first word of the question, in lower case.
    static func firstWord(of question: Question) -> String {
        String(Substring(question.text.lowercased().utf8.prefix { $0 != UInt8(ascii: " ") }))
    }
}
