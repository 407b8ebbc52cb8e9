/// Makes of a sentence what is left of it in a text without apostrophes, hyphens and quotes.
///
/// Possessives and compounds are fused into one word, which takes the head and the relation of its main word. A fused
/// possessive is marked `Case=Gen`.
enum StrippedText {
    private static let removed = Set("\"“”‘’'`„‟«»‹›‐‑–—−-".unicodeScalars)
    private static let hyphens: Set<String> = ["-", "–", "—", "‐", "‑", "−", "--", "---"]

    /// The stripped sentence; nil when nothing of use would be left.
    static func stripped(_ words: TreebankSentence) -> TreebankSentence? {
        let new = words.map { strip($0.form) }
        let group = groups(words, new)
        var members: [[Int]] = []
        for index in words.indices {
            if group[index] == index { members.append([index]) } else { members[members.count - 1].append(index) }
        }
        // The new number of each old word, from 1; 0 for those that vanish.
        var number = [Int](repeating: 0, count: words.count)
        var result: TreebankSentence = []
        var tops: [Int] = []
        for group in members {
            let form = group.map { new[$0] }.joined()
            if form.isEmpty { continue }
            let top = mainWord(of: group, words, new)
            for index in group { number[index] = result.count + 1 }
            tops.append(top)
            var word = words[top]
            word.form = form
            let kept = group.filter { !new[$0].isEmpty && words[$0].xpos != "POS" }
            if kept.count > 1 {
                word.lemma = group.filter { words[$0].xpos != "POS" }.map { strip(words[$0].lemma) }.joined()
            } else {
                let lemma = strip(word.lemma)
                if !lemma.isEmpty { word.lemma = lemma }
            }
            word.isFollowedDirectly = words[group[group.count - 1]].isFollowedDirectly
            if group.contains(where: { words[$0].xpos == "POS" }), ["NOUN", "PROPN"].contains(word.upos) {
                word.features = word.features == "_" ? "Case=Gen" : "Case=Gen|" + word.features
            }
            result.append(word)
        }
        for (index, top) in tops.enumerated() {
            var head = words[top].head
            var steps = 0
            while head > 0, number[head - 1] == 0, steps < 200 {
                head = words[head - 1].head
                steps += 1
            }
            let new = head > 0 ? number[head - 1] : 0
            result[index].head = new == index + 1 ? 0 : new
        }
        return withOneRoot(result)
    }

    private static func strip(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !removed.contains(scalar) { kept.append(scalar) }
        return String(kept)
    }

    /// For each word the first word of those that are written together with it once stripped.
    private static func groups(_ words: TreebankSentence, _ new: [String]) -> [Int] {
        var group = Array(words.indices)
        for index in words.indices.dropFirst() {
            let word = words[index]
            let isPossessive =
                word.xpos == "POS" || (["'s", "’s", "s'", "'"].contains(word.form.lowercased()) && word.upos == "PART")
            if isPossessive, words[index - 1].isFollowedDirectly || new[index].isEmpty {
                group[index] = group[index - 1]
            }
        }
        for index in words.indices.dropFirst().dropLast() where hyphens.contains(words[index].form) {
            if words[index - 1].isFollowedDirectly, words[index].isFollowedDirectly, !new[index - 1].isEmpty,
                !new[index + 1].isEmpty, isLetter(words[index - 1].form.unicodeScalars.last),
                isLetter(words[index + 1].form.unicodeScalars.first)
            {
                group[index] = group[index - 1]
                group[index + 1] = group[index - 1]
            }
        }
        return group
    }

    private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        return scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// The word of a group whose head lies outside.
    private static func mainWord(of group: [Int], _ words: TreebankSentence, _ new: [String]) -> Int {
        var core = group.filter {
            !new[$0].isEmpty && words[$0].xpos != "POS" && !hyphens.contains(words[$0].form)
        }
        if core.isEmpty { core = group.filter { !new[$0].isEmpty } }
        var tops = core.filter { !group.contains(words[$0].head - 1) }
        if tops.isEmpty { tops = core }
        return tops.first { words[$0].head == 0 } ?? tops[0]
    }

    /// The sentence with just one root; nil when it has none or a cycle.
    private static func withOneRoot(_ words: TreebankSentence) -> TreebankSentence? {
        var words = words
        let roots = words.indices.filter { words[$0].head == 0 }
        guard let root = roots.first(where: { words[$0].relation == "root" }) ?? roots.first else { return nil }
        words[root].relation = "root"
        for index in roots where index != root {
            words[index].head = root + 1
            if words[index].upos == "PUNCT" {
                words[index].relation = "punct"
            } else if words[index].relation == "root" {
                words[index].relation = "parataxis"
            }
        }
        for index in words.indices where index != root && words[index].relation == "root" {
            words[index].relation = "parataxis"
        }
        for start in words.indices {
            var word = start + 1
            var steps = 0
            while word > 0 {
                word = words[word - 1].head
                steps += 1
                if steps > words.count + 1 { return nil }
            }
        }
        return words
    }
}
