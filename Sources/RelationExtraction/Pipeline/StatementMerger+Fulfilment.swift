internal import Model

/// Plans and what came of them.
extension StatementMerger {
    /// The statements without those of a plan or a possibility that the same article tells as done.
    ///
    /// "Syria announced that it had agreed on recognition" and "Syria recognised Abkhazia" tell of one act. Visits and
    /// meetings come again, and so does an act that the article tells to be undone: these stay apart. Where only the
    /// headline tells it as done, in its present tense, the article's plan is meant.
    func withoutRepeated(_ statements: [Statement]) -> [Statement] {
        var result = statements
        var merged: Set<Int> = []
        for (place, statement) in statements.enumerated() where statement.modality != .negated {
            guard statement.modality != .actual, isSingleAct(statement.relation) else { continue }
            let done = statements.indices.first { other in
                statements[other].modality == .actual && !merged.contains(other)
                    && isSameAct(statements[other], statement)
            }
            guard let done, !isUndone(statements[done], in: statements) else { continue }
            if isHeadlineOnly(statements[done]) {
                guard statement.modality == .intended else { continue }
                merge(result[done], into: &result[place])
                merged.insert(done)
            } else {
                merge(result[place], into: &result[done])
                merged.insert(place)
            }
        }
        return result.indices.filter { !merged.contains($0) }.map { result[$0] }
    }

    private func isSingleAct(_ relation: String) -> Bool {
        guard let group = relations[relation]?.group else { return false }
        return group.isOfStates && changes.isUndoable(relation)
    }

    private func isSameAct(_ done: Statement, _ planned: Statement) -> Bool {
        var (left, right) = (key(done), key(planned))
        (left.modality, right.modality) = (.actual, .actual)
        guard left == right else { return false }
        guard let date = planned.date, let known = done.date else { return true }
        return date.overlaps(known)
    }

    private func isUndone(_ done: Statement, in statements: [Statement]) -> Bool {
        statements.contains { other in
            guard other.modality == .actual, changes.undoes(other.relation, done.relation) else { return false }
            let pair = [done.subject.polity, done.object.polity]
            return pair.contains(other.subject.polity) && pair.contains(other.object.polity)
        }
    }

    /// Whether nothing but a headline, which ends without a full stop, tells of it.
    private func isHeadlineOnly(_ statement: Statement) -> Bool {
        statement.evidence.count == 1 && isHeadline(statement)
            && statement.evidence[0].sentence.utf8.last != UInt8(ascii: ".")
    }
}
