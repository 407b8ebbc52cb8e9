internal import Model

extension Answerer {
    /// Sets acts aside that only a third tells of somebody, in a sentence that speaks of a denial: they are disputed.
    static func setClaimsAside(in found: inout Findings, of question: Question) {
        guard [.who, .whom, .howMany].contains(question.form), question.selection == .all else { return }
        let claims = found.facts.filter { fact in
            !fact.evidence.isEmpty
                && fact.evidence.allSatisfy { evidence in
                    guard let voice = evidence.attribution.last, voice != fact.subject.name else { return false }
                    return WordSearch(in: evidence.sentence).hasOne(of: question.denials)
                }
        }
        guard claims.count < found.facts.count else { return }
        found.facts.removeAll { claims.contains($0) }
        found.disputed += claims
    }

    /// Takes away what was rejected as an accusation, where it is asked whether an offer or the like was accepted.
    static func leaveCharges(in found: inout Findings, of question: Question) {
        guard question.isContrary, question.relations.isOnly(.rejected) else { return }
        for list in [\Findings.facts, \Findings.beside, \Findings.undated] {
            found[keyPath: list].removeAll { fact in
                !fact.evidence.isEmpty
                    && fact.evidence.allSatisfy { evidence in
                        let search = WordSearch(in: evidence.sentence)
                        return search.hasOne(of: ["charge", "charges", "accusation", "accusations", "allegation"])
                            && !search.hasOne(of: [
                                "offer", "apology", "proposal", "invitation", "request", "mediation",
                            ])
                    }
            }
        }
    }

    /// Tells beside what a text tells as bygone, where it is asked who still does it: "*once* recognised it".
    func setBygoneAside(in found: inout Findings, of question: Question) {
        guard question.asksStill else { return }
        let bygone = found.facts.filter { fact in
            !fact.evidence.isEmpty
                && fact.evidence.allSatisfy { evidence in
                    let search = WordSearch(in: evidence.sentence)
                    return search.hasOne(of: question.bygone)
                        && !search.hasOne(of: ["still", "remain", "remains", "continues", "continue"])
                }
        }
        found.facts.removeAll { bygone.contains($0) }
        found.beside += bygone
    }

    /// Keeps thirds where those are sought who hosted the talks of two who are named: "which states hosted the talks of
    /// *Chad and Mali*".
    func keepThirds(_ found: inout Findings, of question: Question) {
        let named = question.objects + question.either
        guard question.form == .who, named.count > 1, question.subjects.isEmpty, question.relations.isOnly(.hosted)
        else {
            return
        }
        let thirds = found.facts.filter { fact in !named.contains { $0.means(fact.subject) } }
        if !thirds.isEmpty { found.facts = thirds }
    }
}
