internal import Actors
internal import Linguistics
internal import TemporalExpressions

/// Gives gapped clauses the verb that they share.
struct GapCompleter {
    /// The sentence as parsed.
    let sentence: Sentence

    /// Its gapped clauses.
    let clauses: [GappedClause]

    /// The names that are further objects of the first clause, with those that they are joined to.
    let furtherObjects: [(word: Int, object: Int)]

    /// The sentence's temporal expressions.
    let expressions: [TemporalExpression]

    private let names: Set<Int>
    private let dated: Set<Int>

    /// A completer of what that finder finds in a sentence with those mentions and temporal expressions.
    init(_ sentence: Sentence, finder: GapFinder, mentions: [Mention], expressions: [TemporalExpression]) {
        self.sentence = sentence
        let clauses = finder.clauses()
        self.clauses = clauses
        furtherObjects = finder.furtherObjects().filter { further in
            !clauses.contains { $0.tokens.contains(further.word) }
        }
        self.expressions = expressions
        names = clauses.isEmpty ? [] : Set(mentions.filter { !$0.parties.isEmpty && $0.kind == .name }.map(\.head))
        dated = clauses.isEmpty ? [] : Set(expressions.flatMap { Array($0.tokens) })
    }

    /// The sentence without the gapped clauses: nothing in them belongs to the first.
    func withoutGaps() -> Sentence {
        var result = without(clauses)
        for (word, object) in furtherObjects where !reaches(word, from: object, in: result) {
            result.tokens[word].head = object
            result.tokens[word].relation = .conj
        }
        return result
    }

    /// The sentence with one of the clauses in the place of the first.
    func completed(_ clause: GappedClause) -> Sentence {
        var result = without(clauses)
        let verb = clause.verb
        let first = verb..<clause.tokens.lowerBound
        func isIn(_ word: Int) -> Bool { clauses.contains { $0.tokens.contains(word) } }
        func attach(_ word: Int, to head: Int, as relation: DependencyRelation) {
            result.tokens[word].head = head
            result.tokens[word].relation = relation
        }
        func free(_ word: Int) { attach(word, to: -1, as: .dep) }
        let subjects = result.tokens.indices.filter {
            result.tokens[$0].head == verb && [.nsubj, .nsubjPass].contains(result.tokens[$0].relation)
        }
        guard let subject = subjects.last else { return result }
        let relation = result.tokens[subject].relation
        // What stands at the verb for when.
        for word in first where result.tokens[word].head == verb && dated.contains(word) && !isIn(word) { free(word) }
        for remnant in clause.remnants {
            guard let preposition = remnant.preposition else {
                let object = first.first { result.tokens[$0].head == verb && result.tokens[$0].relation == .obj }
                if let object { free(object) }
                attach(remnant.word, to: verb, as: .obj)
                continue
            }
            let form = sentence.tokens[preposition].form.lowercased()
            // Of a list the first takes the place, the others are joined to it.
            if let first = clause.remnants.first(where: { $0.preposition == preposition }), first.word != remnant.word {
                attach(remnant.word, to: first.word, as: .conj)
                continue
            }
            let parallel = sentence.tokens.indices.last { word in
                word < clause.tokens.lowerBound && names.contains(word) && !isIn(word)
                    && sentence.tokens.contains {
                        $0.head == word && $0.relation == .case && $0.form.lowercased() == form
                    }
            }
            let isAtSubject = parallel.map { sentence.tokens[$0].head == subject } ?? false
            let head =
                isAtSubject && !clause.isPossessor
                ? clause.subjects[0] : parallel.map { result.tokens[$0].head } ?? verb
            if let parallel { free(parallel) }
            attach(remnant.word, to: head, as: head == verb ? .obl : .nmod)
            attach(preposition, to: remnant.word, as: .case)
        }
        if clause.isPossessor {
            for word in result.tokens.indices where result.tokens[word].head == subject && !isIn(word) {
                if [.nmodPoss, .amod, .compound].contains(result.tokens[word].relation) { free(word) }
            }
            attach(clause.subjects[0], to: subject, as: .nmodPoss)
        } else {
            for other in subjects { free(other) }
            attach(clause.subjects[0], to: verb, as: relation)
        }
        if let negation = clause.negation { attach(negation, to: verb, as: .advmod) }
        for other in clause.subjects.dropFirst() { attach(other, to: clause.subjects[0], as: .conj) }
        for time in clause.times {
            let head = time.last {
                result.tokens[$0].upos == .noun || result.tokens[$0].upos == .num || dated.contains($0)
            }
            if let head { attach(head, to: verb, as: .obl) }
            for word in time where word != head && result.tokens[word].head == clause.subjects[0] {
                attach(word, to: head ?? verb, as: result.tokens[word].upos == .adp ? .case : .dep)
            }
        }
        return result
    }

    /// The mentions with the subjects of the clauses as doers, who seemed to be places: "in May and Nicaragua in June".
    func completed(_ mentions: [Mention]) -> [Mention] {
        let subjects = clauses.flatMap(\.subjects)
        return mentions.map { mention in
            var result = mention
            if subjects.contains(mention.head) { result.isPlaceOnly = false }
            if let further = furtherObjects.first(where: { $0.word == mention.head }) {
                result.isPlaceOnly = mentions.first { $0.head == further.object }?.isPlaceOnly ?? mention.isPlaceOnly
            }
            return result
        }
    }

    /// The temporal expressions that no other clause than that one has; nil for the first clause.
    func expressions(of clause: GappedClause?) -> [TemporalExpression] {
        let others = clauses.filter { $0.tokens != clause?.tokens }
        return expressions.filter { expression in !others.contains { $0.tokens.contains(expression.head) } }
    }

    /// The sentence with the words of those clauses apart from the rest.
    private func without(_ clauses: [GappedClause]) -> Sentence {
        var result = sentence
        for clause in clauses {
            let top = clause.subjects[0]
            for word in clause.tokens where word != top && !clause.tokens.contains(result.tokens[word].head) {
                result.tokens[word].head = top
                if result.tokens[word].relation == .conj { result.tokens[word].relation = .dep }
            }
            for word in result.tokens.indices where !clause.tokens.contains(word) {
                guard clause.tokens.contains(result.tokens[word].head) else { continue }
                // "Nor" denies nothing of the clause before.
                result.tokens[word].head = result.tokens[word].relation == .cc ? top : clause.verb
            }
            result.tokens[top].head = -1
            result.tokens[top].relation = .dep
            // The way from each word up to the top must stay within the clause.
            for word in clause.tokens where word != top && !reaches(top, from: word, in: result) {
                result.tokens[word].head = top
            }
        }
        return result
    }

    private func reaches(_ top: Int, from word: Int, in sentence: Sentence) -> Bool {
        var current = word
        for _ in sentence.tokens.indices {
            if current == top { return true }
            if current < 0 { return false }
            current = sentence.tokens[current].head
        }
        return false
    }
}
