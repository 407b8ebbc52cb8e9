internal import Gazetteer
internal import Model

/// The polity that a name beside another says it is of.
extension ArticleActors {
    /// The polity whose name follows a name with "of": "the Foreign Office of Latvia".
    func ownerAfter(_ end: Int, in words: Words) -> Party? {
        guard end + 1 < words.forms.elements.count, words.forms.elements[end] == "of" else { return nil }
        let start = words.forms.elements[end + 1].lowercased() == "the" ? end + 2 : end + 1
        guard
            let span = names[words.sentence].first(where: {
                $0.range.lowerBound == start || $0.range.lowerBound == end + 1
            })
        else { return nil }
        let codes = Set(
            span.senses.compactMap { sense -> PolityCode? in
                guard case .entity(let index) = sense.subject, gazetteer[index].type == .polity, sense.kind < .person
                else {
                    return nil
                }
                return gazetteer[index].code
            })
        return codes.count == 1 ? codes.first.flatMap { party($0) } : nil
    }

    /// The polity whose genitive or adjective stands right before a name.
    func ownerBefore(_ start: Int, in words: Words) -> Party? {
        let end = words.isGenitiveMark(start - 1) ? start - 1 : start
        guard let place = name(endingAt: end, in: words.sentence),
            case .party(let party, let manner) = names[words.sentence][place].link,
            end < start || manner == .adjective
        else { return nil }
        return party
    }

    /// "Congress" in a report that names a state with one, and the United States nowhere: that of the state named most; nil
    /// for any other name, and where several are named as often.
    func congress(
        of span: NameSpan, meaning entities: [GazetteerEntity], in words: Words
    ) -> (NameLink, String)? {
        guard words.text(span.range) == "Congress", let usual = entities.first, usual.kind == .organ else { return nil }
        let isNamed = names.joined().contains { other in
            other.senses.contains { sense in
                guard case .entity(let index) = sense.subject else { return false }
                return gazetteer[index].code == usual.code && gazetteer[index].kind != .organ
            }
        }
        guard !isNamed else { return nil }
        let states = ranked(lists[.congressState].compactMap { party(PolityCode($0)) }.filter { count(of: $0) > 0 })
        let home = datelinePolity(before: words.sentence).flatMap { home in states.first { $0 == home } }
        if let home {
            return (.party(organParty("congress", of: home), .name), "the congress of where the report is from")
        }
        guard let first = states.first, states.count < 2 || count(of: states[1]) < count(of: first) else { return nil }
        return (.party(organParty("congress", of: first), .name), "the congress of the state that the article is about")
    }
}
