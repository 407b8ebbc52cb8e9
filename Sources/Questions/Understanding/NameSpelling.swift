internal import Gazetteer

/// Mends misspelt words in names of several words: "New Zeeland", "Burkina Fasso", "Saudi Arabie".
struct NameSpelling {
    private let lexicon: QuestionLexicon
    private let functionWords: FunctionWords
    /// The names by each of their words, in lower case.
    private let names: [String: [[String]]]
    /// Names of one word and adjectives, in lower case, which are no misspellings.
    private let known: Set<String>

    /// The names of the polities and organisations of that gazetteer.
    init(gazetteer: Gazetteer, lexicon: QuestionLexicon, functionWords: FunctionWords) {
        self.lexicon = lexicon
        self.functionWords = functionWords
        var names: [String: [[String]]] = [:]
        var known: Set<String> = []
        for entity in gazetteer.participants {
            for name in [entity.name] + entity.aliases {
                let words = name.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
                if words.count == 1 { known.insert(name.lowercased()) }
                guard (2...3).contains(words.count), words.allSatisfy({ $0.utf8.count > 2 }) else { continue }
                for word in words { names[word.lowercased(), default: []].append(words) }
            }
            known.formUnion(entity.adjectives.map { $0.lowercased() })
        }
        self.names = names
        self.known = known
    }

    /// The words with one that is misspelt in a name mended.
    func corrected(_ forms: [String]) -> [String] {
        var forms = forms
        for index in forms.indices where isDoubtful(forms[index]) {
            for neighbour in [index - 1, index + 1, index - 2, index + 2] where forms.indices.contains(neighbour) {
                guard let word = correction(at: index, beside: neighbour, in: forms) else { continue }
                forms[index] = word
                break
            }
        }
        return forms
    }

    /// Whether the word may be a misspelt part of a name.
    private func isDoubtful(_ form: String) -> Bool {
        let lower = form.lowercased()
        return lower.utf8.count >= 4 && !known.contains(lower) && !functionWords.isKnown(lower)
            && lexicon.lemmas(of: lower).isEmpty && lower.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
    }

    /// The word of a name that has the neighbour at its place and is near to the one that was typed.
    private func correction(at index: Int, beside neighbour: Int, in forms: [String]) -> String? {
        let typed = forms[index].lowercased()
        guard let candidates = names[forms[neighbour].lowercased()],
            !candidates.contains(where: { $0.contains { $0.lowercased() == typed } })
        else { return nil }
        for name in candidates {
            for (place, word) in name.enumerated() where word.lowercased() != forms[neighbour].lowercased() {
                let start = index - place
                guard start >= 0, start + name.count <= forms.count,
                    EditDistance.between(typed, word.lowercased(), limit: typed.utf8.count >= 8 ? 2 : 1) != nil,
                    name.indices.allSatisfy({ other in
                        other == place || forms[start + other].lowercased() == name[other].lowercased()
                    }), !EnglishWords.contains(typed)
                else { continue }
                return word
            }
        }
        return nil
    }
}
