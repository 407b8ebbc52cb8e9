internal import Model

extension Answerer {
    /// Takes away who is told not to, and does by other reports that are newer.
    func leaveOut(_ queries: [FactQuery], from found: inout Findings) throws {
        guard !queries.isEmpty, !found.facts.isEmpty else { return }
        var pairs = Set<[PolityCode]>()
        for fact in try merged(queries) {
            pairs.insert([fact.subject.polity, fact.object.polity])
            if plan.isSymmetric(fact.relation) { pairs.insert([fact.object.polity, fact.subject.polity]) }
        }
        found.facts.removeAll { pairs.contains([$0.subject.polity, $0.object.polity]) && $0.modality == .actual }
    }

    /// The acts by which a state began between two of whom others say that it does not hold, and nobody that it ended.
    func disputed(_ acts: [FactQuery], beside found: Findings, asking relations: [String]) throws -> [Fact] {
        let denied = Set(found.beside.filter { $0.modality == .negated }.map(Self.pair))
            .subtracting(found.facts.map(Self.pair))
            .subtracting(found.beside.filter { $0.modality == .actual }.map(Self.pair))
        guard !denied.isEmpty else { return [] }
        // Closer relations do not tell that there are diplomatic ones, which others deny.
        return try merged(acts).filter { denied.contains(Self.pair($0)) && relations.contains($0.relation) }
    }

    /// What others deny is told, and not counted.
    func moveDenied(_ found: inout Findings) {
        let denied = Set(found.beside.filter { $0.modality == .negated }.map(Self.pair))
        found.disputed = found.facts.filter { denied.contains(Self.pair($0)) }
        found.facts.removeAll { denied.contains(Self.pair($0)) }
        found.beside.removeAll { $0.modality != .negated || !denied.contains(Self.pair($0)) }
    }

    /// Keeps the facts of those who did each of the acts that are asked for.
    static func keepWhoDidEach(_ found: inout Findings, of question: Question) {
        let named = question.subjects + question.objects + question.either
        func others(_ fact: Fact) -> Set<PolityCode> {
            Set([fact.subject, fact.object].filter { party in !named.contains { $0.means(party) } }.map(\.polity))
        }
        let all = found.facts + found.undated
        let each = question.eachRelations.map { relations in
            all.filter { relations.contains($0.relation) }.reduce(into: Set<PolityCode>()) { $0.formUnion(others($1)) }
        }
        let kept = each.dropFirst().reduce(each.first ?? []) { $0.intersection($1) }
        for list in [\Findings.facts, \Findings.undated] {
            found[keyPath: list].removeAll { others($0).isDisjoint(with: kept) }
        }
        found.beside = []
    }

    /// The polities of both parties.
    static func pair(_ fact: Fact) -> [PolityCode] { [fact.subject.polity, fact.object.polity] }

    /// Takes away those who did it to the parties to whom it must not have been done.
    func leaveOutContrasted(_ found: inout Findings, of question: Question) throws {
        var other = question
        other.objects = question.contrasted
        other.contrasted = []
        let done = Set(try merged(plan.queries(for: other).main).map(\.subject.polity))
        found.facts.removeAll { done.contains($0.subject.polity) }
        guard !found.facts.isEmpty else { return }
        let names = question.contrasted.map(\.name).joined(separator: " or ")
        found.notes.append("Of these no report tells that they did it to \(names).")
    }

    /// Keeps the facts of those who did it to every party that is named.
    func keepWhoHasAll(_ found: inout Findings, of question: Question) {
        let all = found.facts
        let required = question.required
        found.facts = all.filter { fact in
            required.allSatisfy { object in
                all.contains { $0.subject.polity == fact.subject.polity && object.means($0.object) }
            }
        }
        guard found.facts.isEmpty, !all.isEmpty else { return }
        found.notes.append("Nobody is reported with all of them; with one of them:")
        found.notes += all.map { "    \(composer.line(for: $0))" }
    }

    /// Keeps what was done by those who did it for both sides: whoever mediated between one of them and a third is not
    /// asked for. All of it where nobody is told to have done so for both.
    func keepWhoSettled(_ found: inout Findings, between sides: [NamedParty]) {
        let all = found.facts + found.undated + found.beside
        let both = Set(
            all.map(\.subject.polity).filter { polity in
                sides.allSatisfy { side in all.contains { $0.subject.polity == polity && side.means($0.object) } }
            })
        guard !both.isEmpty else {
            if !found.facts.isEmpty {
                found.notes.append("No report names both sides; perhaps between one and others.")
            }
            return
        }
        for list in [\Findings.facts, \Findings.undated, \Findings.beside] {
            found[keyPath: list].removeAll { !both.contains($0.subject.polity) }
        }
    }

    /// Whether the office is one of those, perhaps with words around: "transitional president".
    static func isTitle(_ office: String, of titles: [String]) -> Bool {
        let office = " " + office.lowercased()
        return titles.contains { title in office.hasSuffix(" " + title) }
            && ![" vice ", " deputy "].contains { office.contains($0) }
    }

    /// Keeps the facts of which a party who is not named is a person.
    static func keepPersons(_ found: inout Findings, of question: Question) {
        let named = question.subjects + question.objects + question.either
        for list in [\Findings.facts, \Findings.beside, \Findings.undated, \Findings.disputed] {
            found[keyPath: list].removeAll { fact in
                ![fact.subject, fact.object].contains { party in
                    party.type == .person && !named.contains { $0.means(party) }
                }
            }
        }
        found.notes.append("Only persons are told.")
    }

    /// Keeps the facts of those whom a report gives the office that is asked for: "which presidents met Putin".
    func keepHolders(_ found: inout Findings, of question: Question) throws {
        let named = question.subjects + question.objects + question.either
        func isSought(_ party: Party) -> Bool { party.type == .person && !named.contains { $0.means(party) } }
        let persons = Set(
            found.facts.flatMap { [$0.subject, $0.object] }.filter(isSought).map(\.name))
        // All who hold it are asked for at once: there may be as many persons as facts.
        var query = FactQuery()
        query.relations = [KnownRelation.holdsOffice.id]
        query.office = question.soughtOffice
        query.evidence = .none
        let holders =
            persons.isEmpty ? [] : Set(try source.facts(matching: query).map(\.subject.name)).intersection(persons)
        found.facts.removeAll { fact in
            ![fact.subject, fact.object].contains { isSought($0) && holders.contains($0.name) }
        }
        found.notes.append("Only those whom a report calls \(question.soughtOffice).")
    }
}
