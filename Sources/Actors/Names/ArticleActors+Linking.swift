internal import Gazetteer
internal import Model

extension ArticleActors {
    /// Settles what each name means but for persons named in short: by the words beside it, the article's day, and the
    /// other names of the article.
    mutating func linkNames() {
        countClearNames()
        for words in sentences where !names[words.sentence].isEmpty {
            let isSport = isSport(words)
            for place in names[words.sentence].indices {
                let span = names[words.sentence][place]
                guard case .nobody = span.link, !span.senses.isEmpty else { continue }
                let (link, reason) = link(of: span, in: words, isSport: isSport)
                names[words.sentence][place].link = link
                names[words.sentence][place].reason = reason
            }
        }
        counts.removeAll()
        for span in names.joined() {
            switch span.link {
            case .party(let party, _): counts[party.polity, default: 0] += 1
            case .group, .person, .medium, .place, .nobody: break
            }
        }
    }

    /// Counts the names that can mean one polity only.
    private mutating func countClearNames() {
        for words in sentences {
            for span in names[words.sentence] {
                if case .party(let party, _) = span.link { counts[party.polity, default: 0] += 1 }
                guard lexicon.homographs[words.text(span.range).lowercased()] == nil else { continue }
                let codes = Set(
                    span.senses.compactMap { sense -> PolityCode? in
                        guard case .entity(let index) = sense.subject, gazetteer[index].type != nil else { return nil }
                        return gazetteer[index].code
                    })
                if codes.count == 1, let code = codes.first, span.senses.allSatisfy({ $0.kind < .person }) {
                    counts[code, default: 0] += 1
                }
            }
        }
    }

    private func link(of span: NameSpan, in words: Words, isSport: Bool) -> (NameLink, String) {
        let entities = span.senses.compactMap { sense -> (entity: GazetteerEntity, kind: NameKind)? in
            guard case .entity(let index) = sense.subject else { return nil }
            return (gazetteer[index], sense.kind)
        }
        guard !entities.isEmpty else { return (.nobody, "") }
        if let meaning = gazetteer.blockedMeaning(of: span.range, in: words.forms.elements) {
            return (.nobody, "the words beside it: " + meaning)
        }
        if let reason = otherReading(of: span, in: words, isAdjective: entities.allSatisfy { $0.kind.isPeople }) {
            return (.nobody, reason)
        }
        if entities.contains(where: { $0.entity.kind == .medium }), entities.allSatisfy({ $0.entity.type == nil }) {
            return (.medium(entities[0].entity.name), "a medium of the gazetteer")
        }
        if isSport, entities.allSatisfy({ $0.entity.type == .polity }) {
            return (.nobody, "a team in a report of sport")
        }
        if let other = congress(of: span, meaning: entities.map(\.entity), in: words) { return other }
        var candidates = entities.filter { $0.entity.kind != .medium }
        var reason = "the gazetteer's only sense"
        if let homograph = lexicon.homographs[words.text(span.range).lowercased()] {
            switch choose(among: homograph, around: span.range, in: words) {
            case .open: return (.nobody, "several polities have the name, and nothing settles which")
            case .none: return (.nobody, "the words beside it: no polity")
            case .code(let code, let why):
                reason = why
                // The state of another age stays in question: the day settles that.
                let matching = candidates.filter { candidate in
                    candidate.entity.code == code
                        || candidate.entity.kind == .formerState
                            && !homograph.readings.contains { $0.code == candidate.entity.code }
                }
                if matching.isEmpty {
                    guard let party = party(code) else { return (.nobody, "no such polity") }
                    return (.party(party, .name), why)
                }
                // "Brussels" of 1938 is no Union.
                func isOfDay(_ entity: GazetteerEntity) -> Bool { day.map(entity.period.contains) ?? true }
                if matching.contains(where: { isOfDay($0.entity) })
                    || !candidates.contains(where: { isOfDay($0.entity) })
                {
                    candidates = matching
                } else {
                    reason = "the sense that holds on the article's day"
                }
            }
        }
        return settle(
            candidates,
            owner: ownerBefore(span.range.lowerBound, in: words) ?? ownerAfter(span.range.upperBound, in: words),
            reason: reason)
    }

    /// Chooses among the entities that a name can mean by their periods, the kind of name, and the rest of the article.
    private func settle(
        _ all: [(entity: GazetteerEntity, kind: NameKind)], owner: Party?, reason: String
    ) -> (NameLink, String) {
        var candidates = all
        var reason = reason
        if let day, candidates.count > 1 {
            // A place is there also when it is no seat of a government.
            let valid = candidates.filter { $0.entity.kind == .place || $0.entity.period.contains(day) }
            if !valid.isEmpty, valid.count < candidates.count {
                candidates = valid
                reason = "the sense that holds on the article's day"
            }
        }
        if day != nil, candidates.count > 1 {
            // A state of one age goes before one without bounds: "Moscow" of 1956 is the Soviet capital.
            let bounded = candidates.filter { $0.entity.kind == .formerState && $0.entity.period.from != nil }
            if !bounded.isEmpty, bounded.count < candidates.count {
                candidates = bounded
                reason = "the state of the article's day"
            }
        }
        if day == nil, candidates.count > 1 {
            // What is written of no day is of today: "Moscow" is no capital of the Soviet Union.
            let present = candidates.filter {
                $0.entity.kind == .place || !$0.entity.kind.isFormer && $0.entity.period.to == nil
            }
            if !present.isEmpty, present.count < candidates.count {
                candidates = present
                reason = "the sense that holds today"
            }
        }
        let capitals = candidates.filter { $0.kind == .capital && $0.entity.kind == .state }
        if capitals.count == 1, candidates.allSatisfy({ $0.kind == .capital || $0.entity.kind == .place }),
            !candidates.contains(where: { $0.entity.kind == .place && (counts[$0.entity.code] ?? 0) > 0 })
                || (counts[capitals[0].entity.code] ?? 0) > 0
        {
            // Tripoli is Libya's, unless the article is about Lebanon.
            candidates = capitals
        }
        if let best = candidates.map(\.kind.rank).min() { candidates = candidates.filter { $0.kind.rank == best } }
        if Set(candidates.map(\.entity.code)).count > 1 {
            if candidates.allSatisfy({ $0.kind == .capital || $0.entity.kind == .place }) {
                let polities = candidates.filter { $0.entity.type == .polity && $0.entity.kind == .state }
                if polities.count == 1 { candidates = polities }
            }
        }
        if Set(candidates.map(\.entity.code)).count > 1 {
            let named = candidates.filter { (counts[$0.entity.code] ?? 0) > 0 }
            guard Set(named.map(\.entity.code)).count == 1 else {
                return (.nobody, "several polities have the name, and nothing settles which")
            }
            candidates = named
            reason = "the sense that the article names elsewhere"
        }
        guard let chosen = candidates.first else { return (.nobody, "") }
        switch chosen.entity.kind {
        case .group:
            let parties = gazetteer.members(of: chosen.entity.code, at: day).compactMap { party($0) }
            if parties.isEmpty { return (.nobody, "a group without members") }
            return (.group(parties), "the members of a group")
        case .place:
            let home = party(chosen.entity.code).map { statesOfDay[$0.polity] ?? $0 }
            // "Lagos" of 1961 governs Nigeria.
            if let home, let day, chosen.entity.period.to != nil, chosen.entity.period.contains(day) {
                return (.party(home, .capital), "the seat of the government on the article's day")
            }
            return (.place(home), "a place")
        case .medium: return (.medium(chosen.entity.name), "a medium of the gazetteer")
        default:
            guard let party = chosen.entity.party else { return (.nobody, "") }
            if chosen.entity.kind == .organ, let owner, owner.polity != party.polity, owner.type == .polity {
                // "Peru's Congress"
                return (.party(organParty(party.name, of: owner), .name), "an organ of the polity beside it")
            }
            if chosen.entity.kind == .state, let former = statesOfDay[party.polity] {
                return (.party(former, chosen.kind.manner), "the state of the article's day")
            }
            return (.party(party, chosen.kind.manner), reason)
        }
    }
}
