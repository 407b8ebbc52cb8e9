internal import Model

extension Answerer {
    /// Where no report dates the act that others are compared with, but one tells of it: leaves what is dated before the
    /// day of that report, in the same article, and says so. Returns false where there is nothing of that kind.
    func leaveBeforeReport(of party: NamedParty, in found: inout Findings) -> Bool {
        let acts = found.facts.filter { $0.date == nil && party.means($0.subject) && $0.modality == .actual }
        guard let act = acts.first, let day = act.firstReported,
            !Self.isTold(act, by: ["already", "long", "had", "since"])
        else { return false }
        let articles = Set(act.evidence.map(\.article))
        let earlier = found.facts.filter { fact in
            guard let date = fact.date, let last = date.lastDay, !party.means(fact.subject) else { return false }
            return last < day && fact.evidence.contains { articles.contains($0.article) }
        }
        guard !earlier.isEmpty else { return false }
        found.otherTimes = found.facts.filter { $0.date != nil && !earlier.contains($0) && !party.means($0.subject) }
        found.facts = earlier
        found.notes.append("No report dates the act of \(party.name); these were done before it was first told:")
        found.notes.append("    \(composer.line(for: act))")
        return true
    }

    private static func isTold(_ fact: Fact, by words: [String]) -> Bool {
        fact.evidence.contains { WordSearch(in: $0.sentence).hasOne(of: words) }
    }

    /// Takes away what was read with low confidence as possible of somebody who refuses it in the same report: that others
    /// ask for it makes it no plan of the one who says no.
    static func leaveAskedFor(in found: inout Findings) {
        let refusals = found.beside.filter {
            $0.relation == KnownRelation.refusedRecognition.id || $0.modality == .negated
        }
        guard !refusals.isEmpty else { return }
        found.beside.removeAll { fact in
            fact.modality == .possible && FactReliability.isUncertain(fact)
                && refusals.contains { refusal in
                    refusal.subject.polity == fact.subject.polity && refusal.object.polity == fact.object.polity
                        && !Set(refusal.evidence.map(\.article)).isDisjoint(with: fact.evidence.map(\.article))
                }
        }
    }

    /// Who was called home or sent away is no longer at the post by the same report: "is the ambassador still there".
    func leaveRecalled(in found: inout Findings, of question: Question) throws {
        guard question.form == .whether, question.isState, question.relations.isOnly(.accreditedTo) else { return }
        for fact in found.facts {
            var recall = FactQuery()
            recall.relations = [KnownRelation.recalledEnvoy.id]
            (recall.subjects, recall.objects) = ([.polity(fact.subject.polity)], [.polity(fact.object.polity)])
            var expulsion = recall
            expulsion.relations = [KnownRelation.expelledDiplomats.id]
            (expulsion.subjects, expulsion.objects) = (recall.objects, recall.subjects)
            recall.modalities = [.actual]
            expulsion.modalities = [.actual]
            let sentences = Set(fact.evidence.map(\.sentence))
            let ends = try merged([recall, expulsion]).filter { end in
                end.evidence.contains { sentences.contains($0.sentence) }
            }
            guard !ends.isEmpty else { continue }
            found.facts.removeAll { $0 == fact }
            let known = Set(found.beside.map(\.id))
            found.beside += ends.filter { !known.contains($0.id) }
        }
    }
}
