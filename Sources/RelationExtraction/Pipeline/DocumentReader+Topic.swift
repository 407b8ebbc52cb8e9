internal import Actors
internal import Linguistics
internal import Model

/// Acts between the parties that the article is about, which the sentence does not name.
extension DocumentReader {
    /// The act between the two parties that the article is about: those of the title, else those of the last act.
    func topical(_ act: OpenAct, in groups: [[Finding]], sentence: Int) -> [Finding] {
        guard let relation = act.relation else { return [] }
        let known = act.parties.first
        if let acts = dealings(with: act.parties, in: act, after: groups, sentence: sentence) { return acts }
        // "The West German Ambassador, Dr. Federer, was called to the Foreign Ministry": by those to whom he is sent.
        if relations[relation]?.group == .missions, let known, let host = host(ofEnvoyFrom: known, in: sentence) {
            return [
                Finding(
                    sentence: sentence, trigger: act.trigger, subject: host, relation: relation, object: known,
                    modality: act.modality, sources: act.sources, expression: act.expression,
                    rule: act.rule + ".host", family: "supplied.host")
            ]
        }
        if let acts = exchanges(in: act, after: groups, sentence: sentence) { return acts }
        // "Relations between Chad and Sudan" over an article say whom all of it is about.
        let title = parties(of: 0)
        let isAboutTies = document.sentences.first?.tokens.contains {
            ["relations", "ties"].contains($0.form.lowercased())
        }
        var pair = title.count == 2 && isAboutTies == true ? title : parties(of: sentence)
        if pair.count != 2 { pair = title }
        let isForeign = known.map { party in !pair.contains { $0.party.polity == party.party.polity } } ?? false
        if pair.count != 2 || isForeign {
            guard let last = groups.last?.first, let object = last.object, sentence - last.sentence <= Self.reach else {
                return []
            }
            pair = [last.subject, object]
        }
        if let known {
            guard let other = pair.first(where: { $0.party.polity != known.party.polity }),
                pair.contains(where: { $0.party.polity == known.party.polity })
            else { return [] }
            pair = [other, known]
        }
        guard pair[0].party.polity != pair[1].party.polity else { return [] }
        return [
            Finding(
                sentence: sentence, trigger: act.trigger, subject: pair[0], relation: relation, object: pair[1],
                modality: act.modality, sources: act.sources, expression: act.expression, rule: act.rule + ".topic",
                family: "topic")
        ]
    }

    /// To whom an envoy of that party is sent whom the sentence names; nil where it names none.
    private func host(ofEnvoyFrom sender: Argument, in sentence: Int) -> Argument? {
        let envoy = analysis.holdings.first {
            $0.sentence == sentence && $0.polity.polity == sender.party.polity && $0.accreditedTo != nil
        }
        return envoy?.accreditedTo.map {
            Argument(party: $0, word: sender.word, kind: .nominal, displayName: $0.name)
        }
    }

    /// The act as done by whoever did the last act to all of several parties: "Sadat broke with Syria and Iraq. Their
    /// ambassadors were told to leave"; nil where it is done to one alone, or nobody did anything to all of them.
    private func dealings(
        with parties: [Argument], in act: OpenAct, after groups: [[Finding]], sentence: Int
    ) -> [Finding]? {
        let polities = Set(parties.map(\.party.polity))
        guard let relation = act.relation, polities.count > 1,
            let last = groups.last?.first, sentence - last.sentence <= 1, let told = groups.last,
            polities.isSubset(of: told.compactMap { $0.object?.party.polity }),
            told.allSatisfy({ $0.subject.party.polity == last.subject.party.polity }),
            !polities.contains(last.subject.party.polity)
        else { return nil }
        return parties.map { party in
            Finding(
                sentence: sentence, trigger: act.trigger, subject: last.subject, relation: relation, object: party,
                modality: act.modality, sources: act.sources, expression: act.expression, rule: act.rule + ".topic",
                family: "topic")
        }
    }

    /// The act of missions between all who are told right before to have opened relations with one: "Fiji and Samoa opened
    /// relations with Chad. Ambassadors will be exchanged"; nil where those are two alone.
    private func exchanges(in act: OpenAct, after groups: [[Finding]], sentence: Int) -> [Finding]? {
        guard let relation = act.relation, relations[relation]?.group == .missions, act.parties.isEmpty else {
            return nil
        }
        let told = groups.last { group in
            group.first.map { first in
                relations[first.relation]?.group == .relations && !relations.has(.rupture, first.relation)
                    && sentence - first.sentence <= Self.reach
            } ?? false
        }
        guard let told, Set(told.map(\.subject.party.polity)).count > 1 else { return nil }
        return told.compactMap { pair in
            guard let object = pair.object else { return nil }
            return Finding(
                sentence: sentence, trigger: act.trigger, subject: pair.subject, relation: relation, object: object,
                modality: act.modality, sources: act.sources, expression: act.expression, rule: act.rule + ".topic",
                family: "topic")
        }
    }

    /// The parties of a sentence that are not only places, one for each polity.
    func parties(of sentence: Int) -> [Argument] {
        var result: [Argument] = []
        for mention in index.wholeMentions(of: sentence)
        where mention.kind != .media && !mention.isPlaceOnly && mention.parties.count < 3 {
            for party in mention.parties where !result.contains(where: { $0.party.polity == party.polity }) {
                result.append(
                    Argument(party: party, word: mention.head, kind: mention.kind, displayName: mention.displayName))
            }
        }
        return result
    }
}
