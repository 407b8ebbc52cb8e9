internal import Linguistics

/// The words of a sentence in the forms that the finders compare, and what the tree says of them where there is one.
struct Words: Sendable {
    /// The index of the sentence in the document.
    let sentence: Int
    /// The tokens.
    let tokens: Padded<Token>
    /// The words as written.
    let forms: Padded<String>
    /// The words in lower case.
    let lower: Padded<String>
    /// The words' letters and digits in lower case, as `PhraseTable` compares them.
    let keys: Padded<String>
    /// The fingerprints of the keys.
    let fingerprints: [Int]
    private let isWordAt: [Bool]
    private let prepositions: Set<String>
    /// Whether there is a tree.
    let isParsed: Bool
    /// Whether most words have a capital, so that capitals tell nothing: a headline.
    let isTitleCase: Bool
    /// Whether the sentence is written in capitals only, as agencies wired their headlines.
    let isInCapitals: Bool

    /// The words of that sentence.
    ///
    /// - Parameter prepositions: those that a name can stand behind.
    init(_ sentence: Sentence, at index: Int, prepositions: Set<String>) {
        self.prepositions = prepositions
        self.sentence = index
        let forms = sentence.tokens.map(\.form)
        let lower = forms.map { $0.lowercased() }
        tokens = Padded(sentence.tokens, filler: Token(range: 0..<0, form: ""))
        self.forms = Padded(forms, filler: "")
        self.lower = Padded(lower, filler: "")
        let keys = lower.map { WordKey.of($0) }
        self.keys = Padded(keys, filler: "")
        fingerprints = keys.map(WordKey.fingerprint)
        isWordAt = forms.map { form in
            form.unicodeScalars.contains { $0.isLetterOrDigit }
        }
        isParsed = sentence.isParsed
        var long = 0
        var capitals = 0
        for form in forms.dropFirst() where form.utf8.count > 3 {
            guard let first = form.unicodeScalars.first, first.isLetter else { continue }
            long += 1
            if first.isCapital { capitals += 1 }
        }
        let isMostlyCapital = long >= 4 && capitals * 4 >= long * 3 || long == 3 && capitals == 3
        isTitleCase = isMostlyCapital && forms.last != "."
        isInCapitals =
            long > 1 && forms.allSatisfy { form in form.unicodeScalars.allSatisfy { !$0.isLetter || $0.isCapital } }
    }

    /// How many words there are.
    var count: Int { tokens.count }

    /// The indices of the words.
    var indices: Range<Int> { 0..<tokens.count }

    /// Whether the word begins with a capital letter.
    func isCapitalised(_ index: Int) -> Bool {
        guard indices.contains(index), let first = forms[index].unicodeScalars.first else { return false }
        return first.isCapital
    }

    /// Whether all letters of a word of two letters or more are capitals.
    func isAllCapitals(_ index: Int) -> Bool {
        guard indices.contains(index) else { return false }
        var letters = 0
        for scalar in forms[index].unicodeScalars where scalar.isLetter {
            if !scalar.isCapital { return false }
            letters += 1
        }
        return letters > 1
    }

    /// Whether the word holds a letter or a digit.
    func isWord(_ index: Int) -> Bool { indices.contains(index) && isWordAt[index] }

    /// Whether the word is the genitive's clitic.
    func isGenitiveMark(_ index: Int) -> Bool {
        guard indices.contains(index) else { return false }
        switch forms[index] {
        case "'s", "’s", "'S", "’S": return tokens[index].upos != .aux && tokens[index].upos != .verb
        case "'", "’": return index > 0 && lower[index - 1].hasSuffix("s") && tokens[index].upos != .punct
        default: return false
        }
    }

    /// Whether the word is a comma.
    func isComma(_ index: Int) -> Bool { indices.contains(index) && forms[index] == "," }

    /// Whether the word is a hyphen or dash.
    func isHyphen(_ index: Int) -> Bool {
        guard indices.contains(index) else { return false }
        return ["-", "–", "‑", "‐"].contains(forms[index])
    }

    /// Whether the word in lower case is that one.
    func word(_ index: Int, is word: String) -> Bool { indices.contains(index) && lower[index] == word }

    /// Whether the word in lower case is in the list.
    func word(_ index: Int, isIn list: Set<String>) -> Bool { indices.contains(index) && list.contains(lower[index]) }

    /// The words of the range as written, joined as the text has them.
    func text(_ range: Range<Int>) -> String {
        var text = ""
        for index in range where indices.contains(index) {
            text += forms[index]
            if index + 1 < range.upperBound, tokens[index].isFollowedBySpace { text += " " }
        }
        return text
    }

    /// The word of the range that attaches it to the tree; without a tree the first for a person, else the last.
    func head(of range: Range<Int>, isPerson: Bool = false) -> Int {
        if isParsed {
            for index in range where !range.contains(tokens[index].head) && isWord(index) { return index }
        }
        return isPerson ? range.lowerBound : range.upperBound - 1
    }

    /// Whether a word is the subject of a verb; nil without a tree.
    func isSubject(_ index: Int) -> Bool? {
        guard isParsed, indices.contains(index) else { return nil }
        switch tokens[index].relation {
        case .nsubj, .nsubjPass, .nsubjOuter: return true
        default: return false
        }
    }

    /// The first conjunct of a coordination that the word belongs to.
    func firstConjunct(_ index: Int) -> Int {
        var index = index
        var steps = 0
        while isParsed, indices.contains(index), tokens[index].relation == .conj, tokens[index].head >= 0, steps < 20 {
            index = tokens[index].head
            steps += 1
        }
        return index
    }

    /// The words that depend on that one, in order.
    func children(of index: Int) -> [Int] { indices.filter { tokens[$0].head == index } }

    /// Whether a word is that one or depends on it, at whatever depth; false without a tree.
    func isWithin(_ index: Int, _ ancestor: Int) -> Bool {
        var index = index
        var steps = 0
        while isParsed, indices.contains(index), steps < 60 {
            if index == ancestor { return true }
            index = tokens[index].head
            steps += 1
        }
        return false
    }

    /// The dictionary form of a word in lower case; the word itself where none is known.
    func lemma(_ index: Int) -> String {
        let lemma = tokens[index].lemma
        return lemma == "_" ? lower[index] : lemma.lowercased()
    }

    /// The preposition that governs a word or a phrase that begins at `start`; nil when there is none.
    func preposition(of index: Int, start: Int) -> String? {
        if isParsed {
            let head = firstConjunct(index)
            for child in indices where tokens[child].head == head && tokens[child].relation == .case {
                if !isGenitiveMark(child) { return lower[child] }
            }
            if head != index {
                for child in indices where tokens[child].head == index && tokens[child].relation == .case {
                    if !isGenitiveMark(child) { return lower[child] }
                }
            }
            // A tree may have missed it: "in Brussels".
            let before = word(start - 1, is: "the") ? start - 2 : start - 1
            // But "took in Laos".
            guard indices.contains(before), tokens[before].relation != .compoundPrt else { return nil }
            return prepositions.contains(lower[before]) ? lower[before] : nil
        }
        var before = start - 1
        while before >= 0, ["the", "a", "an", "both", "neighbouring", "neighboring", "nearby"].contains(lower[before]) {
            before -= 1
        }
        // "from Washington, Paris and Ankara"
        var steps = 0
        while before > 1, lower[before] == "and" || lower[before] == ",", isCapitalised(before - 1), steps < 6 {
            before -= lower[before - 1] == "," ? 2 : 1
            while before >= 0, isCapitalised(before) { before -= 1 }
            steps += 1
        }
        guard before >= 0, prepositions.contains(lower[before]) else { return nil }
        return lower[before]
    }
}
