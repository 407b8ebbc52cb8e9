extension Score {
    /// The score on one line: `articles 20  gold 300  found 240 ...`, shares with three decimals, `None` for no share.
    package var summary: String {
        let counts = [
            ("articles", articles), ("gold", gold), ("found", found), ("missed", missed), ("wrong", wrong),
        ].map { "\($0.0) \($0.1)" }
        let shares = [
            ("precision", precision), ("recall", recall), ("f1", f1), ("modality", modality), ("date", date),
            ("attribution", attribution),
        ].map { "\($0.0) \($0.1.map(Self.threeDecimals) ?? "None")" }
        return (counts + shares).joined(separator: "  ")
    }

    /// A line for each relation type with what was found, missed and wrong, after a line of headings.
    package var relationLines: [String] {
        func line(_ cells: [String]) -> String {
            var text = cells[0] + String(repeating: " ", count: max(0, 24 - cells[0].utf8.count))
            for cell in cells.dropFirst() { text += String(repeating: " ", count: max(0, 7 - cell.utf8.count)) + cell }
            return text
        }
        let sorted = byRelation.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return [line(["relation", "found", "missed", "wrong"])]
            + sorted.map { line([$0.key, String($0.value.found), String($0.value.missed), String($0.value.wrong)]) }
    }

    /// A line for each statement that was missed or is wrong, with its evidence.
    package var errorLines: [String] {
        missedStatements.map {
            "missed \($0.article) \($0.subjectPolity) \($0.relation) \($0.objectPolity) | \($0.evidence)"
        }
            + wrongStatements.map {
                "wrong  \($0.article) \($0.subjectPolity) \($0.relation) \($0.objectPolity) | \($0.sentence)"
            }
    }

    /// The number with three decimals, rounded half to even on its exact binary value, as C's `%.3f` does.
    static func threeDecimals(_ value: Double) -> String {
        let product = value * 1000
        let error = (-product).addingProduct(value, 1000)
        var whole = product.rounded(.toNearestOrEven)
        if abs(product - product.rounded(.down) - 0.5) == 0, error != 0 {
            whole = product.rounded(error > 0 ? .up : .down)
        }
        let thousandths = Int(whole)
        let digits = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.utf8.count) + digits
    }
}
