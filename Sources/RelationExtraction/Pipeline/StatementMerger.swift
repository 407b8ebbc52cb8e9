internal import Actors
internal import Linguistics
internal import Model

/// Brings together what the sentences of an article say of one act.
struct StatementMerger {
    /// The document that the findings are of.
    let document: Document

    /// The relation types, for symmetry.
    let relations: RelationCatalogue

    /// Which types undo which.
    let changes: StateChanges

    /// The precision of the families of rules.
    let precisions: [String: Double]

    /// The statements of the findings and of the offices, in the order of the text.
    func statements(_ findings: [Finding], holdings: [OfficeHolding]) -> [Statement] {
        var result: [Statement] = []
        var places: [Key: [Int]] = [:]
        for finding in findings {
            guard let object = finding.object else { continue }
            add(statement(finding, object: object), to: &result, places: &places)
        }
        result = withoutRepeated(result)
        for holding in holdings where !holding.isFormer { add(statement(holding), to: &result, places: &places) }
        return result
    }

    /// What makes two findings tell of one act, but for the date.
    struct Key: Hashable {
        /// The subject's polity; of a symmetric type the lesser code.
        var subject: PolityCode
        /// The id of the relation type.
        var relation: String
        /// The object's polity.
        var object: PolityCode
        /// How it is told.
        var modality: Modality
        /// The name of the person who holds an office; else empty.
        var person: String
    }

    /// The key of a statement.
    func key(_ statement: Statement) -> Key {
        var (subject, object) = (statement.subject.polity, statement.object.polity)
        if relations[statement.relation]?.isSymmetric == true, object < subject { swap(&subject, &object) }
        let isOffice = relations.has(.office, statement.relation)
        return Key(
            subject: subject, relation: statement.relation, object: object, modality: statement.modality,
            person: isOffice ? statement.subject.name : "")
    }

    private func add(_ statement: Statement, to result: inout [Statement], places: inout [Key: [Int]]) {
        let key = key(statement)
        for place in places[key] ?? [] {
            if let date = statement.date, let known = result[place].date, !date.overlaps(known) { continue }
            merge(statement, into: &result[place])
            return
        }
        places[key, default: []].append(result.count)
        result.append(statement)
    }

    /// Adds to a statement what another tells of the same act.
    func merge(_ statement: Statement, into known: inout Statement) {
        let isBetterEvidence = isBetterEvidence(statement, than: known)
        if let date = statement.date, known.date.map({ date.dayCount < $0.dayCount }) ?? true {
            known.date = date
            known.dateText = statement.dateText
        }
        if isDoneByStates(known.relation) ? statement.subject.type == .polity : known.subject.type == .polity,
            statement.subject.type != known.subject.type, known.subject.polity == statement.subject.polity
        {
            known.subject = statement.subject
        }
        if known.object.type == .polity && statement.object.type != .polity
            && known.object.polity == statement.object.polity
        {
            known.object = statement.object
        }
        // Sources of two sentences make no chain: those of the first that names any stay.
        if known.attribution.isEmpty { known.attribution = statement.attribution }
        for (name, value) in statement.detail where known.detail[name] == nil { known.detail[name] = value }
        for piece in statement.evidence where !known.evidence.contains(where: { $0.range == piece.range }) {
            known.evidence.insert(piece, at: isBetterEvidence ? 0 : known.evidence.count)
        }
        // Independent sentences confirm each other.
        let doubt = (1 - known.confidence) * (1 - statement.confidence * 0.5)
        known.confidence = Self.rounded(max(known.confidence, 1 - doubt))
    }

    /// Whether the type's acts are a state's own, whoever signs for it: "Botswana joined the union" says more
    /// of who is a member than "Mr Masire joined it". Of other acts a person says more than the state.
    private func isDoneByStates(_ relation: String) -> Bool {
        relations[relation]?.group == .membership
    }

    /// Whether a reader is told more by the sentence of the one than by that of the other: it gives a more precise date,
    /// or is no headline.
    private func isBetterEvidence(_ statement: Statement, than known: Statement) -> Bool {
        let days = statement.date?.dayCount ?? .max
        let knownDays = known.date?.dayCount ?? .max
        if days != knownDays { return days < knownDays }
        return isHeadline(known) && !isHeadline(statement)
    }

    /// Whether the statement's sentence is the title of the article.
    func isHeadline(_ statement: Statement) -> Bool {
        guard let range = statement.evidence.first?.range else { return false }
        return document.sentences.first { $0.range == range }?.paragraph == 0
    }

    private func statement(_ finding: Finding, object: Argument) -> Statement {
        var confidence = precisions[finding.family] ?? precisions["*"] ?? 0.7
        if finding.subject.kind == .pronoun || finding.subject.kind == .nominal {
            confidence *= precisions["coreference"] ?? 0.9
        }
        if object.kind == .pronoun || object.kind == .nominal { confidence *= precisions["coreference"] ?? 0.9 }
        return Statement(
            subject: finding.subject.party, relation: finding.relation, object: object.party,
            date: finding.date, dateText: finding.dateText, modality: finding.modality, attribution: finding.sources,
            detail: finding.detail,
            confidence: Self.rounded(confidence), evidence: [evidence(finding.sentence, rule: finding.rule)])
    }

    private func statement(_ holding: OfficeHolding) -> Statement {
        let isEnvoy = holding.accreditedTo != nil
        let relation: KnownRelation = isEnvoy ? .accreditedTo : .holdsOffice
        return Statement(
            subject: holding.person, relation: relation.id,
            object: holding.accreditedTo ?? holding.polity, modality: .actual, detail: ["office": holding.office],
            confidence: Self.rounded(precisions[relation.id + ".holding"] ?? precisions["*"] ?? 0.7),
            evidence: [evidence(holding.sentence, rule: holding.rule)])
    }

    private func evidence(_ sentence: Int, rule: String) -> Evidence {
        let range = document.sentences[sentence].range
        return Evidence(sentence: document.text(in: range), range: range, rule: rule)
    }

    private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
