/// Everything that the grammar finds in the atoms of one sentence, bottom up.
///
/// Positions are done from the last to the first: whatever a rule needs behind its first place is complete by then,
/// so that each rule meets each first place once.
struct Chart {
    /// No sentence of a newspaper comes near it; what a hostile text may make at one place.
    private static let maximumCount = 500

    private let atoms: [TemporalAtom]
    private let grammar: Grammar
    private var byStart: [[Constituent]]

    /// Parses the atoms.
    init(atoms: [TemporalAtom], lexicon: TemporalLexicon, grammar: Grammar) {
        self.atoms = atoms
        self.grammar = grammar
        byStart = Array(repeating: [], count: atoms.count)
        for start in atoms.indices.reversed() {
            var agenda = lexicon.constituents(of: atoms[start], at: start)
            var seen: Set<Constituent.Identity> = Set(agenda.map(\.identity))
            for rule in grammar.rules(startingWith: atoms[start].text) {
                match(rule, item: 1, at: start + 1, start: start, captures: [], into: &agenda, seen: &seen)
            }
            var next = 0
            while next < agenda.count, next < Self.maximumCount {
                let constituent = agenda[next]
                next += 1
                for rule in grammar.rules(startingWith: constituent.category) {
                    match(
                        rule, item: 1, at: constituent.range.upperBound, start: start, captures: [constituent],
                        into: &agenda, seen: &seen)
                }
            }
            byStart[start] = agenda
        }
    }

    /// The constituents that are expressions by themselves, in the order of their first atoms.
    var expressions: [Constituent] {
        byStart.joined().filter(\.category.isExpression)
    }

    private func match(
        _ rule: Rule, item: Int, at position: Int, start: Int, captures: [Constituent], into made: inout [Constituent],
        seen: inout Set<Constituent.Identity>
    ) {
        guard item < rule.pattern.count else {
            guard let result = rule.production.apply(rule, captures) else { return }
            var constituent = Constituent(
                category: result.category, meaning: result.meaning, range: start..<position, isBare: result.isBare,
                isLoose: result.isLoose)
            guard seen.insert(constituent.identity).inserted else { return }
            constituent.rules = [rule.name] + captures.flatMap(\.rules)
            made.append(constituent)
            return
        }
        let place = rule.pattern[item]
        if position < atoms.count {
            switch place.matcher {
            case .words(let words):
                if words.contains(atoms[position].text) {
                    match(
                        rule, item: item + 1, at: position + 1, start: start, captures: captures, into: &made,
                        seen: &seen)
                }
            case .categories(let categories):
                for constituent in byStart[position]
                where categories.contains(where: { $0.takes(constituent.category) }) {
                    match(
                        rule, item: item + 1, at: constituent.range.upperBound, start: start,
                        captures: captures + [constituent], into: &made, seen: &seen)
                }
            }
        }
        if place.isOptional {
            match(rule, item: item + 1, at: position, start: start, captures: captures, into: &made, seen: &seen)
        }
    }
}
