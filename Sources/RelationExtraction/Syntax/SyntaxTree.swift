package import Linguistics

/// The dependency tree of one sentence with what matching asks of it again and again; all who read the sentence share it.
package final class SyntaxTree: Sendable {
    /// The words of the sentence.
    package let tokens: [Token]

    /// The dictionary form of each word in lower case and British spelling.
    package let lemmas: [String]

    /// Each word as written, in lower case.
    package let forms: [String]

    /// The place in `dependents` where the dependents of a word begin; one entry more than words.
    private let starts: [Int]

    /// The dependents of all words, grouped by head, in the order of the text.
    private let dependents: [Int]

    /// The words that the grammar asks for.
    let words: GrammarWords

    /// The tree of a parsed sentence.
    package init(_ sentence: Sentence, words: GrammarWords = GrammarWords()) {
        tokens = sentence.tokens
        self.words = words
        forms = sentence.tokens.map { $0.form.lowercased() }
        lemmas = sentence.tokens.indices.map { Self.lemma(of: $0, in: sentence.tokens, words.dictionary) }
        var counts = [Int](repeating: 0, count: tokens.count + 1)
        for token in tokens where tokens.indices.contains(token.head) { counts[token.head + 1] += 1 }
        for index in 1..<max(1, counts.count) { counts[index] += counts[index - 1] }
        starts = counts
        var next = counts
        var grouped = [Int](repeating: 0, count: counts.last ?? 0)
        for (index, token) in tokens.enumerated() where tokens.indices.contains(token.head) {
            grouped[next[token.head]] = index
            next[token.head] += 1
        }
        dependents = grouped
    }

    /// The dictionary form of a word, one of the dictionary where its lemma is none; of the last part of "cease-fire" that
    /// of the whole where the dictionary has it.
    private static func lemma(of word: Int, in tokens: [Token], _ dictionary: Set<String>) -> String {
        let token = tokens[word]
        if isCurrency(token) { return sum(at: word, in: tokens) }
        let lemma = Spelling.british((token.lemma == "_" ? token.form : token.lemma).lowercased())
        if word > 1, tokens[word - 1].form == "-", !tokens[word - 1].isFollowedBySpace,
            !tokens[word - 2].isFollowedBySpace
        {
            let whole = tokens[word - 2].form.lowercased() + "-" + lemma
            if dictionary.contains(whole) { return whole }
        }
        // "Acted as go-between", with the first part as the head.
        if word + 2 < tokens.count, tokens[word + 1].form == "-", !tokens[word + 1].isFollowedBySpace,
            tokens[word].upos == .noun, tokens[word].head != word + 2
        {
            let whole = token.form.lowercased() + "-" + tokens[word + 2].form.lowercased()
            if dictionary.contains(whole) { return whole }
        }
        // An infinitive is its own dictionary form, whatever the lemmatiser makes of a rare one.
        if token.upos == .verb, token.features.verbForm == .infinitive {
            let form = Spelling.british(token.form.lowercased())
            if dictionary.contains(form) { return form }
        }
        // "Leaned" is of "lean", whatever the lemmatiser takes it for.
        let form = Spelling.british(token.form.lowercased())
        if token.upos == .verb, form.hasSuffix("ed"), form.utf8.first == lemma.utf8.first,
            !Inflection.isRegular(form, of: lemma), let own = Inflection.lemma(of: form, in: dictionary)
        {
            return own
        }
        guard token.upos == .verb || token.upos == .noun, !dictionary.isEmpty, !dictionary.contains(lemma),
            token.upos == .verb || !Inflection.isRegular(token.form.lowercased(), of: lemma)
        else { return lemma }
        return Inflection.lemma(of: token.form.lowercased(), in: dictionary) ?? lemma
    }

    /// The dependents of a word, in the order of the text.
    package func children(of word: Int) -> ArraySlice<Int> { dependents[starts[word]..<starts[word + 1]] }

    /// The word that no other governs; nil for a sentence without words.
    package var root: Int? { tokens.indices.first { head(of: $0) == nil } }

    /// The head of a word; nil for a root.
    package func head(of word: Int) -> Int? {
        let head = tokens[word].head
        return tokens.indices.contains(head) && head != word ? head : nil
    }

    /// The relation of a word to its head.
    package func relation(of word: Int) -> DependencyRelation { tokens[word].relation }

    /// The dependents of a word in one of those relations.
    package func children(of word: Int, _ relations: DependencyRelation...) -> [Int] {
        children(of: word).filter { relations.contains(tokens[$0].relation) }
    }

    /// Whether a word has a dependent in one of those relations.
    package func hasChild(_ word: Int, _ relations: DependencyRelation...) -> Bool {
        children(of: word).contains { relations.contains(tokens[$0].relation) }
    }

    /// Whether the word is a verb.
    package func isVerb(_ word: Int) -> Bool { tokens[word].upos == .verb || tokens[word].upos == .aux }

    /// Whether the word is a noun, a name, a pronoun or a number.
    package func isNominal(_ word: Int) -> Bool {
        switch tokens[word].upos {
        case .noun, .propn, .pron, .num: true
        case .sym: Self.isCurrency(tokens[word])
        // "Sanctions on both": a determiner that stands alone.
        case .det: [.nsubj, .nsubjPass, .obj, .iobj, .obl, .oblAgent, .nmod].contains(relation(of: word))
        default: false
        }
    }

    /// Whether the word heads a clause: a verb, or anything with a copula or a subject.
    package func isPredicate(_ word: Int) -> Bool {
        tokens[word].upos == .verb || hasChild(word, .cop, .nsubj, .nsubjPass, .aux, .auxPass)
    }

    /// The prepositions of a word, in lower case: "with"; both words of "out of".
    package func prepositions(of word: Int) -> [String] {
        var result: [String] = []
        for child in children(of: word) where tokens[child].relation == .case {
            result.append(forms[child])
            for part in children(of: child) where tokens[part].relation == .fixed {
                result.append(forms[part])
            }
        }
        return result
    }

    /// The subordinating words of a clause, in lower case: "to", "that", "if", "without".
    package func marks(of word: Int) -> [String] {
        children(of: word).filter { [.mark, .case].contains(tokens[$0].relation) }.map { forms[$0] }
    }

    /// The members of a coordination: the word, then its conjuncts in order.
    package func coordination(of word: Int) -> [Int] {
        var result = [word]
        for child in children(of: word) where tokens[child].relation == .conj {
            if (min(word, child)..<max(word, child)).contains(where: { tokens[$0].form == ";" }) { continue }
            result += coordination(of: child)
        }
        return result
    }

    /// The words from the word up to the root, without the word itself.
    package func ancestors(of word: Int) -> [Int] {
        var result: [Int] = []
        var current = word
        while let head = head(of: current), result.count < tokens.count {
            result.append(head)
            current = head
        }
        return result
    }

    /// Whether the second word is the first or lies below it.
    package func contains(_ word: Int, _ descendant: Int) -> Bool {
        word == descendant || ancestors(of: descendant).contains(word)
    }

    /// The first word of what hangs on a word, the word itself when nothing stands before it.
    package func start(of word: Int) -> Int { tokens.indices.first { contains(word, $0) } ?? word }

    /// Whether the word is a relative pronoun: "who", "which", "that" within a relative clause.
    func isRelativePronoun(_ word: Int) -> Bool {
        guard
            tokens[word].upos == .pron || tokens[word].upos == .det || tokens[word].upos == .adv
                || tokens[word].upos == .sconj
        else { return false }
        guard
            ["who", "which", "that", "whom", "whose", "where"].contains(lemmas[word])
                || ["whom", "whose"].contains(forms[word])
        else {
            return false
        }
        if tokens[word].features.pronounType == "Rel" || relativeClause(of: word) != nil { return true }
        return word > 0 && lemmas[word] != "that" && (tokens[word - 1].form == "," || isNominal(word - 1))
    }

    /// The noun that a relative pronoun stands for: the one that its clause hangs on, else the one right before it.
    func antecedent(of word: Int) -> Int? {
        if let noun = relativeClause(of: word).flatMap({ head(of: $0) }) { return noun }
        var place = word - 1
        while place >= 0, tokens[place].upos == .punct || tokens[place].upos == .adp { place -= 1 }
        guard place >= 0, isNominal(place) else { return nil }
        while let up = head(of: place), up < word, isNominal(up),
            [.nmod, .flat, .conj, .appos, .compound].contains(relation(of: place))
        {
            place = up
        }
        return place
    }

    /// The head of the relative clause that a word stands in; nil when there is none up to the next clause.
    private func relativeClause(of word: Int) -> Int? {
        for ancestor in [word] + ancestors(of: word) {
            switch tokens[ancestor].relation {
            case .aclRelcl, .acl: return ancestor
            case .root, .parataxis, .ccomp: return nil
            default: continue
            }
        }
        return nil
    }
}
