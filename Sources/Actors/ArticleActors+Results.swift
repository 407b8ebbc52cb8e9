internal import Model

extension ArticleActors {
    /// Judges by the persons whether the sentences are out of order: a surname stands before the full name.
    mutating func judgeOrder() {
        var first: [Int: Bool] = [:]
        var early = 0
        var late = 0
        // The first sentence may be a headline or a caption, where short names are usual.
        for words in sentences.dropFirst(2) {
            for span in names[words.sentence] {
                guard case .person(let person) = span.link, persons[person].parts.count > 1 else { continue }
                let isFull = span.range.count >= persons[person].parts.count || span.range.count > 1
                if first[person] == nil { first[person] = isFull }
                if isFull, first[person] == false {
                    early += 1
                    first[person] = true
                } else if !isFull, first[person] == true {
                    late += 1
                }
            }
        }
        isShuffled = early > 1 && early * 2 > late || isStripped
    }

    /// Whether the text has lost its quotation marks, apostrophes and hyphens; such texts come as loose sentences.
    private var isStripped: Bool {
        guard sentences.count >= 8 else { return false }
        return !sentences.contains { words in
            words.indices.contains { index in
                words.forms[index].unicodeScalars.contains { ["\"", "“", "”", "‘", "’", "'", "(", ";"].contains($0) }
                    || words.isHyphen(index)
            }
        }
    }

    /// Notes the persons who lead a polity or organisation without a title.
    mutating func addLeaders() {
        for found in findLeaders() {
            if persons[found.person].affiliation == nil { persons[found.person].affiliation = found.party }
            guard var party = persons[found.person].party else { continue }
            if found.party.type == .organisation {
                party = Party(name: party.name, type: party.type, polity: found.party.polity)
            }
            holdings.append(
                OfficeHolding(
                    person: party, office: "leader", polity: found.party, accreditedTo: nil, sentence: found.sentence,
                    tokens: found.tokens, isFormer: found.isFormer, rule: "name, verb of leading"))
        }
    }

    /// The finished mention.
    func mention(of draft: Draft) -> Mention {
        var parties: [Party] = []
        var reason = draft.reason
        for referent in draft.referents {
            switch referent {
            case .party(let party): if !parties.contains(party) { parties.append(party) }
            case .person(let person):
                if let party = persons[person].party {
                    if !parties.contains(party) { parties.append(party) }
                } else if reason.isEmpty || draft.kind == .person {
                    reason =
                        persons[person].isPrivate
                        ? "a person without an office of a polity" : "a person of no known polity"
                }
            }
        }
        return Mention(
            sentence: draft.sentence, tokens: draft.range, head: draft.head, kind: draft.kind, parties: parties,
            displayName: draft.name, isPlaceOnly: draft.isPlaceOnly, reason: reason)
    }

    /// The holdings, each person's office of a polity once: the one that says most, the earliest of equals.
    func uniqueHoldings() -> [OfficeHolding] {
        var result: [OfficeHolding] = []
        for holding in holdings {
            let same = result.firstIndex {
                $0.person.name == holding.person.name && $0.office == holding.office
                    && $0.polity.polity == holding.polity.polity
                    && ($0.accreditedTo == nil || holding.accreditedTo == nil
                        || $0.accreditedTo == holding.accreditedTo)
                    && $0.isFormer == holding.isFormer
            }
            if let same {
                if result[same].accreditedTo == nil, holding.accreditedTo != nil { result[same] = holding }
            } else {
                result.append(holding)
            }
        }
        return result
    }
}
