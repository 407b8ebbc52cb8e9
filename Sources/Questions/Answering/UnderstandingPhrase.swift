internal import Model

/// How a question was understood, in plain words.
struct UnderstandingPhrase: Sendable {
    /// The relation types.
    let catalogue: RelationCatalogue

    /// Such as `who recognised Kosovo, among African states, as of 2010-12-31`.
    func phrase(for question: Question) -> String {
        var parts = [core(of: question)]
        if !question.excluded.isEmpty { parts.append("apart from \(Self.names(question.excluded))") }
        if !question.contrasted.isEmpty { parts.append("but not \(Self.names(question.contrasted))") }
        if !question.eachRelations.isEmpty { parts.append("whoever did each of these") }
        if !question.exceptRelations.isEmpty {
            let labels = question.exceptRelations.map { catalogue[$0]?.label ?? $0 }.joined(separator: " or ")
            parts.append("apart from who \(labels)")
        }
        if question.requiresAll { parts.append("with all of them") }
        if let party = question.onlyParty { parts.append("whether \(party.name) only") }
        if let group = question.group {
            parts.append(group.name.hasPrefix("the ") ? "among \(group.name)" : "among the members of \(group.name)")
        }
        if let source = question.source { parts.append("as reported by \(source.name)") }
        if !question.headTitles.isEmpty { parts.append("as head of state or government") }
        if !question.office.isEmpty { parts.append("as \(question.office)") }
        if let period = question.period { parts.append(Self.words(for: period)) }
        if let season = question.season { parts.append("in \(Self.days(of: season)) of any year") }
        if let party = question.beforeParty { parts.append("before \(party.name)") }
        if let party = question.afterParty { parts.append("after \(party.name)") }
        if let same = question.sameTime {
            parts.append("\(same.unit == .day ? "on" : "in") the same \(same.unit) as \(same.party.name)")
        }
        if let act = question.beforeAct.first { parts.append("before \(plain(act))") }
        if let act = question.afterAct.first { parts.append("after \(plain(act))") }
        if let rank = question.rank { parts.append("number \(rank) in time") }
        switch question.selection {
        case .all: break
        case .first: parts.append("the first")
        case .latest: parts.append("the latest")
        }
        switch question.superlative {
        case .mostActs: parts.append("the most often")
        case .mostParties: parts.append("with the most parties")
        case nil: break
        }
        let isAttempt = question.modalities == [.actual, .possible, .intended]
        if question.isContrary { parts.append("as the contrary of what is asked") }
        if isAttempt { parts.append("also as tried or offered") }
        let also = question.modalities.contains(.actual) ? "also " : ""
        for modality in question.modalities where !isAttempt && question.modalities.count < Modality.allCases.count {
            switch modality {
            case .intended: parts.append(also + "as announced")
            case .possible: parts.append(also + "as possible")
            case .negated: parts.append("as denied")
            case .actual: break
            }
        }
        if question.isReaction { parts.append("upon that") }
        if question.isState {
            parts.append(question.asOf.map { "as it was on \($0)" } ?? "as it is by the latest reports")
        } else if let day = question.asOf {
            parts.append("until \(day)")
        }
        if let day = question.knownAt { parts.append("by articles until \(day)") }
        return parts.joined(separator: ", ")
    }

    /// The act that others are compared with: "Chad expelled diplomats of Mali".
    private func plain(_ act: Question) -> String {
        var act = act
        act.form = .what
        let phrase = core(of: act)
        let opening = opening(act, "")
        return phrase.hasPrefix(opening) ? String(phrase.dropFirst(opening.count)) : phrase
    }

    private func core(of question: Question) -> String {
        if question.asksDeeds, question.relations.isEmpty { return "reports: what \(Self.names(question.either)) did" }
        let label =
            question.relations.isEmpty
            ? "had to do with" : question.relations.map { catalogue[$0]?.label ?? $0 }.joined(separator: " or ")
        let negation = question.isNegated && question.form != .whether ? "is said not to have " : ""
        let subjects = Self.names(question.subjects)
        let objects = Self.names(question.objects)
        if question.relations.isEmpty, !subjects.isEmpty, !objects.isEmpty {
            return "reports: what \(subjects) did to \(objects)"
        }
        if subjects.isEmpty, objects.isEmpty, question.either.count > 1 {
            let first = Self.names([question.either[0]])
            let others = Self.names(Array(question.either.dropFirst()))
            return opening(question, question.form == .who ? "who " : "") + negation + label
                + (question.form == .who ? " \(first) or \(others)" : ", between \(first) and \(others)")
        }
        let either = question.either.isEmpty ? "" : ", with \(Self.names(question.either)) on either side"
        if let sides = mutualSides(of: question) {
            return opening(question, "reports: ") + "\(label), between \(sides)"
        }
        let subject =
            !subjects.isEmpty
            ? (question.form == .who && !objects.isEmpty ? "who of \(subjects)" : subjects)
            : question.form == .who ? "who" : "anybody"
        let object = !objects.isEmpty ? objects : question.form == .whom ? "whom" : "anybody"
        return opening(question, "") + "\(subject) \(negation)\(label) \(object)\(either)"
    }

    private func opening(_ question: Question, _ other: String) -> String {
        switch question.form {
        case .when: "when "
        case .whether: "whether "
        case .howMany: "how many: "
        case .howOften: "how often "
        case .what: "reports: "
        case .who, .whom: other
        }
    }

    /// "A and B" for two sides of a relation without direction.
    private func mutualSides(of question: Question) -> String? {
        let named = question.subjects + question.objects
        guard named.count > 1, question.either.isEmpty, !question.relations.isEmpty, question.form != .who,
            question.form != .whom,
            question.form != .howMany, question.relations.allSatisfy({ catalogue[$0]?.isSymmetric == true })
        else { return nil }
        return named.map(\.name).joined(separator: " and ")
    }

    /// A period with its preposition: "in July 2022", "on 4 July 2022", "between May 2022 and July 2022".
    private static func words(for period: EventDate) -> String {
        let phrase = DatePhrase.phrase(for: period)
        return switch period {
        case .between(nil, let end?): "in the time until \(DatePhrase.phrase(for: .on(end)))"
        case .between(let start?, nil): "in the time from \(DatePhrase.phrase(for: .on(start))) on"
        case .between: phrase
        case .on(let date): (date.grain == .day ? "on " : "in ") + phrase
        }
    }

    /// The days without their year: "10 July".
    private static func days(of season: EventDate) -> String {
        DatePhrase.phrase(for: season).utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
            .filter { Int($0).map { $0 < 100 } ?? true }.joined(separator: " ")
    }

    private static func names(_ parties: [NamedParty]) -> String {
        parties.map { $0.kind == .group ? "members of \($0.name)" : $0.name }.joined(separator: " or ")
    }
}
