internal import Model

/// Chooses among overlapping candidates: the longest reading wins, then the one that fewer rules made.
struct CandidateSelection {
    /// The atoms of the sentence.
    let atoms: [TemporalAtom]

    /// The candidates that stay, in the order of the text.
    func select(_ candidates: [Constituent]) -> [Constituent] {
        let ranked = candidates.enumerated().sorted { left, right in
            let (a, b) = (left.element, right.element)
            if a.range.count != b.range.count { return a.range.count > b.range.count }
            if a.range.lowerBound != b.range.lowerBound { return a.range.lowerBound < b.range.lowerBound }
            if a.rules.count != b.rules.count { return a.rules.count < b.rules.count }
            return left.offset < right.offset
        }.map(\.element)
        var taken = Array(repeating: false, count: atoms.count)
        var chosen: [Constituent] = []
        for candidate in ranked where !candidate.range.contains(where: { taken[$0] }) {
            for index in candidate.range { taken[index] = true }
            chosen.append(candidate)
        }
        chosen.sort { $0.range.lowerBound < $1.range.lowerBound }
        shareYears(&chosen)
        return chosen
    }

    /// "In March and April 2020": the year of the last serves those before it.
    private func shareYears(_ chosen: inout [Constituent]) {
        guard chosen.count > 1 else { return }
        for index in (0..<(chosen.count - 1)).reversed() {
            let between = atoms[chosen[index].range.upperBound..<chosen[index + 1].range.lowerBound]
            guard !between.isEmpty, between.allSatisfy({ ["and", "or", ",", "&"].contains($0.text) }) else { continue }
            guard case .recurring(let recurrence) = chosen[index].term,
                case .fixed(.on(let date)) = chosen[index + 1].term, let month = date.month
            else { continue }
            let ownMonth: Int
            switch recurrence {
            case .month(let number) where date.grain == .month: ownMonth = number
            case .monthDay(let number, _, _) where date.grain == .day: ownMonth = number
            default: continue
            }
            guard let year = PartialDate(year: ownMonth <= month ? date.year : date.year - 1),
                let term = Production.term(.recurring(recurrence), within: .fixed(.on(year)))
            else { continue }
            chosen[index].meaning = .term(term)
            chosen[index].rules.insert("year shared by a list", at: 0)
        }
    }
}
