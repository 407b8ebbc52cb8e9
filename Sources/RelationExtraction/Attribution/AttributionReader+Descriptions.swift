internal import Actors
internal import Linguistics
internal import Model

/// How a source is written: by name, or in the words of the text.
extension AttributionReader {
    /// The name of a mention: of an agency that of its apposition ("the agency KCNA"), of a person and of a house that
    /// speaks for a polity ("the Kremlin") as the text spells it.
    func name(of mention: Mention) -> String {
        if mention.kind == .media {
            for child in tree.children(of: mention.head, .appos, .flat) {
                if let named = mentions.headed(by: child).first(where: { $0.kind == .media && !$0.displayName.isEmpty })
                {
                    return named.displayName
                }
            }
        }
        let spelled = mention.tokens.map { tree.tokens[$0].form }
        if mention.kind == .media, isAbbreviation(mention.displayName), spelled.count > 1,
            !spelled.contains(mention.displayName)
        {
            return (spelled[0].lowercased() == "the" ? spelled.dropFirst() : spelled[...]).joined(separator: " ")
        }
        if mention.kind == .organ {
            // "Fiji's trade minister" as the text has it.
            if tree.words.contains(tree.lemmas[mention.head], in: .officeHolders),
                mention.parties.allSatisfy({ $0.type != .person }),
                tree.children(of: mention.head, .nmodPoss).contains(where: { owner in
                    mentions.headed(by: owner).contains { $0.kind == .name }
                })
            {
                return joined(Array(mention.tokens))
            }
            if let description = people(of: mention) { return description }
            // "Ministry of Foreign Affairs of Bhutan" is its name.
            let isTitle = spelled.first?.lowercased() == "the" ? spelled.dropFirst() : spelled[...]
            let words = isTitle.filter { !["of", "for", "and", "the"].contains($0) }
            let hasOwner = mentions.mentions.contains {
                $0.kind == .name && mention.tokens.contains($0.head) && $0 != mention && $0.head > mention.head
            }
            if hasOwner, words.count > 2, words.allSatisfy(Token.isCapitalised) {
                return isTitle.joined(separator: " ")
            }
        }
        if mention.kind == .name {
            let seat = spelled.joined(separator: " ")
            return lexicon.seats.contains(seat.lowercased()) ? seat : mention.displayName
        }
        if mention.kind == .organ { return specified(mention.displayName, by: mention.head) }
        guard mention.kind == .person else { return mention.displayName }
        let words = mention.displayName.utf8.split(separator: UInt8(ascii: " ")).count
        return spelled.count == words && !spelled.contains("-") ? spelled.joined(separator: " ") : mention.displayName
    }

    /// The words of "diplomats in Brussels", "a State Department official" and "a spokesman for the Kremlin" ("Kremlin
    /// spokesman"), who have no name.
    func description(at noun: Int) -> String {
        var words = Set([noun])
        var owner = ""
        var institution: Set<Int> = []
        for child in tree.children(of: noun) {
            switch tree.relation(of: child) {
            case .nmodPoss where tree.tokens[child].upos == .pron:
                let mention = mentions.headed(by: child).first { !$0.displayName.isEmpty }
                // A pronoun that nothing is known of has no other name than itself.
                let named = mention.flatMap { mention in
                    mention.displayName.lowercased() == tree.forms[child]
                        ? mention.parties.first?.name : name(of: mention)
                }
                owner = named.map { $0 + "'s " } ?? ""
            case .amod, .compound, .nmodPoss:
                words.formUnion(phrase(child))
            case .nmod:
                let prepositions = tree.prepositions(of: child)
                if prepositions.contains(where: { ["in", "of", "to"].contains($0) }) {
                    words.formUnion(phrase(child))
                } else if prepositions.contains(where: { ["for", "at", "from"].contains($0) }) {
                    institution.formUnion(phrase(child, keepsFunctionWords: false))
                }
            default: continue
            }
        }
        return owner + joined(institution.sorted() + words.sorted())
    }

    /// A name like "Kazakh ministry" with the words that say which: "Kazakh emergencies ministry".
    private func specified(_ name: String, by noun: Int) -> String {
        let form = tree.tokens[noun].form
        guard tree.tokens[noun].upos == .noun, name.lowercased().hasSuffix(" " + form.lowercased()) else { return name }
        let kind = tree.children(of: noun, .compound, .amod).filter { word in
            word < noun && [.noun, .adj, .propn].contains(tree.tokens[word].upos) && !tree.isCapitalised(word)
                && tree.children(of: word).isEmpty && !name.lowercased().contains(tree.forms[word])
                && mentions.headed(by: word).isEmpty
        }
        if kind.isEmpty { return name }
        return name.dropLast(form.count) + joined(kind) + " " + form
    }

    /// Whether a name is only capitals: "AP".
    private func isAbbreviation(_ name: String) -> Bool {
        name.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// The words with spaces between where the text has them, a genitive with its noun.
    func joined(_ words: [Int]) -> String {
        var result = ""
        var last: Int?
        for word in words where !result.isEmpty || tree.tokens[word].upos != .det {
            let isGenitive = tree.tokens[word].isGenitiveMark
            result += (result.isEmpty || isGenitive ? "" : link(from: last ?? word, to: word)) + tree.tokens[word].form
            last = word
        }
        return result
    }

    /// What stands between two words: nothing or a hyphen where the text has no space, "secretary-general", else a space.
    private func link(from last: Int, to word: Int) -> String {
        guard last < word, !tree.tokens[last].isFollowedBySpace else { return " " }
        if last + 1 == word { return "" }
        return last + 2 == word && tree.tokens[last + 1].form == "-" ? "-" : " "
    }

    /// The words for people or a house of a polity that the mention stands for, "a Thai general"; nil for its government,
    /// which is the polity.
    func people(of mention: Mention) -> String? {
        guard mention.parties.count == 1, mention.parties[0].type == .polity,
            tree.tokens[mention.head].upos == .noun, !lexicon.isGovernment(tree.lemmas[mention.head])
        else { return nil }
        return description(at: mention.head)
    }

    /// The words of a phrase without punctuation and clauses.
    ///
    /// - Parameter keepsFunctionWords: whether its prepositions and articles stay.
    func phrase(_ head: Int, keepsFunctionWords: Bool = true) -> [Int] {
        tree.tokens.indices.filter { word in
            guard tree.contains(head, word), tree.tokens[word].upos != .punct else { return false }
            if !keepsFunctionWords, [.case, .det].contains(tree.relation(of: word)), tree.head(of: word) == head {
                return false
            }
            let path = ([word] + tree.ancestors(of: word)).prefix { $0 != head }
            return !path.contains { [.acl, .aclRelcl, .advcl, .appos].contains(tree.relation(of: $0)) }
        }
    }

    /// The words of a name that no stage knows, as they stand.
    func name(at word: Int) -> String {
        if let mention = mentions.covering(word).first(where: { $0.kind == .name && !$0.displayName.isEmpty }) {
            return mention.displayName
        }
        var words = [word]
        for child in tree.children(of: word, .compound, .flat) where tree.tokens[child].upos == .propn {
            // "Human Rights Watch": what is written as part of the name.
            words += phrase(child).filter { tree.isCapitalised($0) }
        }
        return joined(institution(words))
    }

    /// The words of a name with those of an institution before and behind them: "International Institute for Strategic
    /// Studies".
    private func institution(_ name: [Int]) -> [Int] {
        guard var first = name.min(), var last = name.max() else { return name }
        let isNamePart = { (word: Int) in
            tree.isCapitalised(word) && [.adj, .noun, .propn].contains(tree.tokens[word].upos)
                && mentions.covering(word).isEmpty && name.contains { tree.contains($0, word) }
        }
        while first > 0, isNamePart(first - 1) { first -= 1 }
        while last + 1 < tree.tokens.count {
            if isNamePart(last + 1) {
                last += 1
                continue
            }
            var next = last + 1
            guard ["for", "of", "on", "and"].contains(tree.forms[next]) else { break }
            next += next + 1 < tree.tokens.count && tree.forms[next + 1] == "the" ? 2 : 1
            guard next < tree.tokens.count, isNamePart(next) else { break }
            last = next
        }
        return Array(Set(name).union(first...last)).sorted()
    }
}
