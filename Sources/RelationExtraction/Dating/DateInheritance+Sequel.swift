internal import Actors
internal import Linguistics
internal import Model

/// Acts that go on with what a dated sentence tells.
extension DateInheritance {
    /// How many sentences after the news of an agreement its signing may be told.
    private static let signingReach = 2

    /// The date of what an act goes on with; nil where it goes on with nothing of the news.
    ///
    /// - Parameter story: the acts before it, with the dates that they have from elsewhere too.
    func sequel(of act: Finding, after story: [[Finding]]) -> Source? {
        guard act.modality == .actual, act.isMain, act.isNarrated, !relations.has(.sustained, act.relation) else {
            return nil
        }
        return signing(of: act) ?? deedBefore(act, in: story)
    }

    /// The date of the news that two parties came to terms, for the signing told after it: "Fiji and Tonga restored their
    /// ties on Monday. The accord was signed in Suva by both ministers."
    private func signing(of act: Finding) -> Source? {
        guard relations.has(.settlement, act.relation), relations.has(.treaty, act.relation),
            let object = act.object?.party.polity
        else { return nil }
        let pair: Set<PolityCode> = [act.subject.party.polity, object]
        let clause = clauses.last { clause in
            (1...Self.signingReach).contains(act.sentence - clause.sentence) && isNews(clause.date)
        }
        guard let clause, pair.isSubset(of: clause.polities) else { return nil }
        return Source(date: clause.date, text: clause.text)
    }

    /// The date of the sentence before in the paragraph for what its doer did besides: "The minister flew in on Monday. She
    /// thanked the Danes."
    private func deedBefore(_ act: Finding, in story: [[Finding]]) -> Source? {
        guard act.isGoingOn else { return nil }
        let doer = act.subject.party.polity
        let place = act.sentence - 1
        guard place >= 0, isSameParagraph(place, act.sentence) else { return nil }
        if let clause = clauses.last(where: { $0.sentence < act.sentence }), clause.sentence == place {
            guard isNews(clause.date), clause.polities.contains(doer) else { return nil }
            return Source(date: clause.date, text: clause.text)
        }
        // "It closed its border on Monday. It accused Chad of smuggling. It demanded an apology."
        let deed = story.joined().last { $0.sentence == place && $0.isMain && $0.isNarrated }
        guard let deed, deed.subject.party.polity == doer, deed.subject.kind == .pronoun, isNews(deed.date) else {
            return nil
        }
        return Source(deed)
    }
}
