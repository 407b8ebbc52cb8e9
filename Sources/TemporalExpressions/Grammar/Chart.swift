/// Everything that the grammar finds in the atoms of one sentence, bottom up, as Duckling does.
struct Chart {
    /// Constituents are combined until nothing new appears, at most so often; "by the end of 16 August of last year"
    /// takes five rounds.
    private static let maximumRounds = 9

    /// No sentence of a newspaper comes near it; what a hostile text may make.
    private static let maximumCount = 20_000

    private let atoms: [TemporalAtom]
    private var byStart: [[Constituent]]
    private var seen: Set<Constituent> = []

    /// Parses the atoms.
    init(atoms: [TemporalAtom], lexicon: TemporalLexicon, grammar: Grammar) {
        self.atoms = atoms
        byStart = atoms.indices.map { lexicon.constituents(of: atoms[$0], at: $0) }
        guard byStart.contains(where: { !$0.isEmpty }) else { return }
        var changed = true
        for _ in 0..<Self.maximumRounds where changed && seen.count < Self.maximumCount {
            changed = false
            for start in atoms.indices {
                for rule in grammar.rules {
                    var made: [Constituent] = []
                    match(rule, item: 0, at: start, start: start, captures: [], into: &made)
                    for constituent in made {
                        var key = constituent
                        key.rules = []
                        if seen.insert(key).inserted {
                            byStart[start].append(constituent)
                            changed = true
                        }
                    }
                }
            }
        }
    }

    /// The constituents that are expressions by themselves, in the order of their first atoms.
    var expressions: [Constituent] {
        byStart.joined().filter(\.category.isExpression)
    }

    private func match(
        _ rule: Rule, item: Int, at position: Int, start: Int, captures: [Constituent], into made: inout [Constituent]
    ) {
        guard item < rule.pattern.count else {
            guard position > start, let result = rule.production.apply(rule, captures) else { return }
            var names = [rule.name]
            for capture in captures { names += capture.rules }
            made.append(
                Constituent(
                    category: result.category, meaning: result.meaning, range: start..<position,
                    isBare: result.isBare, isLoose: result.isLoose, rules: names))
            return
        }
        let place = rule.pattern[item]
        if position < atoms.count {
            switch place.matcher {
            case .words(let words):
                if words.contains(atoms[position].text) {
                    match(rule, item: item + 1, at: position + 1, start: start, captures: captures, into: &made)
                }
            case .categories(let categories):
                for constituent in byStart[position]
                where categories.contains(where: { $0.takes(constituent.category) }) {
                    match(
                        rule, item: item + 1, at: constituent.range.upperBound, start: start,
                        captures: captures + [constituent], into: &made)
                }
            }
        }
        if place.isOptional {
            match(rule, item: item + 1, at: position, start: start, captures: captures, into: &made)
        }
    }
}
