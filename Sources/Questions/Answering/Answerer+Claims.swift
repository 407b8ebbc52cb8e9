internal import Model

extension Answerer {
    /// Sets acts aside that only a third tells of somebody, in a sentence that speaks of a denial: they are disputed.
    static func setClaimsAside(in found: inout Findings, of question: Question) {
        guard [.who, .whom, .howMany].contains(question.form), question.selection == .all else { return }
        let claims = found.facts.filter { fact in
            !fact.evidence.isEmpty
                && fact.evidence.allSatisfy { evidence in
                    guard let voice = evidence.attribution.last, voice != fact.subject.name else { return false }
                    return WordSearch(in: evidence.sentence).hasOne(of: ["denied", "denies", "deny", "denial"])
                }
        }
        guard claims.count < found.facts.count else { return }
        found.facts.removeAll { claims.contains($0) }
        found.disputed += claims
    }

    /// Keeps thirds where those are sought who hosted the talks of two who are named: "which states hosted the talks of
    /// *Chad and Mali*".
    func keepThirds(_ found: inout Findings, of question: Question) {
        let named = question.objects + question.either
        guard question.form == .who, named.count > 1, question.subjects.isEmpty, question.relations == ["hosted"] else {
            return
        }
        let thirds = found.facts.filter { fact in !named.contains { $0.means(fact.subject) } }
        if !thirds.isEmpty { found.facts = thirds }
    }
}
